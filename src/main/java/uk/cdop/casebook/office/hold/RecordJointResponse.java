package uk.cdop.casebook.office.hold;

import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records one part of a joint agency response: the decision, the team, the first hours, the visit, or the report. */
@Needs(Right.WORK_ON_CASES)
public final class RecordJointResponse {

    private final Session session;
    private final JointResponseKeeping keeping;

    public RecordJointResponse(Session session, ProcessSetUp setUp, CaseProgress progress, Today today) {
        this.session = session;
        this.keeping = new JointResponseKeeping(setUp, progress, today);
    }

    /** What is said to the questions of one section; a question that is not among the answers is emptied. */
    public record JointResponseCommand(CaseNumber number, long rowVersion, String section, Answers answers) {}

    public RecordOutcome record(JointResponseCommand command) {
        return CaseRecording.change(session, command.number(), command.rowVersion(), (records, file) ->
                keeping.keep(records, file, command.section(), command.answers()));
    }
}
