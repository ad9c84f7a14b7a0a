package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.forms.rules.FormRules;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ReturnOffice;

class ReturnAnswersTest {

    private static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 1);
    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2023-04");
    private static final PanelMeeting HELD = new PanelMeeting(
            MEETING, LocalDate.of(2024, 2, 12), PanelKind.NEONATAL, true, new TreeSet<>(List.of("Police", "Public health")), List.of(), 0);

    private final ReturnOffice office = new ReturnOffice();

    @Test
    void theAnalysisBecomesAnswersThatFitItsForm() {
        CaseFile file = notifiedOn(1, "2023-06-01").withAnalysis(perinatal(APRIL_2019)).file();
        Answers answers = analysisAnswers(file, Optional.of(HELD));
        assertThat(answers.text(key("an_category_primary"))).isEqualTo(Answer.given("CAT08_PERINATAL"));
        assertThat(answers.text(key("an_category_sub"))).isEqualTo(Answer.given("8b"));
        assertThat(answers.text(key("an_panel_type"))).isEqualTo(Answer.given("neonatal"));
        assertThat(answers.text(key("an_agencies_present"))).isEqualTo(Answer.given("Police\nPublic health"));
        assertThat(answers.answer(key("an_categories_secondary")).state()).isEqualTo(AnswerState.NOT_ASKED);
        var form = ReturnOffice.CATALOGUE.versions(uk.cdop.casebook.forms.answer.FormCode.ANALYSIS).getFirst();
        assertThat(new FormRules(form, ReturnOffice.CATALOGUE.codeLists()).findings(answers))
                .as("only the factor outside the list").extracting(Finding::rule, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unknown_code", key("an_factors.factor_code").at(1)));
    }

    @Test
    void keepsTheStateOfWhatThePanelDidNotKnow() {
        Answers answers = analysisAnswers(notifiedOn(1, "2023-06-01").with(NotificationFields.SEX, Answer.refused())
                .withAnalysis(perinatal(APRIL_2019)).file(), Optional.empty());
        assertThat(answers.answer(key("an_cause_text")).state()).isEqualTo(AnswerState.NOT_KNOWN);
        assertThat(answers.answer(key("an_sex")).state()).isEqualTo(AnswerState.REFUSED);
        assertThat(answers.answer(key("an_panel_type")).state()).isEqualTo(AnswerState.NOT_ASKED);
    }

    @Test
    void aFactorOutsideTheListIsGivenByItsCode() {
        Answers answers = analysisAnswers(notifiedOn(1, "2023-06-01").withAnalysis(perinatal(APRIL_2019)).file(), Optional.empty());
        assertThat(answers.rows(key("an_factors"))).isEqualTo(1);
        assertThat(answers.text(key("an_factors.domain").at(1))).isEqualTo(Answer.given("C"));
        assertThat(answers.text(key("an_factors.factor_code").at(1))).isEqualTo(Answer.given("C_LOCAL_CODE"));
        assertThat(answers.text(key("an_factors.relevance").at(1))).isEqualTo(Answer.given("0"));
        assertThat(answers.answer(key("an_factors.modifiable").at(1)).state()).as("asked at relevance 2 only").isEqualTo(AnswerState.NOT_ASKED);
    }

    @Test
    void anAnalysisVersionThatIsNotKnownIsReadByTheOneInForce() {
        office.vault().records().meetings().add(List.of(HELD));
        office.keep(notifiedOn(1, "2023-06-01").withAnalysis(perinatal(LocalDate.of(2020, 4, 1)))
                .movedTo(CaseStage.REVIEWED, "2024-02-12").movedTo(CaseStage.COMPLETED, "2024-02-13"));
        ReturnForm analysis = office.prepareAs(Role.COORDINATOR).prepare(new FinancialYear(2023)).cases().getFirst().forms().getLast();
        assertThat(analysis.version()).isEqualTo(APRIL_2019);
        assertThat(analysis.state()).isEqualTo(ReturnForm.State.COMPLETE);
        assertThat(analysis.answers()).filteredOn(answer -> answer.field().equals(key("an_panel_type")))
                .extracting(PrepareReturn.ReturnAnswer::text).containsExactly("Neonatal (neonatal)");
    }

    @Test
    void aCaseOpenOnTheFirstOfApril2019HasTheFormOfThatDay() {
        office.keep(notifiedOn(1, "2018-11-05").onVersion("2018-11-05"));
        var first = office.prepareAs(Role.COORDINATOR).prepare(new FinancialYear(2019)).cases().getFirst();
        assertThat(first.forms().getFirst().version()).isEqualTo(APRIL_2019);
        assertThat(first.ready()).isTrue();
    }

    @Test
    void theFirstNoticeOfADeathIsTheOneThatIsReturned() {
        CaseFile file = notifiedOn(1, "2023-06-01").file()
                .withNotification(notice(1, "2023-05-31", LocalTime.of(17, 0), NotificationRoute.CORONER))
                .withNotification(notice(2, "2023-05-31", LocalTime.of(9, 30), NotificationRoute.CASCADE));
        Answers answers = NotificationAnswers.of(file);
        assertThat(answers.text(key("received_route"))).isEqualTo(Answer.given("cascade"));
        assertThat(answers.date(key("received_on"))).isEqualTo(Answer.given(LocalDate.of(2023, 5, 31)));
        assertThat(answers.time(key("received_at"))).isEqualTo(Answer.given(LocalTime.of(9, 30)));
    }

    @Test
    void whatTheFormSaysIsNeverReplaced() {
        CaseFile file = notifiedOn(1, "2023-06-01")
                .with(key("referrer_name"), "Somebody invented").with(key("referrer_agency"), Answer.refused()).file();
        Answers answers = NotificationAnswers.of(file);
        assertThat(answers.text(key("referrer_name"))).isEqualTo(Answer.given("Somebody invented"));
        assertThat(answers.answer(key("referrer_agency")).state()).isEqualTo(AnswerState.REFUSED);
        assertThat(answers.answer(NotificationFields.HOME_CDOP).state()).isEqualTo(AnswerState.NOT_APPLICABLE);
    }

    private static Answers analysisAnswers(CaseFile file, Optional<PanelMeeting> meeting) {
        return AnalysisAnswers.of(file, file.analysis().orElseThrow(), meeting);
    }

    private static Analysis perinatal(LocalDate formVersion) {
        return new Analysis(
                Optional.of(MEETING), LocalDate.of(2024, 2, 12), formVersion, CategoryOfDeath.PERINATAL_NEONATAL,
                Optional.of(PerinatalSubCategory.ASPHYXIA), new TreeSet<>(),
                List.of(new ContributoryFactor(FactorDomain.PHYSICAL, "C_LOCAL_CODE", Optional.empty(), Relevance.NOT_AVAILABLE, false)),
                Modifiability.NONE_IDENTIFIED, Answer.notKnown(), Answer.notAsked(), Answer.notAsked(), Optional.empty());
    }

    private static Notification notice(int id, String day, LocalTime at, NotificationRoute route) {
        return new Notification(new UUID(9, id), route, Optional.empty(), Optional.empty(), LocalDate.parse(day), Optional.of(at));
    }

    private static FieldKey key(String name) {
        return FieldKey.of(name);
    }
}
