package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.ETHNIC_CATEGORY;
import static uk.cdop.casebook.casework.notification.NotificationFields.SEX;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.analysis.AnalysisFields;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.KeyMark;
import uk.cdop.casebook.casework.ncmdreturn.KeyedAnswer;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisCommand;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseCommand;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;
import uk.cdop.casebook.office.ncmdreturn.ConfirmReturn.ConfirmReturnOutcome;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyAnswersOutcome;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyCommand;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInQuestion;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.office.work.WorkItem;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOfOneCase;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreDesk;

/** Edit two answers after keying, and exactly two are to be keyed again. */
class KeyInReturnTest extends OfficeOfOneCase {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final LocalDate DAY = ScheduledCase.DAY.plusDays(1);

    private KeyInForm form(FormCode code) {
        return office.can().ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().form(KeyedForm.of(code)).orElseThrow();
    }

    private static List<AnswerToKey> open(KeyInForm form) {
        return form.questions().stream().filter(question -> question.mark().isOpen()).map(KeyInQuestion::now).toList();
    }

    private KeyAnswersOutcome key(LocalDate day, FormCode code, List<AnswerToKey> seen) {
        return office.on(day).ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, KeyedForm.of(code), seen));
    }

    private void keyAll(LocalDate day, FormCode code) {
        assertThat(key(day, code, open(form(code)))).isEqualTo(new KeyAnswersOutcome.Keyed(ReturnState.KEYED));
    }

    private void correct(LocalDate day, FieldKey field, Answer<?> answer) {
        long version = office.read(records -> records.cases().find(number).orElseThrow().rowVersion());
        assertThat(office.on(day).correctCase().correct(new CorrectCaseCommand(number, version, Map.of(field, answer), "Mended"))).isInstanceOf(CorrectCaseOutcome.Corrected.class);
    }

    private ReturnCase line() {
        return office.on(DAY.plusDays(60)).prepareReturn().prepare(YEAR).cases().getFirst();
    }

    private FormReturn register(FormCode code) {
        return line().register(code).orElseThrow();
    }

    @Test
    void aFormIsDueUntilEveryAnswerOnItIsTickedOff() {
        List<AnswerToKey> open = open(form(FormCode.NOTIFICATION));
        assertThat(open).hasSizeGreaterThan(8).allMatch(AnswerToKey::says);
        assertThat(key(DAY, FormCode.NOTIFICATION, open.subList(1, open.size()))).isEqualTo(new KeyAnswersOutcome.Keyed(ReturnState.DUE));
        assertThat(register(FormCode.NOTIFICATION).toKey()).isEqualTo(1);
        assertThat(key(DAY.plusDays(1), FormCode.NOTIFICATION, open.subList(0, 1))).isEqualTo(new KeyAnswersOutcome.Keyed(ReturnState.KEYED));
        assertThat(register(FormCode.NOTIFICATION).keyed()).hasValueSatisfying(step -> {
            assertThat(step.on()).isEqualTo(DAY.plusDays(1));
            assertThat(step.by()).isEqualTo(office.session().who().name());
        });
        assertThat(line().register(FormCode.ANALYSIS).orElseThrow().state()).isEqualTo(ReturnState.NOT_DUE);
        assertThat(line().state()).isEqualTo(ReturnState.KEYED);
    }

    @Test
    void questionsStandInTheOrderOfTheFormAndEachTickSaysByWhomAndWhen() {
        KeyInForm asked = form(FormCode.NOTIFICATION);
        List<FieldKey> inOrder = FORMS.version(FormCode.NOTIFICATION, asked.version()).orElseThrow().questions().stream().map(Field::key).toList();
        assertThat(asked.questions()).hasSizeGreaterThan(20).extracting(question -> inOrder.indexOf(question.now().field())).isSorted().doesNotContain(-1);
        List<AnswerToKey> open = open(asked);
        office.on(DAY, "First Person").ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, KeyedForm.of(FormCode.NOTIFICATION), open.subList(0, 2)));
        office.on(DAY.plusDays(1), "Second Person").ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, KeyedForm.of(FormCode.NOTIFICATION), open.subList(2, open.size())));
        assertThat(form(FormCode.NOTIFICATION).questions()).filteredOn(question -> question.mark() == KeyMark.KEYED).hasSize(open.size())
                .extracting(question -> question.before().orElseThrow().by() + " " + question.before().orElseThrow().at())
                .startsWith("First Person 2024-03-01T12:00:00Z", "First Person 2024-03-01T12:00:00Z", "Second Person 2024-03-02T12:00:00Z")
                .endsWith("Second Person 2024-03-02T12:00:00Z");
        assertThat(register(FormCode.NOTIFICATION).keyed().orElseThrow().by()).as("who made it whole").isEqualTo("Second Person");
    }

    @Test
    void twoCorrectionsAfterKeyingAreExactlyTwoAnswersToKeyAgainWithOldAndNew() {
        keyAll(DAY, FormCode.NOTIFICATION);
        correct(DAY.plusDays(3), SEX, Answer.given("M"));
        correct(DAY.plusDays(4), ETHNIC_CATEGORY, Answer.given("A"));
        List<KeyInQuestion> changed = form(FormCode.NOTIFICATION).questions().stream().filter(question -> question.mark().isOpen()).toList();
        assertThat(changed).extracting(question -> question.now().field()).containsExactlyInAnyOrder(SEX, ETHNIC_CATEGORY);
        KeyInQuestion sex = changed.stream().filter(question -> question.now().field().equals(SEX)).findFirst().orElseThrow();
        assertThat(sex.mark()).isEqualTo(KeyMark.CHANGED);
        assertThat(sex.before().orElseThrow().answer().inWords()).isEqualTo("Female (F)");
        assertThat(sex.now().inWords()).isEqualTo("Male (M)");
        assertThat(register(FormCode.NOTIFICATION).state()).isEqualTo(ReturnState.AMENDED);
        assertThat(register(FormCode.NOTIFICATION).amended().orElseThrow().sentence()).contains("amended since it was returned on 1 Mar 2024", "Key them again");
        keyAll(DAY.plusDays(9), FormCode.NOTIFICATION);
        assertThat(open(form(FormCode.NOTIFICATION))).isEmpty();
    }

    @Test
    void anAnswerThatWasPutBackIsNotToBeKeyedAgain() {
        keyAll(DAY, FormCode.NOTIFICATION);
        correct(DAY.plusDays(3), SEX, Answer.given("M"));
        correct(DAY.plusDays(4), SEX, Answer.given("F"));
        assertThat(register(FormCode.NOTIFICATION).state()).isEqualTo(ReturnState.KEYED);
    }

    @Test
    void anAnswerThatChangedWhileItWasKeyedIsNotTickedOff() {
        List<AnswerToKey> seen = open(form(FormCode.NOTIFICATION));
        correct(DAY, SEX, Answer.given("M"));
        assertThat(key(DAY, FormCode.NOTIFICATION, seen)).isInstanceOf(KeyAnswersOutcome.ChangedMeanwhile.class);
        assertThat(register(FormCode.NOTIFICATION).keyed()).isEmpty();
    }

    @Test
    void aTickIsTakenBackAndTheFormIsNotKeyedWholeAnyMore() {
        keyAll(DAY, FormCode.NOTIFICATION);
        assertThat(office.can().ncmdReturn().takeBackKeyed().takeBack(number, KeyedForm.of(FormCode.NOTIFICATION), SEX)).isTrue();
        assertThat(open(form(FormCode.NOTIFICATION))).extracting(AnswerToKey::field).containsExactly(SEX);
        assertThat(register(FormCode.NOTIFICATION).state()).isEqualTo(ReturnState.DUE);
        assertThat(office.can().ncmdReturn().takeBackKeyed().takeBack(number, KeyedForm.of(FormCode.NOTIFICATION), SEX)).isFalse();
    }

    @Test
    void onlyAFormThatIsKeyedAsItStandsIsConfirmedAndAChangeUndoesThat() {
        assertThat(confirm(DAY)).isInstanceOf(ConfirmReturnOutcome.Refused.class);
        keyAll(DAY, FormCode.NOTIFICATION);
        assertThat(confirm(DAY.minusDays(1))).as("before the day of keying").isInstanceOf(ConfirmReturnOutcome.Refused.class);
        assertThat(confirm(DAY.plusDays(2))).isInstanceOf(ConfirmReturnOutcome.Confirmed.class);
        assertThat(line().state()).isEqualTo(ReturnState.CONFIRMED);
        correct(DAY.plusDays(5), SEX, Answer.given("M"));
        assertThat(line().state()).isEqualTo(ReturnState.AMENDED);
        keyAll(DAY.plusDays(6), FormCode.NOTIFICATION);
        assertThat(line().state()).isEqualTo(ReturnState.KEYED);
    }

    private ConfirmReturnOutcome confirm(LocalDate on) {
        return office.on(DAY.plusDays(9)).ncmdReturn().confirmReturn().confirm(number, YEAR, KeyedForm.of(FormCode.NOTIFICATION), on);
    }

    @Test
    void findingsThatAreRecordedAsReturnedStandKeyedInTheSameRegister() {
        ScheduledCase.signOff(office, number);
        assertThat(register(FormCode.ANALYSIS).state()).isEqualTo(ReturnState.DUE);
        office.on(DAY.plusDays(3)).findings().recordReturned().record(number, DAY.plusDays(3));
        assertThat(register(FormCode.ANALYSIS).state()).isEqualTo(ReturnState.KEYED);
        office.on(DAY.plusDays(5)).findings().correctAnalysis().correct(
                new CorrectAnalysisCommand(number, Map.of(AnalysisFields.CATEGORY, Answer.given("CAT06_CHRONIC")), "The inquest concluded otherwise"));
        assertThat(open(form(FormCode.ANALYSIS))).extracting(AnswerToKey::field).containsExactly(AnalysisFields.CATEGORY);
        keyAll(DAY.plusDays(8), FormCode.ANALYSIS);
        assertThat(line().amended()).as("keying again ends the amendment everywhere").isEmpty();
        assertThat(office.can().findings().showFindings().show(number).orElseThrow().amended()).isEmpty();
    }

    @Test
    void whatThePanelSaidOnItsFormAloneIsKeyedTooAndKeyedAgainOnceItChanged() {
        ScheduledCase.signOff(office, number);
        FieldKey relevance = AnalysisFields.relevanceOf(FactorDomain.SERVICE);
        assertThat(open(form(FormCode.ANALYSIS))).extracting(AnswerToKey::field).contains(AnalysisFields.FAMILY_FOLLOWUP, relevance, AnalysisFields.CATEGORY);
        keyAll(DAY, FormCode.ANALYSIS);
        office.on(DAY.plusDays(5)).findings().correctAnalysis().correct(
                new CorrectAnalysisCommand(number, Map.of(AnalysisFields.FAMILY_FOLLOWUP, Answer.given("A letter was sent.")), "Heard since"));
        assertThat(form(FormCode.ANALYSIS).questions()).filteredOn(question -> question.mark().isOpen()).singleElement().satisfies(question -> {
            assertThat(question.now().inWords()).isEqualTo("A letter was sent.");
            assertThat(question.before().orElseThrow().answer().inWords()).isEqualTo("Bereavement support is in place.");
        });
        keyAll(DAY.plusDays(6), FormCode.ANALYSIS);
        LocalDate version = form(FormCode.ANALYSIS).version();
        office.change(records -> {
            records.forms().add(new CaseForm(new UUID(4, 4), number, new FormInstance(
                    FormCode.ANALYSIS, version, DAY.plusDays(7), Optional.empty(), Answers.NONE.with(AnalysisFields.FAMILY_FOLLOWUP, "A draft")), Optional.empty(), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(open(form(FormCode.ANALYSIS))).as("a draft is returned to nobody").isEmpty();
    }

    @Test
    void anAnswerThatIsNotAskedAnyMoreIsToBeTakenOut() {
        keyAll(DAY, FormCode.NOTIFICATION);
        office.change(records -> {
            records.returnRegister().key(number, KeyedForm.of(FormCode.NOTIFICATION), List.of(new KeyedAnswer(
                    new AnswerToKey(FieldKey.of("jar_triggers"), AnswerState.GIVEN, "sudden", "Sudden"), DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), "A Person")));
            return records.audit().record(StoreDesk.somethingDone());
        });
        KeyInQuestion gone = form(FormCode.NOTIFICATION).questions().getLast();
        assertThat(gone.section()).isEqualTo("Keyed before, not asked any more");
        assertThat(gone.now().inWords()).isEmpty();
        assertThat(gone.before().orElseThrow().answer().inWords()).isEqualTo("Sudden");
        keyAll(DAY.plusDays(1), FormCode.NOTIFICATION);
    }

    @Test
    void whoReturnsDataTicksOffAndTheChairOnlyReads() {
        var exporter = office.as(Role.EXPORTER).ncmdReturn();
        assertThat(exporter.keyAnswers().key(new KeyCommand(number, YEAR, KeyedForm.of(FormCode.NOTIFICATION), open(form(FormCode.NOTIFICATION))))).isInstanceOf(KeyAnswersOutcome.Keyed.class);
        assertThat(office.as(Role.CHAIR).ncmdReturn().showKeyIn().show(number, YEAR)).isPresent();
        String audit = office.read(records -> records.audit().latest(50).toString());
        assertThat(audit).contains("RETURN_KEYED").doesNotContain("Female");
    }

    @Test
    void todaySaysWhatIsToBeKeyedAndWhatChangedSince() {
        assertThat(today(DAY)).as("no day is set from which notifications are kept here").isEmpty();
        office.can().work().setWorkStart().set(Optional.of(LocalDate.of(2023, 4, 1)));
        assertThat(today(LocalDate.of(2024, 3, 23))).containsExactly("Key the return of 2023/24 for NCMD: Due by 31 March 2024, not keyed whole yet: CDOP-2023-0001");
        assertThat(office.on(LocalDate.of(2024, 4, 1)).work().showToday().show().late()).extracting(WorkItem::what).contains("Key the return of 2023/24 for NCMD");
        keyAll(ScheduledCase.DAY, FormCode.NOTIFICATION);
        assertThat(today(DAY)).isEmpty();
        correct(DAY.plusDays(3), SEX, Answer.given("M"));
        assertThat(today(DAY.plusDays(3))).containsExactly("Key again for NCMD what changed: Changed since it was keyed: CDOP-2023-0001");
        correct(DAY.plusDays(4), SEX, Answer.given("F"));
        assertThat(today(DAY.plusDays(4))).as("put back").isEmpty();
    }

    private List<String> today(LocalDate day) {
        return office.on(day).work().showToday().show().fresh().stream().filter(item -> item.goes().equals("ncmd")).map(item -> item.what() + ": " + item.why()).toList();
    }
}
