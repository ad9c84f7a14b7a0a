package uk.cdop.casebook.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;

class StatisticalTableTest {

    private static final List<Column> COLUMNS = List.of(Column.words("area", "Area"), Column.count("cases", "Cases: number"));

    private static StatisticalTable table(Row... rows) {
        return new StatisticalTable("T99_Try", "try", "Try", "Date", "2023/24", COLUMNS, List.of(rows), List.of());
    }

    @Test
    void findsARowByItsWordsAndACellByItsKey() {
        Row dorset = Row.of(Cell.words("Dorset"), Cell.number(BigDecimal.ONE));
        StatisticalTable table = table(dorset, Row.of(Cell.words("Somerset"), Cell.number(BigDecimal.TEN)));
        assertThat(table.row("area", "Dorset")).contains(dorset);
        assertThat(table.row("area", "Devon")).isEmpty();
        assertThat(table.cell(dorset, "cases")).isEqualTo(Cell.number(BigDecimal.ONE));
    }

    @Test
    void refusesARowThatDoesNotFit() {
        assertThatThrownBy(() -> table(Row.of(Cell.words("Dorset")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoColumnOfAnotherKey() {
        assertThatThrownBy(() -> table().indexOf("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCountIsTheLengthOfItsTrail() {
        List<CaseNumber> counted = List.of(CaseNumber.of(2023, 1), CaseNumber.of(2023, 2));
        assertThat(Cell.count(counted)).isEqualTo(new Cell.Figure(BigDecimal.valueOf(2), counted, List.of()));
        assertThat(Cell.count(List.of())).isEqualTo(Cell.number(BigDecimal.ZERO));
    }

    @Test
    void everyShorthandHasItsOwnSymbolInBracketsAndAMeaningInWords() {
        assertThat(Arrays.stream(Cell.Shorthand.values()).map(Cell.Shorthand::symbol)).doesNotHaveDuplicates().allMatch(symbol -> symbol.matches("\\[[a-z]]"));
        assertThat(Cell.Shorthand.values()).allSatisfy(one -> assertThat(one.meaning()).isNotBlank());
    }
}
