package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.importing.ImportPlan.Effect;

/** Takes in rows of holds. A hold is known again by its case, its kind and the day it was opened. */
final class HoldRows {

    /** What waits where a file does not say. Source: domain file, process-and-forms section 1.5 (background, confirm). */
    private static final Set<HoldKind> HOLDING_THE_CDRM = EnumSet.of(HoldKind.CRIMINAL, HoldKind.PSII, HoldKind.MNSI, HoldKind.FAMILY_PAUSE);
    private static final Set<HoldKind> NOTE_ONLY = EnumSet.of(HoldKind.MBRRACE, HoldKind.LEDER, HoldKind.SUDIC, HoldKind.DHR, HoldKind.COMPLAINT);
    private static final String KINDS = "inquest, criminal, PSII, MNSI, PMRT, rapid review, CSPR, other statutory";

    private final ImportPlan plan;
    private final LocalDate today;
    private final NewId newId;

    HoldRows(ImportPlan plan, LocalDate today, NewId newId) {
        this.plan = plan;
        this.today = today;
        this.newId = newId;
    }

    void take(RowReading row) {
        Optional<CaseDraft> draft = plan.required(row);
        Optional<HoldKind> kind = row.requiredChoice("hold_kind", HoldKind.class, KINDS);
        Optional<LocalDate> opened = row.requiredDate("opened_on");
        Optional<LocalDate> closed = row.date("closed_on");
        Optional<LocalDate> expected = row.date("expected_end");
        Optional<Boolean> cdrm = row.yesNo("blocks_cdrm");
        Optional<Boolean> panel = row.yesNo("blocks_panel");
        opened.filter(today::isBefore).ifPresent(late -> row.refuse("opened_on", "The hold is opened in the future. Check the date."));
        closed.filter(today::isBefore).ifPresent(late -> row.refuse("closed_on", "The hold is closed in the future. Leave the cell empty until it is, and use the expected end."));
        if (closed.isPresent() && opened.filter(closed.get()::isBefore).isPresent()) {
            row.refuse("closed_on", "The hold is closed before it was opened. Check both dates.");
        }
        if (!row.isRefused()) {
            Hold hold = new Hold(newId.next(), kind.orElseThrow(), row.said("body"), opened.orElseThrow(), expected, closed,
                    row.said("outcome"), cdrm.orElse(HOLDING_THE_CDRM.contains(kind.orElseThrow())), panel.orElse(!NOTE_ONLY.contains(kind.orElseThrow())));
            plan.count(put(draft.orElseThrow(), hold));
        }
    }

    private static Effect put(CaseDraft draft, Hold hold) {
        for (int at = 0; at < draft.holds.size(); at++) {
            Hold known = draft.holds.get(at);
            if (known.kind() == hold.kind() && known.openedOn().equals(hold.openedOn())) {
                Hold changed = new Hold(known.id(), hold.kind(), hold.body(), hold.openedOn(), hold.expectedEnd(),
                        hold.closedOn(), hold.outcome(), hold.blocksCdrm(), hold.blocksPanel(), known.tracking());
                if (changed.equals(known)) {
                    return Effect.UNCHANGED;
                }
                draft.holds.set(at, changed);
                draft.eventAdded();
                return Effect.UPDATED;
            }
        }
        draft.holds.add(hold);
        draft.eventAdded();
        return Effect.CREATED;
    }
}
