package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.office.importing.ImportPlan.Effect;

/** Takes in rows of transfers: at most one into this panel and one out of it for each case. */
final class TransferRows {

    private final ImportPlan plan;
    private final LocalDate today;

    TransferRows(ImportPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    void take(RowReading row) {
        Optional<CaseDraft> draft = plan.required(row);
        Optional<TransferDirection> direction = row.requiredChoice("direction", TransferDirection.class, "in, out");
        Optional<String> other = row.requiredText("other_cdop");
        Optional<LocalDate> on = row.requiredDate("transferred_on");
        on.filter(today::isBefore).ifPresent(late -> row.refuse("transferred_on", "The transfer is dated in the future. Check the date."));
        if (row.isRefused()) {
            return;
        }
        Transfer transfer = new Transfer(direction.orElseThrow(), other.orElseThrow(), on.orElseThrow(), row.said("transfer_reason"));
        plan.count(put(draft.orElseThrow(), transfer));
    }

    private static Effect put(CaseDraft draft, Transfer transfer) {
        Optional<Transfer> known = draft.transfers.stream().filter(other -> other.direction() == transfer.direction()).findFirst();
        if (known.filter(transfer::equals).isPresent()) {
            return Effect.UNCHANGED;
        }
        known.ifPresent(draft.transfers::remove);
        draft.transfers.add(transfer);
        draft.eventAdded();
        return known.isPresent() ? Effect.UPDATED : Effect.CREATED;
    }
}
