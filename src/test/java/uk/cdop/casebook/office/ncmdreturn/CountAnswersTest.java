package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.door.ReturnPack.AnswerCount;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.CountAnswers.AnswerCounts;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.BlanksOfEachKind;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleRequests;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class CountAnswersTest {

    private static final LocalDate DAY = StoreCases.NOTIFIED.plusDays(30);

    @TempDir
    Path folder;

    @Test
    void theReturnsOfAnAgencyAreCountedByKindOfBlankAndThoseStillOutApart() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), DAY)) {
            office.keep(StoreCases.notified(1), StoreCases.notified(2));
            AgencyRequest out = SampleRequests.sent(1, 1, SampleRequests.person("Example Surgery", "A Doctor", "a.doctor@example.org"), DAY.minusDays(20), DAY, DAY);
            AgencyRequest back = SampleRequests.taken(SampleRequests.sent(2, 2, SampleRequests.person("Example Surgery", "A Doctor", "a.doctor@example.org"), DAY.minusDays(20), DAY, DAY)
                    .returned(DAY.minusDays(2)));
            Answers said = Answers.NONE.with(FieldKey.of("rep_name"), Answer.refused()).with(FieldKey.of("rep_role"), Answer.notKnown());
            office.change(records -> {
                records.agencyRequests().add(out);
                records.agencyRequests().add(back);
                records.forms().add(new CaseForm(new UUID(3, 3), CaseNumber.of(2023, 2),
                        new FormInstance(FormCode.REPORTING, LocalDate.of(2022, 4, 1), DAY.minusDays(20), Optional.of(DAY.minusDays(2)), said), Optional.of(back.id()), 0));
                return records.audit().record(StoreDesk.somethingDone());
            });
            AnswerCounts counts = office.can().ncmdReturn().countAnswers().count(new FinancialYear(2023));
            AnswerCount agency = counts.byAgency().getFirst();
            assertThat(counts.byAgency()).hasSize(1);
            assertThat(List.of(agency.forms(), agency.outstanding())).containsExactly(1, 1);
            assertThat(agency.answers().get(AnswerState.REFUSED)).isEqualTo(1);
            assertThat(agency.answers().get(AnswerState.NOT_KNOWN)).isEqualTo(1);
            assertThat(agency.answers().get(AnswerState.NOT_ASKED)).isPositive();
            assertThat(counts.byCase()).extracting(AnswerCount::of).containsExactly("CDOP-2023-0001", "CDOP-2023-0002");
            assertThat(counts.byCase().getFirst().answers().get(AnswerState.REFUSED)).isEqualTo(1);
            assertThat(counts.byField()).filteredOn(field -> field.field().equals(FieldKey.of("death_expected"))).singleElement()
                    .satisfies(field -> assertThat(field.answers().get(AnswerState.REFUSED)).isEqualTo(2));
        }
    }

    /** In every kind of blank, by question, by agency and by case, with nothing counted twice. */
    @Test
    void eachKindOfBlankIsCountedByItselfByFieldByAgencyAndByCase() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), BlanksOfEachKind.DAY)) {
            BlanksOfEachKind.in(office);
            AnswerCounts counts = office.can().ncmdReturn().countAnswers().count(new FinancialYear(2023));
            BlanksOfEachKind.QUESTIONS.forEach((kind, field) -> assertThat(of(counts, FormCode.NOTIFICATION, field)).as(field.name())
                    .isEqualTo(Map.of(kind, 1, field.equals(NotificationFields.SEX) ? AnswerState.REFUSED : AnswerState.GIVEN, 1)));
            BlanksOfEachKind.REPORTED.forEach((kind, field) -> assertThat(of(counts, FormCode.REPORTING, field)).as(field.name()).isEqualTo(Map.of(kind, 1)));
            assertThat(counts.byAgency()).singleElement().satisfies(agency -> {
                assertThat(List.of(agency.forms(), agency.outstanding())).containsExactly(1, 1);
                BlanksOfEachKind.REPORTED.keySet().forEach(kind -> assertThat(agency.answers()).containsEntry(kind, 1));
                assertThat(agency.answers()).containsEntry(AnswerState.GIVEN, 1);
            });
            assertThat(counts.byCase()).extracting(one -> one.answers().get(AnswerState.REFUSED)).as("on the notification and on the agency’s return").containsExactly(2, 1);
            assertThat(counts.byCase()).extracting(one -> one.answers().get(AnswerState.NOT_KNOWN)).containsExactly(2, 0);
            for (AnswerState state : AnswerState.values()) {
                assertThat(counts.byCase().stream().mapToInt(one -> one.answers().get(state)).sum()).as(state.code())
                        .isEqualTo(total(counts, state, any -> true));
                assertThat(counts.byAgency().getFirst().answers().get(state)).as(state.code()).isEqualTo(total(counts, state, field -> field.form() == FormCode.REPORTING));
            }
        }
    }

    private static int total(AnswerCounts counts, AnswerState state, Predicate<FieldCount> which) {
        return counts.byField().stream().filter(which).mapToInt(field -> field.answers().get(state)).sum();
    }

    @Test
    void aQuestionOfTheReportingFormThatTheOfficesListNeedsIsMissingWhereAnAgencyLeftItBlank() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), BlanksOfEachKind.DAY)) {
            BlanksOfEachKind.in(office);
            office.can().editReturnFields().replace("form,field,needed,mark\nCDR,rep_name,always,DESIGN\nCDR,rep_email,always,DESIGN\n", Optional.empty());
            AnswerCounts counts = office.can().ncmdReturn().countAnswers().count(new FinancialYear(2023));
            assertThat(counts.byAgency()).singleElement().satisfies(agency -> assertThat(List.of(agency.needed(), agency.missing())).as("of the one form that came back").containsExactly(2, 1));
            List<FieldCount> needed = counts.byField().stream().filter(field -> field.needed() > 0).toList();
            assertThat(needed).extracting(field -> field.field().name()).containsExactly("rep_name", "rep_email");
            assertThat(needed).extracting(FieldCount::neededAndMissing).as("refused is an answer, not yet returned is none").containsExactly(0, 1);
        }
    }

    private static Map<AnswerState, Integer> of(AnswerCounts counts, FormCode form, FieldKey field) {
        Map<AnswerState, Integer> some = new EnumMap<>(
                counts.byField().stream().filter(count -> count.form() == form && count.field().equals(field)).findFirst().orElseThrow().answers());
        some.values().removeIf(number -> number == 0);
        return some;
    }
}
