package uk.cdop.casebook.office.duplicate;

import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchScore;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.duplicate.Matching;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows two cases side by side, with the reasons for and against their being one child. */
@Needs(Right.READ_CASES)
public final class ShowMatch {

    private final Session session;

    public ShowMatch(Session session) {
        this.session = session;
    }

    public record MatchView(CaseFile first, CaseFile second, MatchScore score, Optional<MatchDecision> decision) {

        @Override
        public String toString() {
            return "MatchView " + first.number() + " " + second.number();
        }
    }

    /** Empty where one of the two is not there. */
    public Optional<MatchView> show(MatchPair pair) {
        return session.read(Right.READ_CASES, records -> records.cases().find(pair.first())
                .flatMap(first -> records.cases().find(pair.second()).map(second -> view(first, second, pair, records))));
    }

    private static MatchView view(CaseFile first, CaseFile second, MatchPair pair, Records records) {
        return new MatchView(
                first, second, Matching.score(subject(first), subject(second)),
                records.matches().decisionsOf(pair.first()).stream().filter(decision -> decision.pair().equals(pair)).findFirst());
    }

    private static MatchSubject subject(CaseFile file) {
        return MatchSubject.of(Optional.of(file.number()), file.notificationForm().answers());
    }
}
