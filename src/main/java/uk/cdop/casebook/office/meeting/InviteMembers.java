package uk.cdop.casebook.office.meeting;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes the invitations of a planned meeting, or the cancellations of one that will not be held. Nothing is sent. */
@Needs(Right.RUN_PANEL)
public final class InviteMembers {

    /** The name under which the vault keeps what makes its calendar entries its own, so that those of two panels never meet. */
    private static final String CALENDAR = "panel_calendar";

    private final Session session;
    private final InvitationFiles invitations;
    private final FileBatch files;
    private final Today today;
    private final NewId newId;

    public InviteMembers(Session session, InvitationFiles invitations, FileBatch files, Today today, NewId newId) {
        this.session = session;
        this.invitations = invitations;
        this.files = files;
        this.today = today;
        this.newId = newId;
    }

    public sealed interface InviteMembersOutcome {

        /** @param withoutAddress how many of those asked have no e-mail address, so that their draft has no addressee */
        record Written(List<Path> files, int people, int withoutAddress) implements InviteMembersOutcome {}

        /** Nothing was written. */
        record NotWritten(String sentence) implements InviteMembersOutcome {}
    }

    private sealed interface Prepared {

        record Ready(MeetingPlan plan, List<PanelMember> people, Map<String, byte[]> made) implements Prepared {

            @Override
            public String toString() {
                return "Ready";
            }
        }

        record NotPossible(String sentence) implements Prepared {}
    }

    /** One letter, calendar file and draft for whoever sits on each seat: the substitute where one was named. */
    public InviteMembersOutcome invite(MeetingNumber number, Path folder, Progress progress) {
        String calendar = session.change(Right.RUN_PANEL, this::calendar);
        return switch (session.read(Right.RUN_PANEL, records -> prepare(number, calendar, records, progress))) {
            case Prepared.NotPossible(String sentence) -> new InviteMembersOutcome.NotWritten(sentence);
            case Prepared.Ready ready -> write(ready, folder, progress);
        };
    }

    private InviteMembersOutcome write(Prepared.Ready ready, Path folder, Progress progress) {
        List<Path> written = files.write(folder, ready.made(), progress);
        boolean kept = false;
        try {
            kept = session.change(Right.RUN_PANEL, records -> keep(ready.plan(), records));
        } finally {
            if (!kept) {
                files.takeBack(written);
            }
        }
        return kept
                ? new InviteMembersOutcome.Written(written, ready.people().size(), (int) ready.people().stream().filter(one -> one.email().isEmpty()).count())
                : new InviteMembersOutcome.NotWritten("Somebody changed the meeting while the invitations were written. They were taken away again. Write them once more.");
    }

    private String calendar(Records records) {
        Optional<String> kept = records.processes().ruleText(CALENDAR);
        if (kept.isPresent()) {
            return kept.get();
        }
        String made = newId.next().toString();
        records.processes().keepRuleText(CALENDAR, made);
        records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "rules", CALENDAR));
        return made;
    }

    private Prepared prepare(MeetingNumber number, String calendar, Records records, Progress progress) {
        Optional<MeetingPlan> found = records.meetingPlans().find(number)
                .filter(plan -> plan.course().state() == MeetingState.PLANNED || plan.course().state() == MeetingState.CANCELLED);
        if (found.isEmpty()) {
            return new Prepared.NotPossible("Only a planned or a cancelled meeting has invitations to write.");
        }
        MeetingPlan plan = found.get();
        List<PanelMember> people = people(plan, records);
        if (people.isEmpty()) {
            return new Prepared.NotPossible(plan.course().state() == MeetingState.CANCELLED
                    ? "Nobody was asked to this meeting, so nobody needs to be told. Nothing was written."
                    : "Nobody has a seat at this meeting. Write down the members and their terms of office first. Nothing was written.");
        }
        return switch (invitations.make(plan, people, calendar, today, records, progress)) {
            case InvitationFiles.Made.Ready(Map<String, byte[]> made) -> new Prepared.Ready(plan, people, made);
            case InvitationFiles.Made.NotPossible(String sentence) -> new Prepared.NotPossible(sentence);
        };
    }

    /** Whoever sits on the seats of those in office; of a cancelled meeting only who was asked. */
    private static List<PanelMember> people(MeetingPlan plan, Records records) {
        boolean cancelled = plan.course().state() == MeetingState.CANCELLED;
        return plan.seats().stream()
                .filter(seat -> !cancelled || seat.answer() != SeatAnswer.NOT_INVITED)
                .filter(seat -> seat.answer() != SeatAnswer.DECLINED || seat.substitute().isPresent())
                .flatMap(seat -> records.members().find(seat.holder()).stream())
                .filter(member -> member.isInOfficeOn(plan.when().day()))
                .sorted(Comparator.comparing(PanelMember::name))
                .toList();
    }

    private static boolean keep(MeetingPlan seen, Records records) {
        Optional<MeetingPlan> now = records.meetingPlans().find(seen.number()).filter(plan -> plan.rowVersion() == seen.rowVersion());
        now.ifPresent(plan -> {
            records.meetingPlans().update(plan.withSeats(plan.seats().stream().map(InviteMembers::asked).toList()));
            records.audit().record(AuditEvent.of(AuditEvent.What.LETTER_WRITTEN, "meeting", plan.number().text()));
        });
        return now.isPresent();
    }

    private static Seat asked(Seat seat) {
        return seat.answer() == SeatAnswer.NOT_INVITED ? seat.answered(SeatAnswer.INVITED) : seat;
    }
}
