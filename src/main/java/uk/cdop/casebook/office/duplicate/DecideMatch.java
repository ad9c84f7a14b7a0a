package uk.cdop.casebook.office.duplicate;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps a person's word that two cases are twins, siblings or different children, or takes it back. The same child is {@link MergeCases}. */
@Needs(Right.WORK_ON_CASES)
public final class DecideMatch {

    private final Session session;
    private final Today today;

    public DecideMatch(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public record DecideMatchCommand(MatchPair pair, MatchVerdict verdict, String reason) {

        @Override
        public String toString() {
            return "DecideMatchCommand " + verdict.code();
        }
    }

    public sealed interface DecideMatchOutcome {

        record Decided(MatchDecision decision) implements DecideMatchOutcome {}

        record TakenBack() implements DecideMatchOutcome {}

        /** Nothing was changed; the sentence says why and what to do. */
        record Refused(String sentence) implements DecideMatchOutcome {}
    }

    public DecideMatchOutcome decide(DecideMatchCommand command) {
        return session.change(Right.WORK_ON_CASES, records -> decide(command, records));
    }

    private DecideMatchOutcome decide(DecideMatchCommand command, Records records) {
        MatchPair pair = command.pair();
        Optional<String> refusal = DecisionReason.refusal(command.reason())
                .or(() -> command.verdict() == MatchVerdict.SAME_CHILD
                        ? Optional.of("For the same child, choose which of the two cases to keep. Nothing was changed.") : Optional.empty())
                .or(() -> records.cases().find(pair.first()).isEmpty() || records.cases().find(pair.second()).isEmpty()
                        ? Optional.of("One of the two cases is not in this vault. Nothing was changed. Read the list again.") : Optional.empty())
                .or(() -> isMerged(pair, records));
        if (refusal.isPresent()) {
            return new DecideMatchOutcome.Refused(refusal.get());
        }
        MatchDecision decision = new MatchDecision(pair, command.verdict(), command.reason().strip(), session.who().name(), today.instant());
        records.matches().decide(decision);
        record(pair, records);
        return new DecideMatchOutcome.Decided(decision);
    }

    /** Forgets a decision, so that the pair stands in the queue again. */
    public DecideMatchOutcome takeBack(MatchPair pair) {
        return session.change(Right.WORK_ON_CASES, records -> {
            Optional<String> refusal = isMerged(pair, records);
            if (refusal.isPresent()) {
                return new DecideMatchOutcome.Refused(refusal.get());
            }
            records.matches().forget(pair);
            record(pair, records);
            return new DecideMatchOutcome.TakenBack();
        });
    }

    private static Optional<String> isMerged(MatchPair pair, Records records) {
        boolean merged = records.matches().mergeOf(pair.first()).or(() -> records.matches().mergeOf(pair.second()))
                .filter(merge -> merge.pair().equals(pair)).isPresent();
        return merged ? Optional.of("The two cases are merged. Take the merge back first. Nothing was changed.") : Optional.empty();
    }

    static void record(MatchPair pair, Records records) {
        records.audit().record(AuditEvent.of(AuditEvent.What.MATCH_DECIDED, "case", pair.first().text()));
        records.audit().record(AuditEvent.of(AuditEvent.What.MATCH_DECIDED, "case", pair.second().text()));
    }
}
