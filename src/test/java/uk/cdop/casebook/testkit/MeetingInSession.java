package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyQuestion;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingPlan.Course;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.session.SessionCalls;
import uk.cdop.casebook.desktop.session.SessionOffice;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.session.AnalysisKeys;

/** A meeting of invented cases in a vault; the first case is full of words that point to somebody. */
public final class MeetingInSession {

    public static final LocalDate DAY = LocalDate.of(2024, 11, 6);
    public static final MeetingNumber NUMBER = new MeetingNumber("PANEL-2024-03");
    public static final UUID HEALTH = new UUID(7, 1);
    public static final UUID COUNCIL = new UUID(7, 2);

    /** None of these may ever be read on the screen; also the near misses that the texts hold. */
    public static final List<String> PLANTED = List.of(
            "Quillan", "Quilan", "Marloweth", "Marlowteh", "MARLOWETH", "Tavistan", "Orlaith", "Fennimoor", "Inventon", "Zedlock", "Q.T.M", "QTM", "QM ", "ZZ1 1ZZ", "ZZ11ZZ",
            "28 February", "28/02/2019", "14 July", "14th July", "2023-07-14", "Brackwater", "Wexcombe", "Halloran", "07700");

    private MeetingInSession() {}

    public static CaseNumber number(int sequence) {
        return CaseNumber.of(2023, sequence);
    }

