package uk.cdop.casebook.office.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.Outstanding;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.office.door.SharedCase;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Every case that two panels share, with what is still outstanding and since when; those that wait longest stand first. */
@Needs(Right.READ_CASES)
public final class ListLedger {

    private static final Comparator<LedgerLine> LONGEST_WAITING = Comparator
            .comparing((LedgerLine line) -> line.outstanding().isEmpty())
            .thenComparing(line -> line.outstanding().map(Outstanding::since).orElse(line.shared().entry().since()))
            .thenComparing(line -> line.shared().entry().number());

    private final Session session;

    public ListLedger(Session session) {
        this.session = session;
    }

    /** One hand-over and the one thing it waits for, if any. */
    public record LedgerLine(SharedCase shared, Optional<Outstanding> outstanding) {

        public LedgerEntry entry() {
            return shared.entry();
        }

        @Override
        public String toString() {
            return "LedgerLine " + shared.entry().number();
        }
    }

    public List<LedgerLine> list() {
        return session.read(Right.READ_CASES, records -> lines(records.outOfArea().shared()));
    }

    private static List<LedgerLine> lines(List<SharedCase> shared) {
        return shared.stream()
                .filter(one -> shared.stream().noneMatch(later -> cameBack(one.entry(), later.entry())))
                .map(one -> new LedgerLine(one, Outstanding.of(one.entry())))
                .sorted(LONGEST_WAITING)
                .toList();
    }

    /** A case that was handed over and taken over again waits for nothing from the first. */
    private static boolean cameBack(LedgerEntry out, LedgerEntry in) {
        return out.number().equals(in.number()) && out.direction() == TransferDirection.OUT && in.direction() == TransferDirection.IN
                && !in.since().isBefore(out.since());
    }
}
