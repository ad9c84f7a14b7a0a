package uk.cdop.casebook.office.hold;

import static uk.cdop.casebook.casework.casefile.CaseStage.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.ProcessChecks;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records the child death review meeting; the case moves on with it. */
@Needs(Right.WORK_ON_CASES)
public final class RecordCdrm {

    public static final FieldKey PLANNED = FieldKey.of("cdrm_planned_for");
    public static final FieldKey HELD = FieldKey.of("cdrm_held_on");
    public static final FieldKey LEAD = FieldKey.of("cdrm_lead");
    public static final FieldKey TYPE = FieldKey.of("cdrm_type");
    public static final FieldKey REPORT = FieldKey.of("cdrm_report_received_on");

    /** The next stage on the way to the meeting. */
    private static final Map<CaseStage, CaseStage> ON_THE_WAY = Map.of(
            ACCEPTED, GATHERING_INFORMATION, REOPENED, GATHERING_INFORMATION, DEFERRED, GATHERING_INFORMATION,
            GATHERING_INFORMATION, AWAITING_CDRM, AWAITING_CDRM, CDRM_HELD, ON_HOLD, CDRM_HELD);

    private final Session session;
    private final CaseProgress progress;
    private final Today today;

    public RecordCdrm(Session session, CaseProgress progress, Today today) {
        this.session = session;
        this.progress = progress;
        this.today = today;
    }

    public record CdrmCommand(CaseNumber number, long rowVersion, Cdrm meeting) {}

    public RecordOutcome record(CdrmCommand command) {
        return CaseRecording.change(session, command.number(), command.rowVersion(), (records, file) -> record(command.meeting(), records, file));
    }

    private RecordOutcome record(Cdrm meeting, Records records, CaseFile file) {
        return CaseRecording.refusedOr(findings(meeting, file), () -> {
            records.processes().keep(file.number(), meeting);
            records.cases().update(moved(file, meeting));
            CaseRecording.audited(records, file.number());
            progress.afterChange(records, file.number());
            return new RecordOutcome.Recorded();
        });
    }

    private List<Finding> findings(Cdrm meeting, CaseFile file) {
        List<Finding> found = new ArrayList<>();
        ProcessChecks.tooLong(LEAD, meeting.lead(), 200).ifPresent(found::add);
        LocalDate died = file.death().date();
        meeting.heldOn().filter(today.date()::isBefore).ifPresent(day -> found.add(Finding.refusal(
                "held_in_future", HELD, "This day is still to come. Give it as the planned date.")));
        meeting.heldOn().filter(died::isAfter).ifPresent(day -> found.add(Finding.refusal(
                "held_before_death", HELD, "This is before the date of death. Check the date.")));
        meeting.reportReceivedOn().filter(today.date()::isBefore).ifPresent(day -> found.add(Finding.refusal(
                "report_in_future", REPORT, "This day is still to come. Record the report once it is here.")));
        meeting.reportReceivedOn().filter(day -> meeting.heldOn().map(day::isBefore).orElse(true)).ifPresent(day -> found.add(Finding.refusal(
                "report_before_meeting", REPORT, "A report follows the meeting. Give the day of the meeting, not later than this one.")));
        if (meeting.heldOn().isPresent() && !isPastTheMeeting(file.stage())) {
            file.holds().stream().filter(Hold::isOpen).filter(Hold::blocksCdrm).findFirst().ifPresent(hold -> found.add(Finding.refusal(
                    "meeting_held_up", HELD, hold.kind().label() + " still holds the meeting up. Close it, or change what it holds up and say why.")));
            if (file.stage() == NOTIFIED) {
                found.add(Finding.refusal("not_accepted", HELD, "The case is not accepted yet. Accept it first, then record the meeting."));
            }
        }
        return found;
    }

    private static boolean isPastTheMeeting(CaseStage stage) {
        return stage != NOTIFIED && !ON_THE_WAY.containsKey(stage);
    }

    /** The case as far along as the meeting brings it: awaiting it once it is planned, past it once it is held. */
    private CaseFile moved(CaseFile file, Cdrm meeting) {
        if (meeting.heldOn().isPresent() && !isPastTheMeeting(file.stage())) {
            return towards(file, CDRM_HELD, meeting.heldOn().get());
        }
        if (meeting.heldOn().isEmpty() && file.stage() == CDRM_HELD) {
            return file.movedTo(GATHERING_INFORMATION, today.date(), Optional.of("The meeting had not been held"));
        }
        boolean planned = meeting.plannedFor().isPresent() && file.stage() == GATHERING_INFORMATION;
        return planned ? file.movedTo(AWAITING_CDRM, today.date(), Optional.empty()) : file;
    }

    private static CaseFile towards(CaseFile file, CaseStage goal, LocalDate on) {
        LocalDate last = file.stageChanges().getLast().on();
        LocalDate day = on.isBefore(last) ? last : on;
        CaseFile moving = file;
        while (moving.stage() != goal) {
            CaseStage next = ON_THE_WAY.get(moving.stage());
            if (!StageRules.allows(moving.stage(), next)) {
                throw new IllegalStateException("the way to the meeting leaves the table of moves");
            }
            moving = moving.movedTo(next, day, Optional.empty());
        }
        return moving;
    }
}