    /** So many cases on the agenda, the meeting not opened yet. */
    public static void in(OfficeOnDisk office, int cases) {
        office.keep(IntStream.rangeClosed(1, cases).mapToObj(MeetingInSession::file).toArray(CaseFile[]::new));
        office.change(records -> {
            records.members().add(member(HEALTH, "Sample Member One", "designated_doctor", "Example Health Trust"));
            records.members().add(member(COUNCIL, "Sample Member Two", "childrens_social_care", "Example Council"));
            List<AgendaEntry> agenda = new ArrayList<>();
            IntStream.rangeClosed(1, cases).forEach(one -> agenda.add(AgendaEntry.ofCase(number(one), 25, new TreeSet<>())));
            records.meetingPlans().add(new MeetingPlan(NUMBER, new MeetingPlan.When(DAY, LocalTime.of(13, 0), 180), PanelKind.GENERAL, Optional.empty(),
                    Optional.empty(), Course.PLANNED, agenda, List.of(seat(HEALTH, true), seat(COUNCIL, false)), 0));
            if (cases > 0) {
                records.forms().add(analysis());
                records.families().keep(number(1), ledger());
            }
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private static PanelMember member(UUID id, String name, String discipline, String organisation) {
        return new PanelMember(id, name, discipline, organisation, Optional.empty(), Optional.empty(), false, Optional.empty(), ValidDates.ALWAYS, 0);
    }

    private static Seat seat(UUID member, boolean here) {
        return Seat.of(member).answered(SeatAnswer.ACCEPTED).present(here).signed(Optional.of(DAY));
    }

    private static CaseFile file(int sequence) {
        Answers plain = Answers.NONE.with(FAMILY_NAME, "Invented").with(GIVEN_NAMES, "Child" + sequence)
                .with(DATE_OF_BIRTH, LocalDate.of(2019, 2, 28)).with(DATE_OF_DEATH, LocalDate.of(2023, 7, 14).plusDays(sequence))
                .with(HOME_POSTCODE, "ZZ1 1ZZ");
        CaseFile file = StoreCases.notified(number(sequence), sequence == 1 ? planted() : plain);
        return file.movedTo(CaseStage.SCHEDULED, DAY.minusDays(30), Optional.empty());
    }

    private static Answers planted() {
        return Answers.NONE.with(FAMILY_NAME, "Marloweth").with(GIVEN_NAMES, "Quillan Tavistan").with(NHS_NUMBER, StoreCases.nhsNumber(1).digits())
                .with(DATE_OF_BIRTH, LocalDate.of(2019, 2, 28)).with(DATE_OF_DEATH, LocalDate.of(2023, 7, 14)).with(HOME_POSTCODE, "ZZ1 1ZZ")
                .with(FieldKey.of("home_address"), "12 Brackwater Lane, Wexcombe").with(FieldKey.of("school_or_nursery"), "Inventon Primary School")
                .with(FieldKey.of("place_of_death_name"), "Zedlock Infirmary, Ward 4")
                .with(FieldKey.of("persons.name").at(1), "Orlaith Marloweth").with(FieldKey.of("referrer_name"), "Dr Halloran");
    }

    private static CaseForm analysis() {
        String nhs = StoreCases.nhsNumber(1).grouped();
        Answers answers = Answers.NONE
                .with(AnalysisKeys.SUMMARY, "Quillan Marloweth (QTM, Q.T.M., born 28 February 2019, NHS " + nhs + ") lived at 12 Brackwater Lane, ZZ1 1ZZ, "
                        + "and went to Inventon Primary. On 14th July 2023 Quilan became unwell at school. Orlaith Marloweth called an ambulance; "
                        + "the crew took the child to Zedlock. Dr Halloran was told at once. Fluids were given and the child was moved to intensive care, "
                        + "where treatment was stopped after two days. A bruise was seen. The family may be reached on 07700 900123.")
                .with(AnalysisKeys.CAUSE, "Sepsis (Marlowteh, 28/02/2019)")
                .with(AnalysisKeys.LEARNING, "Staff at Zedlock Infirmary did not hear Orlaith’s worry. Review the early warning score by 1 March 2025.")
                .with(AnalysisKeys.domainRelevance("A"), "2").with(AnalysisKeys.domainNarrative("A"), "Quillan was well before 2023-07-14.")
                .with(AnalysisKeys.FACTOR_DOMAIN.at(1), "D").with(AnalysisKeys.FACTOR_CODE.at(1), "D_COMMUNICATION")
                .with(AnalysisKeys.FACTOR_DETAIL.at(1), "QM was not seen; ZZ11ZZ; MARLOWETH’s mother in Wexcombe").with(AnalysisKeys.FACTOR_RELEVANCE.at(1), "2")
                .with(AnalysisKeys.FACTOR_MODIFIABLE.at(1), "yes")
                .with(AnalysisKeys.RECOMMENDATION_TEXT.at(1), "Ask Inventon Primary School for its plan.").with(AnalysisKeys.RECOMMENDATION_TO.at(1), "Zedlock Infirmary")
                .with(AnalysisKeys.ACTION_TEXT.at(1), "Write to Dr Halloran.").with(AnalysisKeys.ACTION_OWNER.at(1), "Example Council")
                .with(AnalysisKeys.ACTION_DUE.at(1), LocalDate.of(2025, 3, 1));
        return new CaseForm(new UUID(8, 1), number(1), new FormInstance(FormCode.ANALYSIS, LocalDate.of(2021, 4, 1), DAY.minusDays(9), Optional.empty(), answers),
                Optional.empty(), 0);
    }

    private static FamilyLedger ledger() {
        return FamilyLedger.EMPTY
                .with(new FamilyEvent.QuestionAsked(new FamilyQuestion(new UUID(9, 1), DAY.minusDays(90),
                        "Why did it take so long until Quillan was seen at Zedlock?", Optional.empty(), Optional.empty())))
                .with(new FamilyEvent.QuestionAsked(new FamilyQuestion(new UUID(9, 2), DAY.minusDays(90),
                        "Could anybody have noticed sooner how ill Quillan was?", Optional.of("Orlaith was told on 14 July 2023."), Optional.of(DAY.minusDays(60)))));
    }

    /** Opens the meeting without looking at its day. */
    public static MeetingOutcome open(OfficeOnDisk office, MeetingNumber meeting) {
        return course(office, plan -> plan.with(plan.course().opened(DAY.atTime(13, 0).toInstant(java.time.ZoneOffset.UTC))));
    }

    public static SessionOffice.Ended close(OfficeOnDisk office, MeetingNumber meeting) {
        course(office, plan -> plan.with(plan.course().closed(DAY.atTime(16, 0).toInstant(java.time.ZoneOffset.UTC))));
        return new SessionOffice.Ended.Done();
    }

    private static MeetingOutcome course(OfficeOnDisk office, java.util.function.UnaryOperator<MeetingPlan> change) {
        return office.change(records -> {
            records.meetingPlans().update(change.apply(records.meetingPlans().find(NUMBER).orElseThrow()));
            records.audit().record(StoreDesk.somethingDone());
            return new MeetingOutcome.Kept(records.meetingPlans().find(NUMBER).orElseThrow());
        });
    }

    /** A stand-in for the sign-off: it needs a category and moves the case on. */
    public static SessionOffice.Ended sign(OfficeOnDisk office, CaseNumber number) {
        return office.change(records -> {
            boolean decided = records.forms().ofCase(number).stream().anyMatch(form -> form.instance().answers().answer(AnalysisKeys.CATEGORY).isGiven());
            if (!decided) {
                return new SessionOffice.Ended.NotYet(List.of("The category is not decided."));
            }
            MeetingPlan plan = records.meetingPlans().find(NUMBER).orElseThrow();
            records.cases().update(records.cases().find(number).orElseThrow().movedTo(CaseStage.REVIEWED, DAY, Optional.empty()));
            records.meetingPlans().update(plan.decided(number, AgendaOutcome.REVIEWED, Optional.empty()));
            records.audit().record(StoreDesk.somethingDone());
            return new SessionOffice.Ended.Done();
        });
    }

    public static SessionOffice office(OfficeOnDisk office) {
        return SessionCalls.office(office.can(), office.can().session().showSession()::show, new SessionOffice.Gate(
                (meeting, evenSo) -> open(office, meeting), (meeting, number, reasons) -> sign(office, number), (meeting, reason) -> close(office, meeting)),
                () -> DAY);
    }
}
