package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.door.AgencyRequestStore;
import uk.cdop.casebook.office.door.AgencyRequestStore.Asked;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.ncmdreturn.ConfirmReturn.ConfirmReturnOutcome;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyAnswersOutcome;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyCommand;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInQuestion;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOfOneCase;
import uk.cdop.casebook.testkit.ReturnOffice;
import uk.cdop.casebook.testkit.ReturnedForms;
import uk.cdop.casebook.testkit.SampleAreas;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreDesk;

/** Two agencies return the same form of a case, and each is keyed by itself. */
class KeyInReportingTest extends OfficeOfOneCase {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate DAY = ScheduledCase.DAY.plusDays(1);
    private static final FieldKey NAME = FieldKey.of("rep_name");

    private KeyedForm returned(int id, String agency, boolean complete) {
        return ReturnedForms.reporting(office, id, number, agency, complete, Answers.NONE.with(NAME, "A Doctor").with(FieldKey.of("rep_role"), "Doctor"));
    }

    private List<KeyInForm> forms() {
        return office.can().ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().forms();
    }

    private List<AnswerToKey> open(KeyedForm form) {
        return office.can().ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().form(form).orElseThrow().questions().stream()
                .filter(question -> question.mark().isOpen()).map(KeyInQuestion::now).toList();
    }

