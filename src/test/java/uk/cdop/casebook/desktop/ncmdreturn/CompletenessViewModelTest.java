package uk.cdop.casebook.desktop.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.CountAnswers.AnswerCounts;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.BlanksOfEachKind;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** How complete the answers are as the window counts them, over a real vault. */
class CompletenessViewModelTest {

    private static final FormCatalogue FORMS = FormCatalogue.load();

    @TempDir
    Path folder;

    private static Map<AnswerState, Integer> of(CompletenessLine line) {
        return new EnumMap<>(Map.of(
                AnswerState.GIVEN, line.answered(), AnswerState.NOT_KNOWN, line.notKnown(), AnswerState.NOT_APPLICABLE, line.notApplicable(),
                AnswerState.REFUSED, line.refused(), AnswerState.NOT_ASKED, line.notAsked(), AnswerState.NOT_YET_RETURNED, line.notReturned()));
    }

    private static CompletenessLine line(CompletenessViewModel model, FormCode form, FieldKey field) {
        String question = FORMS.version(form, StoreCases.FORM_VERSION).orElseThrow().field(field).orElseThrow().label() + " (" + form.code() + ")";
        return model.lines().stream().filter(line -> line.of().equals(question)).findFirst().orElseThrow();
    }

    @Test
    void eachKindOfBlankIsCountedByItselfByQuestionByAgencyAndByCase() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), BlanksOfEachKind.DAY)) {
            BlanksOfEachKind.in(office);
            SimpleObjectProperty<FinancialYear> year = new SimpleObjectProperty<>(new FinancialYear(2023));
            CompletenessViewModel model = new CompletenessViewModel(
                    office.can().ncmdReturn().countAnswers()::count, year, Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)));
            assertThat(model.lines()).as("nobody has asked yet").isEmpty();
            model.count();
            BlanksOfEachKind.QUESTIONS.forEach((kind, field) -> assertThat(of(line(model, FormCode.NOTIFICATION, field))).as(field.name())
                    .containsEntry(kind, 1).containsEntry(field.equals(NotificationFields.SEX) ? AnswerState.REFUSED : AnswerState.GIVEN, 1)
                    .satisfies(counted -> assertThat(counted.values().stream().mapToInt(number -> number).sum()).isEqualTo(2)));
            BlanksOfEachKind.REPORTED.forEach((kind, field) -> assertThat(of(line(model, FormCode.REPORTING, field))).as(field.name())
                    .containsEntry(kind, 1).satisfies(counted -> assertThat(counted.values().stream().mapToInt(number -> number).sum()).isEqualTo(1)));
            model.chosenProperty().set("agency");
            assertThat(model.lines()).singleElement().satisfies(agency -> {
                assertThat(agency.of()).isEqualTo("hospital, 1 form");
                assertThat(agency.out()).isEqualTo("1");
                assertThat(agency.missing()).as("the list needs nothing of it").isEmpty();
                BlanksOfEachKind.REPORTED.keySet().forEach(kind -> assertThat(of(agency)).containsEntry(kind, 1));
                assertThat(agency.answered()).isEqualTo(1);
                assertThat(agency.notAsked()).isPositive();
            });
            model.selectedProperty().set(Optional.of(model.lines().getFirst()));
            assertThat(model.saidProperty().getValue()).startsWith("hospital, 1 form: 1 answered, 1 not known, 1 not applicable, 1 refused, ").endsWith(" 1 not returned yet. 1 return out.");
            model.chosenProperty().set("case");
            assertThat(model.lines()).extracting(CompletenessLine::of).containsExactly("CDOP-2023-0001", "CDOP-2023-0002");
            CompletenessLine first = model.lines().getFirst();
            CompletenessLine second = model.lines().getLast();
            assertThat(new int[] {first.notKnown(), first.notApplicable(), first.refused(), first.notReturned()}).as("on the notification and on the agency's return").containsExactly(2, 2, 2, 2);
            assertThat(new int[] {second.notKnown(), second.notApplicable(), second.refused(), second.notReturned()}).containsExactly(0, 0, 1, 0);
            assertThat(second.answered() - first.answered()).as("four of the five are answered, and one question of the agency's").isEqualTo(4 - 1);
            assertThat(first.missing()).as("NHS number, postcode and place of death").isEqualTo("3 of 7");
            assertThat(second.missing()).as("the NHS number").isEqualTo("1 of 7");
            year.set(new FinancialYear(2022));
            assertThat(model.lines()).as("another year is counted when somebody asks").isEmpty();
        }
    }

    @Test
    void aQuestionThatIsNeededOfAFormNobodyReturnedHasItsLine() {
        Map<AnswerState, Integer> none = new EnumMap<>(AnswerState.class);
        for (AnswerState state : AnswerState.values()) {
            none.put(state, 0);
        }
        AnswerCounts counts = new AnswerCounts(List.of(
                new FieldCount(FormCode.REPORTING, FieldKey.of("rep_name"), "Name of reporter", 2, 2, none),
                new FieldCount(FormCode.REPORTING, FieldKey.of("rep_role"), "Role of reporter", 0, 0, none)), List.of(), List.of());
        CompletenessViewModel model = new CompletenessViewModel(
                any -> counts, new SimpleObjectProperty<>(new FinancialYear(2023)), Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)));
        model.count();
        assertThat(model.lines()).singleElement().satisfies(line -> assertThat(List.of(line.of(), line.missing())).containsExactly("Name of reporter (CDR)", "2 of 2"));
    }
}
