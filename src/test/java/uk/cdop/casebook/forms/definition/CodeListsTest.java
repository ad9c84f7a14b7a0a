package uk.cdop.casebook.forms.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final LocalDate SECOND = LocalDate.of(2022, 4, 1);
    private static final CodeList OLD = list("colour", FIRST, "red");
    private static final CodeList NEW = list("colour", SECOND, "red", "blue");
    private static final CodeList OTHER = list("shape", SECOND, "round");

    // Later versions first, as a folder may list them.
    private final CodeLists lists = new CodeLists(List.of(NEW, OTHER, OLD));

    @Test
    void aVersionHoldsFromItsFirstDayUntilTheNextOne() {
        assertThat(lists.inForce("colour", FIRST.minusDays(1))).isEmpty();
        assertThat(lists.inForce("colour", FIRST)).contains(OLD);
        assertThat(lists.inForce("colour", SECOND.minusDays(1))).contains(OLD);
        assertThat(lists.inForce("colour", SECOND)).contains(NEW);
        assertThat(lists.inForce("colour", SECOND.plusYears(10))).contains(NEW);
    }

    @Test
    void aListThatDoesNotExistIsNeverInForce() {
        assertThat(lists.inForce("size", SECOND)).isEmpty();
        assertThat(lists.versions("size")).isEmpty();
    }

    @Test
    void givesVersionsOldestFirstAndAllByCode() {
        assertThat(lists.versions("colour")).containsExactly(OLD, NEW);
        assertThat(lists.all()).containsExactly(OLD, NEW, OTHER);
    }

    @Test
    void findsAnOptionByItsExactCode() {
        assertThat(NEW.option("blue")).map(CodeList.Option::label).contains("Label of blue");
        assertThat(NEW.option("Blue")).isEmpty();
        assertThat(OLD.has("blue")).isFalse();
        assertThat(OLD.has("red")).isTrue();
    }

    @Test
    void aListDoesNotChangeWithTheOneItWasMadeOf() {
        List<CodeList.Option> options = new ArrayList<>(OLD.options());
        CodeList made = new CodeList("colour", FIRST, options, "");
        options.clear();
        assertThat(made.options()).hasSize(1);
    }

    private static CodeList list(String code, LocalDate from, String... codes) {
        List<CodeList.Option> options = List.of(codes).stream().map(one -> new CodeList.Option(one, "Label of " + one, "DESIGN")).toList();
        return new CodeList(code, from, options, "");
    }
}
