package uk.cdop.casebook.office.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.Quorum;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.session.PanelSession.SessionSeat;

/**
 * One case as it is shown to the room, with the child's age in words and everything covered that points to somebody.
 *
 * @param answers    what is answered so far of the analysis form, of the questions that the panel works on
 * @param covered    texts of which something is covered, to which one can only add
 * @param leadsTo    what modifiable factors lead to
 * @param seats      who is in the room for this case; once it is decided, who was
 * @param stepsBack  members who step back for this case
 * @param quorum     the light of this case: who is in the room for it and does not step back
 * @param rowVersion of the analysis form, 0 where there is none yet
 */
public record SessionCase(
        CaseNumber number, String age, String area, Course course, List<Asked> questions, Answers answers, Set<FieldKey> covered,
        List<LedTo> leadsTo, List<SessionSeat> seats, Set<UUID> stepsBack, Quorum quorum, boolean locked, long rowVersion) {

    public SessionCase {
        questions = List.copyOf(questions);
        covered = Set.copyOf(covered);
        leadsTo = List.copyOf(leadsTo);
        seats = List.copyOf(seats);
        stepsBack = Set.copyOf(stepsBack);
    }

    /** How the case stands on the agenda. */
    public record Course(int minutesPlanned, int secondsTaken, Optional<AgendaOutcome> outcome, Optional<String> reason) {

        @Override
        public String toString() {
            return "Course";
        }
    }

    /** What the family asked, and what was answered. */
    public record Asked(String question, Optional<String> answer) {

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** A factor, and what kind of thing it leads to. */
    public record LedTo(FactorKey factor, ResponseKind kind) {}

    public Optional<String> text(FieldKey key) {
        return answers.text(key).toOptional();
    }

    /** Nothing can be changed any more: it was decided here, or the analysis is signed off. */
    public boolean isDecided() {
        return locked || isDecidedHere();
    }

    /** Whether something became of it at this meeting. */
    public boolean isDecidedHere() {
        return course.outcome().isPresent();
    }

    @Override
    public String toString() {
        return "SessionCase " + number;
    }
}
