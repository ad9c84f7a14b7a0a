package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ReturnOffice;
import uk.cdop.casebook.testkit.SampleAreas;

class FieldCountsTest {

    private final ReturnOffice office = new ReturnOffice();

    @Test
    void everyQuestionOfEveryVersionHasOneLineAlsoWhereNothingIsCounted() {
        List<FieldCount> counts = counts();
        assertThat(counts).extracting(count -> count.form().code() + " " + count.field()).doesNotHaveDuplicates()
                .contains("CDN covid_alert", "CDN gender_identity", "CDR rep_name", "CDA an_modifiable");
        assertThat(counts).allSatisfy(count -> {
            assertThat(count.needed()).isZero();
            assertThat(count.answers().values()).containsOnly(0).hasSize(AnswerState.values().length);
        });
        assertThat(counts.getFirst().field()).isEqualTo(FAMILY_NAME);
    }

    @Test
    void eachStateIsCountedOnceForEachFormThatShowsTheQuestion() {
        int sequence = 1;
        for (AnswerState state : AnswerState.values()) {
            office.keep(state == AnswerState.GIVEN
                    ? notifiedOn(sequence++, "2023-06-01")
                    : notifiedOn(sequence++, "2023-06-01").with(SEX, Answer.blank(state)));
        }
        FieldCount sex = count(FormCode.NOTIFICATION, SEX);
        assertThat(sex.answers().values()).containsOnly(1);
        assertThat(sex.needed()).isEqualTo(6);
        assertThat(sex.neededAndMissing()).isEqualTo(2);
    }

    @Test
    void statesAddUpToTheFormsThatShowTheQuestion() {
        office.keep(
                notifiedOn(1, "2023-06-01"), notifiedOn(2, "2021-05-01").onVersion("2021-04-01"),
                notifiedOn(3, "2023-06-02").bornOn("2023-05-01").diedOn("2023-06-01"),
                notifiedOn(4, "2023-06-03").movedTo(CaseStage.REJECTED_OUT_OF_SCOPE, "2023-06-04"));
        assertThat(total(FormCode.NOTIFICATION, SEX)).as("a death out of scope is not counted").isEqualTo(3);
        assertThat(total(FormCode.NOTIFICATION, FieldKey.of("covid_alert"))).as("the version of 2021 only").isEqualTo(1);
        assertThat(total(FormCode.NOTIFICATION, GESTATION_WEEKS)).as("the infant only").isEqualTo(1);
        assertThat(total(FormCode.ANALYSIS, FieldKey.of("an_modifiable"))).as("no review yet").isZero();
    }

    private int total(FormCode form, FieldKey field) {
        return count(form, field).answers().values().stream().mapToInt(Integer::intValue).sum();
    }

    private FieldCount count(FormCode form, FieldKey field) {
        return counts().stream().filter(one -> one.form() == form && one.field().equals(field)).findFirst().orElseThrow();
    }

    private List<FieldCount> counts() {
        List<CaseSheet> sheets = new ReturnCompiler(ReturnOffice.CATALOGUE, new AnswerWording(ReturnOffice.CATALOGUE.codeLists(), SampleAreas.directory())).compile(office.vault().records(), new FinancialYear(2023));
        return new FieldCounts(ReturnOffice.CATALOGUE).of(sheets, Map.of());
    }
}
