package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.cdrm.CdrmType;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.desk.FindingsDesk;

/** An invented case on the agenda of a meeting in session. */
public final class ScheduledCase {

    public static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    /** Names unlike each other, so that no case is taken for another. */
    private static final String[] FAMILY = {
        "Alderby", "Brockhurst", "Cranmoor", "Dunwick", "Eastlake", "Fernhollow", "Gorsedale", "Hexwood", "Ivystone", "Juniper", "Kestrelway", "Larkmere",
        "Mossbank", "Nettlecombe", "Oakshott", "Pinefield", "Quarrington", "Rushbrook", "Sedgemoor", "Thornycroft", "Underhill", "Vetchling", "Willowby", "Yarrowdale"};
    private static final String[] GIVEN = {"Example", "Invented", "Fictional", "Sample", "Madeup", "Imaginary", "Pretend"};

    private ScheduledCase() {}

    /** Another case on the agenda of the meeting that has the first. */
    public static CaseNumber beside(OfficeOnDisk office, CaseNumber first, int sequence) {
        return beside(office, first, sequence, answers -> answers);
    }

    public static CaseNumber beside(OfficeOnDisk office, CaseNumber first, int sequence, UnaryOperator<Answers> saying) {
        CaseNumber number = kept(office, sequence, saying);
        office.change(records -> {
            MeetingPlan plan = records.meetingPlans().withCase(first).getLast();
            List<AgendaEntry> agenda = new ArrayList<>(plan.agenda());
            agenda.add(AgendaEntry.ofCase(number, 25, new TreeSet<>()));
            records.meetingPlans().update(plan.withAgenda(agenda));
            return records.audit().record(StoreDesk.somethingDone());
        });
        return number;
    }

    private static CaseNumber kept(OfficeOnDisk office, int sequence, UnaryOperator<Answers> saying) {
        CaseNumber number = CaseNumber.of(2023, sequence);
        Answers answers = StoreCases.answers().with(NotificationFields.NHS_NUMBER, StoreCases.nhsNumber(sequence).digits())
                .with(NotificationFields.GIVEN_NAMES, GIVEN[sequence % GIVEN.length]).with(NotificationFields.FAMILY_NAME, FAMILY[sequence % FAMILY.length])
                .with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2006, 1, 1).plusDays(211L * sequence)).with(NotificationFields.HOME_POSTCODE, "ZZ" + sequence + " 1ZZ")
                .with(NotificationFields.DATE_OF_DEATH, StoreCases.DIED.minusDays(3L * sequence))
                .with(NotificationFields.JAR_TRIGGERED, "no");
        CaseFile file = StoreCases.notified(number, saying.apply(answers)).movedTo(CaseStage.SCHEDULED, DAY.minusDays(20), Optional.empty());
        office.keep(file);
        office.change(records -> {
            records.processes().keep(number, new Cdrm(Optional.empty(), Optional.of(DAY.minusDays(60)), Optional.of("A Lead"), Optional.of(CdrmType.JAR_FINAL), Optional.empty()));
            return records.audit().record(StoreDesk.somethingDone());
        });
        return number;
    }

    public static CaseNumber in(OfficeOnDisk office, int sequence, boolean quorate) {
        return in(office, sequence, quorate, answers -> answers);
    }

    public static CaseNumber in(OfficeOnDisk office, int sequence, boolean quorate, UnaryOperator<Answers> saying) {
        CaseNumber number = kept(office, sequence, saying);
        MeetingNumber meeting = new MeetingNumber("PANEL-2024-%02d".formatted(sequence));
        PanelMember member = new PanelMember(
                new UUID(9, sequence), "A Member", "police", "Example Police", Optional.empty(), Optional.empty(), false, Optional.empty(),
                new ValidDates(Optional.empty(), Optional.empty()), 0);
        PanelMember doctor = member(20, sequence, "A Doctor", "designated_doctor");
        PanelMember council = member(30, sequence, "A Council Member", "childrens_social_care");
        office.change(records -> {
            records.members().add(doctor);
            records.members().add(council);
            records.members().add(member);
            records.meetings().add(List.of(new PanelMeeting(meeting, DAY, PanelKind.GENERAL, quorate, new TreeSet<>(List.of("police")), List.of(), 0)));
            records.meetingPlans().add(new MeetingPlan(
                    meeting, new MeetingPlan.When(DAY, LocalTime.of(9, 30), 180), PanelKind.GENERAL, Optional.empty(), Optional.empty(),
                    MeetingPlan.Course.PLANNED.opened(DAY.atTime(9, 30).toInstant(java.time.ZoneOffset.UTC)),
                    List.of(AgendaEntry.ofCase(number, 25, new TreeSet<>())),
                    List.of(seat(member, true), seat(doctor, quorate), seat(council, quorate)), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        return number;
    }

    private static PanelMember member(int kind, int sequence, String name, String discipline) {
        return new PanelMember(
                new UUID(kind, sequence), name, discipline, "Example Partner", Optional.empty(), Optional.empty(), false, Optional.empty(),
                new ValidDates(Optional.empty(), Optional.empty()), 0);
    }

    private static Seat seat(PanelMember member, boolean there) {
        return new Seat(member.id(), SeatAnswer.ACCEPTED, Optional.empty(), there, Optional.of(DAY));
    }

    /** Signs off findings in which nothing is amiss, on the office's day. */
    public static void signOff(OfficeOnDisk office, CaseNumber number) {
        FindingsDesk can = office.can().findings();
        can.recordFinding().record(new RecordFindingCommand(number, new HashMap<>(SampleFindings.form().byKey())));
        can.recordFactorResponse().record(new FactorResponseCommand(
                number, FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION"), ResponseKind.NOTHING, Optional.empty(), "Under way", Optional.empty(), Optional.empty(), Optional.empty()));
        if (!(can.signOff().signOff(new SignOffCommand(number, Map.of(), Optional.of("A Chair"))) instanceof SignOffOutcome.SignedOff)) {
            throw new AssertionError("the findings were not signed off");
        }
    }
}
