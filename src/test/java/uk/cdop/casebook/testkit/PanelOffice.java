package uk.cdop.casebook.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.desk.PanelDesk;
import uk.cdop.casebook.office.meeting.AgendaStep;
import uk.cdop.casebook.office.meeting.MeetingDetails;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.meeting.MeetingView;
import uk.cdop.casebook.office.meeting.SeatStep;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberCommand;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberOutcome;

/** An office over a real vault whose panel can be set up and run in a few words. All people are invented. */
public final class PanelOffice implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

    private final OfficeOnDisk office;

    public PanelOffice(Path folder) {
        office = OfficeOnDisk.in(folder, TODAY);
    }

    public OfficeOnDisk office() {
        return office;
    }

    public PanelDesk can() {
        return office.can().panel();
    }

    /** What somebody with only this role can do on the office's day. */
    public PanelDesk as(Role role) {
        return office.as(role).panel();
    }

    public PanelDesk on(LocalDate day) {
        return office.on(day).panel();
    }

    public CaseNumber ready(int sequence) {
        office.keep(readyFile(StoreCases.notified(sequence)));
        return CaseNumber.of(2023, sequence);
    }

    public static CaseFile readyFile(CaseFile file) {
        return file.movedTo(CaseStage.READY_FOR_PANEL, StoreCases.NOTIFIED.plusDays(2), Optional.empty());
    }

    public UUID member(String name, String discipline, String organisation) {
        return member(name, discipline, organisation, Optional.empty(), ValidDates.ALWAYS);
    }

    public UUID member(String name, String discipline, String organisation, Optional<UUID> substitutesFor, ValidDates term) {
        return switch (can().keepMember().keep(new KeepMemberCommand(
                Optional.empty(), 0, name, discipline, organisation, "", "sample@example.invalid", false, substitutesFor, term))) {
            case KeepMemberOutcome.Kept(UUID id) -> id;
            case KeepMemberOutcome other -> throw new AssertionError(other);
        };
    }

    public static MeetingDetails details(LocalDate day) {
        return new MeetingDetails(day, LocalTime.of(9, 30), 180, PanelKind.GENERAL, "", "Room 2, Example House");
    }

    public MeetingPlan planned(LocalDate day) {
        return kept(can().planMeeting().plan(details(day), true));
    }

    public MeetingPlan step(MeetingNumber number, AgendaStep step) {
        return kept(can().arrangeAgenda().arrange(number, now(number).rowVersion(), step));
    }

    public MeetingPlan add(MeetingNumber number, CaseNumber one) {
        return step(number, new AgendaStep.AddCase(one, Optional.empty()));
    }

    public MeetingPlan seat(MeetingNumber number, UUID member, SeatStep... steps) {
        for (SeatStep step : steps) {
            kept(can().recordSeat().record(number, now(number).rowVersion(), member, step));
        }
        return now(number);
    }

    public MeetingPlan accepts(MeetingNumber number, UUID... members) {
        for (UUID member : List.of(members)) {
            seat(number, member, new SeatStep.Answered(SeatAnswer.ACCEPTED));
        }
        return now(number);
    }

    public MeetingPlan now(MeetingNumber number) {
        return office.read(records -> records.meetingPlans().find(number)).orElseThrow();
    }

    public MeetingView view(MeetingNumber number) {
        return can().showMeeting().show(number).orElseThrow();
    }

    public CaseFile file(CaseNumber number) {
        return office.read(records -> records.cases().find(number)).orElseThrow();
    }

    public static MeetingPlan kept(MeetingOutcome outcome) {
        return switch (outcome) {
            case MeetingOutcome.Kept(MeetingPlan plan) -> plan;
            case MeetingOutcome.Asks(List<String> sentences) -> throw new AssertionError(sentences);
            case MeetingOutcome.Refused(String sentence) -> throw new AssertionError(sentence);
            case MeetingOutcome.ChangedMeanwhile changed -> throw new AssertionError("changed meanwhile");
        };
    }

    @Override
    public void close() {
        office.close();
    }
}
