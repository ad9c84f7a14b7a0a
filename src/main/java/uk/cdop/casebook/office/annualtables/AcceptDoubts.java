package uk.cdop.casebook.office.annualtables;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Lets a record that a check doubts stand as it is, with the reason, so that it holds no publication up; or takes that back. */
@Needs(Right.WRITE_STATISTICS)
public final class AcceptDoubts {

    private static final int LONGEST = 1000;

    private final Session session;
    private final PrepareAnnualStatistics prepare;
    private final Today today;

    public AcceptDoubts(Session session, PrepareAnnualStatistics prepare, Today today) {
        this.session = session;
        this.prepare = prepare;
        this.today = today;
    }

    public sealed interface AcceptDoubtsOutcome {

        record Accepted(int doubts) implements AcceptDoubtsOutcome {}

        record TakenBack() implements AcceptDoubtsOutcome {}

        /** @param sentence why, for the person; nothing was changed */
        record Refused(String sentence) implements AcceptDoubtsOutcome {}
    }

    /** Everything that was accepted, in the order of the references. */
    public List<AcceptedDoubt> accepted() {
        return session.read(Right.WRITE_STATISTICS, records -> records.doubts().accepted());
    }

    /** All of them for one reason, or none: a doubt that the checks of the year do not have is not accepted beforehand. */
    public AcceptDoubtsOutcome accept(FinancialYear year, List<Doubt> doubts, String reason) {
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST || doubts.isEmpty()) {
            return session.read(Right.WRITE_STATISTICS, records -> new AcceptDoubtsOutcome.Refused(refusal(words, doubts)));
        }
        return session.change(Right.WRITE_STATISTICS, records -> {
            if (!open(records, year).containsAll(doubts)) {
                return new AcceptDoubtsOutcome.Refused("The checks of " + year + " do not doubt all of these any more. Count the year again. Nothing was changed.");
            }
            for (Doubt doubt : Set.copyOf(doubts)) {
                records.doubts().accept(new AcceptedDoubt(doubt, words, today.date(), session.who().name()), today.instant());
                records.audit().record(AuditEvent.of(AuditEvent.What.DOUBT_ACCEPTED, "case", doubt.number().text()));
            }
            return new AcceptDoubtsOutcome.Accepted(doubts.size());
        });
    }

    private Set<Doubt> open(Records records, FinancialYear year) {
        return prepare.restricted(records, year, AreaBasis.AS_NOW).failed().stream().flatMap(check -> check.doubts().stream()).collect(Collectors.toSet());
    }

    private static String refusal(String reason, List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return "Choose what is to be accepted. Nothing was changed.";
        }
        return reason.isEmpty()
                ? "Say in a few words why the record stands as it is, for whoever looks at it later. Nothing was changed."
                : "The reason is longer than 1,000 characters. Shorten it. Nothing was changed.";
    }

    public AcceptDoubtsOutcome takeBack(Doubt doubt) {
        return session.change(Right.WRITE_STATISTICS, records -> {
            if (records.doubts().accepted().stream().noneMatch(one -> one.doubt().equals(doubt))) {
                return new AcceptDoubtsOutcome.Refused("This was not accepted, so there is nothing to take back.");
            }
            records.doubts().takeBack(doubt);
            records.audit().record(AuditEvent.of(AuditEvent.What.DOUBT_TAKEN_BACK, "case", doubt.number().text()));
            return new AcceptDoubtsOutcome.TakenBack();
        });
    }
}
