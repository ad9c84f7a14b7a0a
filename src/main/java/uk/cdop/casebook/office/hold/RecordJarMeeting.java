package uk.cdop.casebook.office.hold;

import uk.cdop.casebook.casework.jointresponse.JarMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records a meeting of a joint agency response: the first, the one after the first post-mortem results, or the final one. */
@Needs(Right.WORK_ON_CASES)
public final class RecordJarMeeting {

    private final Session session;
    private final JointResponseKeeping keeping;

    public RecordJarMeeting(Session session, ProcessSetUp setUp, CaseProgress progress, Today today) {
        this.session = session;
        this.keeping = new JointResponseKeeping(setUp, progress, today);
    }

    /** Which meeting, and what is said of it. */
    public record JarMeetingCommand(CaseNumber number, long rowVersion, JarMeeting meeting, Answers answers) {}

    public RecordOutcome record(JarMeetingCommand command) {
        return CaseRecording.change(session, command.number(), command.rowVersion(), (records, file) ->
                keeping.keep(records, file, command.meeting().section(), command.answers()));
    }
}
