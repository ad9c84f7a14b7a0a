package uk.cdop.casebook.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableRow;

class TableReaderTest {

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "299, KN", "701, ZZ", "702, AAA"})
    void namesColumnsAsASpreadsheetDoes(int column, String letters) {
        assertThat(TableReader.columnLetters(column)).isEqualTo(letters);
    }

    @Test
    void hasEmptyCellsBeyondTheEndOfARow() {
        assertThat(new TableRow(4, List.of("a")).cell(1)).isEmpty();
    }

    @Test
    void saysNothingOfWhatItHolds() {
        TableRow row = new TableRow(4, List.of("Samplewick"));
        assertThat(row.toString() + new Table("List", List.of("Family name"), List.of(row))).doesNotContain("Samplewick", "Family name");
    }
}
