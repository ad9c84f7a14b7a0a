package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.door.ReturnFieldStore.Need;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.ncmdreturn.FormSheets.Lack;
import uk.cdop.casebook.testkit.ReturnOffice;

/** What a form lacks is the same, whether the form is laid out or only asked. */
class FormLackTest {

    private static final int ROUNDS = 200;
    private static final FieldKey ON_NO_VERSION = FieldKey.of("a_question_of_another_year");

    static Stream<FormDefinition> versions() {
        return Stream.of(FormCode.NOTIFICATION, FormCode.ANALYSIS).flatMap(code -> ReturnOffice.CATALOGUE.versions(code).stream());
    }

    private static List<FieldKey> keys(FormDefinition form) {
        List<FieldKey> keys = new ArrayList<>(form.questions().stream().map(Field::key).toList());
        keys.add(ON_NO_VERSION);
        return keys;
    }

    private static Answers answers(FormDefinition form, Random random) {
        List<Supplier<Answer<?>>> kinds = List.of(
                Answer::notAsked, Answer::notYetReturned, Answer::notKnown, Answer::notApplicable, Answer::refused, () -> Answer.given("yes"),
                () -> Answer.given(1L), () -> Answer.given(LocalDate.of(2024, 2, 29)), () -> Answer.given(BigDecimal.ONE));
        Answers answers = Answers.NONE;
        for (FieldKey key : keys(form)) {
            if (random.nextBoolean()) {
                FieldKey asked = key.group().isPresent() ? key.at(1 + random.nextInt(2)) : key;
                answers = answers.with(asked, kinds.get(random.nextInt(kinds.size())).get());
            }
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("versions")
    void asManyAsTheSheetSays(FormDefinition form) {
        CaseFile file = notifiedOn(1, "2023-06-01").file();
        Random random = new Random(20231);
        int missing = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<ReturnField> list = keys(form).stream().filter(any -> random.nextInt(3) > 0)
                    .map(key -> new ReturnField(form.form(), key, Need.values()[random.nextInt(Need.values().length)], "BG-M")).toList();
            FormSheets sheets = new FormSheets(ReturnOffice.CATALOGUE, new ReturnNeeds(list));
            Answers answers = answers(form, random);
            FormSheet sheet = sheets.of(file, form, answers);
            Lack lack = sheets.lack(file, form, answers);
            assertThat(lack.needed()).isEqualTo(sheet.needed());
            assertThat(lack.missing()).containsExactlyInAnyOrderElementsOf(sheet.missing());
            missing += lack.missing().size();
        }
        assertThat(missing).as("something was missing at all").isPositive();
    }
}
