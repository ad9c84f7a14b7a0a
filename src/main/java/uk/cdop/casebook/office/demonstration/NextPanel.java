package uk.cdop.casebook.office.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.family.AddFamilyQuestion;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.family.ShowFamily;
import uk.cdop.casebook.office.form.OpenForm;
import uk.cdop.casebook.office.form.SaveAnswers;
import uk.cdop.casebook.office.form.SaveAnswers.SaveAnswersCommand;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.meeting.AgendaStep;
import uk.cdop.casebook.office.meeting.ArrangeAgenda;
import uk.cdop.casebook.office.meeting.MeetingDetails;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.meeting.PlanMeeting;
import uk.cdop.casebook.office.meeting.RecordSeat;
import uk.cdop.casebook.office.meeting.SeatStep;
import uk.cdop.casebook.office.meeting.ShowMeeting;
import uk.cdop.casebook.office.member.KeepMember;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberCommand;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberOutcome;

/** Plans the next meeting of an invented panel, with the cases that have waited longest, so that it can be prepared and held. */
public final class NextPanel {

    private static final int CASES = 7;
    private static final int WEEKS_AHEAD = 4;
    private static final int MINUTES = 240;

    private final Steps can;
    private final LocalDate today;

    /** The use cases it goes through. */
    public record Steps(
            KeepMember keepMember, PlanMeeting planMeeting, ShowMeeting showMeeting, ArrangeAgenda arrangeAgenda, RecordSeat recordSeat,
            AddFamilyQuestion addFamilyQuestion, ShowFamily showFamily, OpenForm openForm, SaveAnswers saveAnswers) {}

    public NextPanel(Steps can, LocalDate today) {
        this.can = can;
        this.today = today;
    }

    /** Where no case is ready the meeting is planned all the same, with an agenda to fill. */
    public MeetingNumber plan() {
        List<UUID> members = List.of(
                member("Casey Chairperson", "lay", "Independent chair", true), member("Dana Doctorsample", "designated_doctor", "Sample Health Trust", false),
                member("Noor Nursesample", "midwifery_neonatology", "Sample Health Trust", false), member("Pat Officersample", "police", "Sample Police", false),
                member("Sam Workersample", "childrens_social_care", "Sample Council", false), member("Hari Healthsample", "public_health", "Sample Council", false));
        LocalDate day = today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        MeetingPlan meeting = kept(can.planMeeting().plan(new MeetingDetails(day, LocalTime.of(13, 0), MINUTES, PanelKind.GENERAL, "", "Sample Room, Sample House"), true));
        for (UUID member : members) {
            meeting = kept(can.recordSeat().record(meeting.number(), meeting.rowVersion(), member, new SeatStep.Answered(SeatAnswer.ACCEPTED)));
        }
        List<CaseNumber> cases = can.showMeeting().show(meeting.number()).orElseThrow(NextPanel::refused).proposal().cases().stream()
                .limit(CASES).map(proposed -> proposed.number()).toList();
        for (CaseNumber number : cases) {
            meeting = kept(can.arrangeAgenda().arrange(meeting.number(), meeting.rowVersion(), new AgendaStep.AddCase(number, Optional.empty())));
        }
        cases.stream().limit(1).forEach(this::prepare);
        return meeting.number();
    }

    /** A question of the family and the draft of an analysis. */
    private void prepare(CaseNumber number) {
        long seen = can.showFamily().show(number).orElseThrow(NextPanel::refused).ledger().rowVersion();
        require(can.addFamilyQuestion().add(number, seen, today.minusDays(30), "Could anybody have noticed sooner how ill our child was?") instanceof RecordOutcome.Recorded);
        Map<FieldKey, Answer<?>> draft = Map.of(
                FieldKey.of("an_case_summary"), Answer.given("A fictional summary for demonstration. The child became unwell at home and was taken to hospital. Treatment was begun at once."),
                FieldKey.of("an_factors.domain").at(1), Answer.given("D"), FieldKey.of("an_factors.factor_code").at(1), Answer.given("D_COMMUNICATION"),
                FieldKey.of("an_factors.detail").at(1), Answer.given("Fictional: a message between two wards was not passed on."),
                FieldKey.of("an_factors.relevance").at(1), Answer.given("2"));
        require(can.saveAnswers().save(new SaveAnswersCommand(can.openForm().open(number, FormCode.ANALYSIS), 0, draft)) instanceof SaveOutcome.Saved);
    }

    private UUID member(String name, String discipline, String organisation, boolean chairs) {
        KeepMemberCommand command = new KeepMemberCommand(
                Optional.empty(), 0, name, discipline, organisation, "", "panel.member@example.invalid", chairs, Optional.empty(), ValidDates.ALWAYS);
        if (can.keepMember().keep(command) instanceof KeepMemberOutcome.Kept(UUID id)) {
            return id;
        }
        throw refused();
    }

    private static MeetingPlan kept(MeetingOutcome outcome) {
        if (outcome instanceof MeetingOutcome.Kept(MeetingPlan plan)) {
            return plan;
        }
        throw refused();
    }

    private static void require(boolean done) {
        if (!done) {
            throw refused();
        }
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("a step of planning the demonstration's next meeting was refused");
    }
}
