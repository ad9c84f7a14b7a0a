package uk.cdop.casebook.office.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.TableReader.Table;

class ColumnDictionaryTest {

    private static Optional<Kind> kindOf(String... headings) {
        return KindTable.recognise("list.csv", new Table("", List.of(headings), List.of())).map(KindTable::kind);
    }

    @Test
    void tellsEachKindByItsHeadings() {
        assertThat(kindOf("CASE REF.", "Date Notified", "D.O.B.", "D.O.D.", "Anything")).contains(Kind.NOTIFICATIONS);
        assertThat(kindOf("Meeting ref", "Date held", "Quorate")).contains(Kind.MEETINGS);
        assertThat(kindOf("Case ref", "Review date", "Category", "Modifiable factors")).contains(Kind.REVIEWS);
        assertThat(kindOf("Case ref", "Domain", "Factor", "Relevance", "Modifiable")).contains(Kind.FACTORS);
        assertThat(kindOf("Case ref", "Waiting for", "Opened")).contains(Kind.HOLDS);
        assertThat(kindOf("Case ref", "In or out", "Other CDOP", "Transfer date")).contains(Kind.TRANSFERS);
        assertThat(kindOf("Action ref", "Action", "Status")).contains(Kind.ACTIONS);
        assertThat(kindOf("case_ref", "cdrm_held_on")).contains(Kind.STAGES);
        assertThat(kindOf("Case ref", "Colour")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void givesNoHeadingTwoMeaningsWithinAKind(Kind kind) {
        assertThat(ColumnDictionary.of(kind).stream()
                .flatMap(column -> Stream.concat(Stream.of(column.key()), column.headings().stream()).map(Column::folded).distinct()))
                .doesNotHaveDuplicates().isNotEmpty();
        assertThat(ColumnDictionary.of(kind)).anyMatch(Column::required).allMatch(column -> !column.headings().isEmpty());
        assertThat(Kind.ofCode(kind.code())).contains(kind);
    }

    @Test
    void readsTheFirstOfTwoColumnsOfOneMeaning() {
        KindTable table = KindTable.as(Kind.HOLDS, "list.csv", new Table("", List.of("Case ref", "Opened", "Waiting for", "Date opened"), List.of()));
        assertThat(table.places()).containsEntry("opened_on", 1);
        assertThat(table.notUnderstood()).containsExactly(3);
        assertThat(table.heading("opened_on")).isEqualTo("Opened (B)");
        assertThat(table.heading("closed_on")).isEqualTo("Hold closed");
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, girl, F", "SEX, M, M", "YES_NO, Y, yes", "PLACE_OF_DEATH, Neonatal unit, neonatal_unit", "PLACE_OF_DEATH, A&E, emergency_department",
        "EVENT_LOCATION, River, inland_water", "EVENT_LOCATION, School or nursery, school_nursery",
        "ETHNIC_CATEGORY, white british, A", "ETHNIC_CATEGORY, z, Z", "DEATH_EXPECTED, Unexpected, unexpected", "MULTIPLE_BIRTH, Twin 2, twin",
        "NHS_NUMBER_ABSENCE, NHS number not currently available, not_currently_available"
    })
    void knowsTheWordsForTheChoices(CellType type, String written, String code) {
        assertThat(ChoiceWords.code(type, written)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"EVENT_LOCATION, event_location", "POST_MORTEM, post_mortem"})
    void knowsEveryChoiceOfAListByItsCodeAndItsLabel(CellType type, String list) {
        assertThat(FormCatalogue.load().codeLists().versions(list).getLast().options()).isNotEmpty().allSatisfy(option -> {
            assertThat(ChoiceWords.code(type, option.code())).contains(option.code());
            assertThat(ChoiceWords.code(type, option.label())).contains(option.code());
        });
    }

    @Test
    void aPlainYesDoesNotSayWhichPostMortemIsPlanned() {
        assertThat(ChoiceWords.code(CellType.POST_MORTEM, "Yes")).isEmpty();
        assertThat(ChoiceWords.code(CellType.POST_MORTEM, "No")).contains("none");
        assertThat(List.of("none", "declined", "coronial standard", "coronial paediatric", "forensic", "joint forensic paediatric", "hospital consented full", "hospital consented limited", "imaging",
                "external only")).as("what the refusal says to write").allSatisfy(word -> assertThat(ChoiceWords.code(CellType.POST_MORTEM, word)).isPresent());
        assertThat(ColumnDictionary.of(Kind.NOTIFICATIONS)).filteredOn(column -> column.key().equals("post_mortem_planned"))
                .singleElement().satisfies(column -> assertThat(column.type()).isEqualTo(CellType.POST_MORTEM));
    }

    @Test
    void knowsChoicesByCodeAndLabel() {
        assertThat(ChoiceWords.ofWritten(HoldKind.class, "Criminal investigation")).contains(HoldKind.CRIMINAL);
        assertThat(ChoiceWords.ofWritten(HoldKind.class, "rapid review")).contains(HoldKind.RAPID_REVIEW);
        assertThat(ChoiceWords.ofWritten(CategoryOfDeath.class, "CAT09_INFECTION")).contains(CategoryOfDeath.INFECTION);
        assertThat(ChoiceWords.ofWritten(HoldKind.class, "holiday")).isEmpty();
        assertThat(ChoiceWords.code(CellType.SEX, "perhaps")).isEmpty();
    }
}