    private KeyAnswersOutcome keyAll(LocalDate day, KeyedForm form) {
        return office.on(day, "Keying Person").ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, form, open(form)));
    }

    private ReturnCase line() {
        return office.on(DAY.plusDays(60)).prepareReturn().prepare(YEAR).cases().getFirst();
    }

    private ReturnState state(KeyedForm form) {
        return line().register(form).orElseThrow().state();
    }

    private void change(KeyedForm form, Optional<LocalDate> completed, String name) {
        office.change(records -> {
            CaseForm kept = records.forms().find(form.returned().orElseThrow()).orElseThrow();
            FormInstance now = kept.instance();
            records.forms().update(kept.withInstance(new FormInstance(now.form(), now.version(), now.openedOn(), completed, now.answers().with(NAME, name))));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    @Test
    void eachCompleteFormOfAnAgencyStandsBetweenNotificationAndAnalysisUnderItsAgency() {
        assertThat(line().register(FormCode.REPORTING).orElseThrow().state()).as("nothing came yet").isEqualTo(ReturnState.NOT_DUE);
        returned(1, "Example Surgery", true);
        returned(2, "Example Hospital", true);
        returned(3, "Example Police", false);
        ScheduledCase.signOff(office, number);
        assertThat(forms()).extracting(KeyInForm::heading)
                .containsExactly("Notification form", "Reporting form, Example Surgery", "Reporting form, Example Hospital", "Analysis form");
        assertThat(line().forms()).extracting(form -> form.name().heading())
                .containsExactly("Notification form", "Reporting form, Example Surgery", "Reporting form, Example Hospital", "Analysis form");
        assertThat(line().blockers()).as("nothing of them is on the list of needed fields").noneMatch(sentence -> sentence.contains("eporting form"));
        assertThat(office.on(DAY).work().showToday().show().late()).as("no day is known by which they are to be keyed").noneMatch(item -> item.why().contains("eporting"));
    }

    @Test
    void keyingOneFormLeavesTheSameFormOfAnotherAgencyToBeKeyed() {
        KeyedForm surgery = returned(1, "Example Surgery", true);
        KeyedForm hospital = returned(2, "Example Hospital", true);
        assertThat(open(surgery)).extracting(AnswerToKey::field).contains(NAME).isEqualTo(open(hospital).stream().map(AnswerToKey::field).toList());
        assertThat(keyAll(DAY, surgery)).isEqualTo(new KeyAnswersOutcome.Keyed(ReturnState.KEYED));
        assertThat(List.of(state(surgery), state(hospital))).containsExactly(ReturnState.KEYED, ReturnState.DUE);
        assertThat(line().register(surgery).orElseThrow().keyed()).hasValueSatisfying(step -> assertThat(step.by() + " " + step.on()).isEqualTo("Keying Person " + DAY));
        assertThat(office.on(DAY.plusDays(2)).ncmdReturn().confirmReturn().confirm(number, YEAR, surgery, DAY.plusDays(1))).isInstanceOf(ConfirmReturnOutcome.Confirmed.class);
        keyAll(DAY, hospital);
        assertThat(List.of(state(surgery), state(hospital))).containsExactly(ReturnState.CONFIRMED, ReturnState.KEYED);
        assertThat(office.can().ncmdReturn().takeBackKeyed().takeBack(number, hospital, NAME)).isTrue();
        assertThat(open(hospital)).extracting(AnswerToKey::field).containsExactly(NAME);
        assertThat(List.of(state(surgery), state(hospital))).containsExactly(ReturnState.CONFIRMED, ReturnState.DUE);
    }

    @Test
    void aFormThatWasOpenedAgainWaitsAndThenOnlyItsChangeIsKeyedAgain() {
        KeyedForm surgery = returned(1, "Example Surgery", true);
        keyAll(DAY, surgery);
        change(surgery, Optional.empty(), "Another Doctor");
        assertThat(forms()).extracting(KeyInForm::heading).containsExactly("Notification form");
        assertThat(office.on(DAY).ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, surgery, List.of()))).isInstanceOf(KeyAnswersOutcome.NotDue.class);
        change(surgery, Optional.of(DAY.plusDays(3)), "Another Doctor");
        assertThat(open(surgery)).extracting(AnswerToKey::field).containsExactly(NAME);
        assertThat(state(surgery)).isEqualTo(ReturnState.AMENDED);
        assertThat(line().amendments()).singleElement().satisfies(amended -> assertThat(amended.sentence())
                .startsWith("CDOP-2023-0001: the reporting form from Example Surgery was amended since it was returned on 1 Mar 2024."));
        keyAll(DAY.plusDays(4), surgery);
        assertThat(state(surgery)).isEqualTo(ReturnState.KEYED);
    }

    @Test
    void todaySaysThatAFormOfAnAgencyChangedSinceItWasKeyed() {
        KeyedForm surgery = returned(1, "Example Surgery", true);
        keyAll(DAY, surgery);
        ReturnedForms.changed(office, surgery, DAY.plusDays(3).atTime(9, 0).toInstant(ZoneOffset.UTC));
        assertThat(again()).as("opened, and as it was").isEmpty();
        change(surgery, Optional.of(DAY.plusDays(3)), "Another Doctor");
        assertThat(again()).containsExactly("Changed since it was keyed: CDOP-2023-0001");
    }

    private List<String> again() {
        return office.on(DAY.plusDays(5)).work().showToday().show().fresh().stream().filter(item -> item.what().startsWith("Key again")).map(item -> item.why()).toList();
    }

    @Test
    void aFormHoldsTheYearUpOnlyByWhatTheOfficesListNeedsOfIt() {
        returned(1, "Example Surgery", true);
        office.can().editReturnFields().replace("form,field,needed,mark\nCDR,rep_name,always,DESIGN\nCDR,rep_email,always,DESIGN\n", Optional.empty());
        assertThat(line().blockers()).singleElement().satisfies(sentence -> assertThat(sentence)
                .startsWith("CDOP-2023-0001: the reporting form from Example Surgery still needs an answer: ").doesNotContain("A Doctor"));
    }

    @Test
    void theOfficesOwnReportingFormIsNoReturnOfAnAgency() {
        office.change(records -> {
            records.forms().add(new CaseForm(new UUID(8, 8), number,
                    new FormInstance(FormCode.REPORTING, LocalDate.of(2022, 4, 1), DAY, Optional.of(DAY), Answers.NONE.with(NAME, "A Doctor")), Optional.empty(), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(forms()).extracting(KeyInForm::heading).containsExactly("Notification form");
    }

    @Test
    void oneCaseIsOpenedByTheAgenciesOfItsOwnRequests() {
        returned(1, "Example Surgery", true);
        CaseNumber other = residentCase(office, 2);
        ReturnedForms.reporting(office, 2, other, "Example Hospital", true, Answers.NONE);
        assertThat(office.read(records -> records.agencyRequests().agencyNames(number)).values()).containsExactly("Example Surgery");
        assertThat(office.read(records -> records.agencyRequests().agencyNames()).values()).containsExactlyInAnyOrder("Example Surgery", "Example Hospital");
        assertThat(office.<List<Asked>>read(records -> records.agencyRequests().asking(FormCode.REPORTING, number))).singleElement().satisfies(asked -> assertThat(
                List.of(asked.number(), asked.agencyType(), asked.agency(), asked.state())).containsExactly(number, "hospital", "Example Surgery", RequestState.RETURNED));
        assertThat(office.<List<Asked>>read(records -> records.agencyRequests().asking(FormCode.REPORTING))).extracting(Asked::agency).containsExactly("Example Surgery", "Example Hospital");
        assertThat(office.<List<Asked>>read(records -> records.agencyRequests().asking(FormCode.EPILEPSY))).isEmpty();
        ReturnCompiler compiler = new ReturnCompiler(ReturnOffice.CATALOGUE, new AnswerWording(ReturnOffice.CATALOGUE.codeLists(), SampleAreas.directory()));
        assertThat(office.read(records -> compiler.compile(askedOfOneCase(records), YEAR, number)).orElseThrow().forms()).extracting(form -> form.name().heading())
                .containsExactly("Notification form", "Reporting form, Example Surgery", "Analysis form");
    }

    /** The records without the names of the agencies of all requests. */
    private static Records askedOfOneCase(Records records) {
        AgencyRequestStore requests = standIn(AgencyRequestStore.class, (method, arguments) -> {
            assertThat(arguments).as("the names of every request are read").isNotEmpty();
            return method.invoke(records.agencyRequests(), arguments);
        });
        return standIn(Records.class, (method, arguments) -> method.getName().equals("agencyRequests") ? requests : method.invoke(records, arguments));
    }

    private interface Answering {
        Object answer(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T standIn(Class<T> door, Answering answering) {
        return door.cast(Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, arguments) -> answering.answer(method, arguments)));
    }
}
