package uk.cdop.casebook.office.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.pack.ShowPack.PackView;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lets the papers out of the office in numbered copies, each for one holder; an unresolved find blocks it. */
@Needs(Right.RUN_PANEL)
public final class ReleasePack {

    private final Session session;
    private final PackKeeping keeping;
    private final ShowPack show;
    private final CheckPack check;

    public ReleasePack(Session session, PackKeeping keeping, ShowPack show, CheckPack check) {
        this.session = session;
        this.keeping = keeping;
        this.show = show;
        this.check = check;
    }

    public PackOutcome release(MeetingNumber meeting, List<String> holders) {
        if (holders.isEmpty() || holders.stream().anyMatch(holder -> holder.isBlank() || holder.strip().length() > PackCopy.LONGEST_HOLDER)) {
            return new PackOutcome.Refused("Name at least one holder, each with at most 200 characters. Nothing was released.");
        }
        Optional<String> changed = show.show(meeting).flatMap(PackView::changed);
        return keeping.change(session, meeting, AuditEvent.What.PACK_RELEASED, (records, pack) -> changed.map(said -> said + " Nothing was released.")
                .or(() -> obstacle(records, pack))
                .<Object>map(PackOutcome.Refused::new).orElseGet(() -> pack.released(keeping.stamp(session), copies(pack, holders))));
    }

    private Optional<String> obstacle(Records records, PanelPack pack) {
        if (pack.checked().isEmpty()) {
            return Optional.of("The papers were not checked since they were built. Nothing was released. Run the leak check first.");
        }
        int open = pack.unresolved().size();
        if (open > 0) {
            return Optional.of((open == 1 ? "1 find of the leak check is" : open + " finds of the leak check are") + " not resolved. Nothing was released. Resolve each with a reason, or mask it.");
        }
        return check.wouldFindMore(records, pack)
                ? Optional.of("The cases hold a name, place or number that was not searched for yet. Nothing was released. Run the leak check again.") : Optional.empty();
    }

    /** Somebody who has a copy already keeps its number. */
    private static List<PackCopy> copies(PanelPack pack, List<String> holders) {
        List<PackCopy> copies = new ArrayList<>(pack.copies());
        for (String holder : holders) {
            if (copies.stream().noneMatch(copy -> copy.holder().equals(holder.strip()))) {
                copies.add(PackCopy.of(copies.size() + 1, holder.strip()));
            }
        }
        return copies;
    }
}
