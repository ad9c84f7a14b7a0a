package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void readsPlainAndQuotedValues() {
        assertThat(CsvLine.cells("a, b ,\"c, d\",\"say \"\"e\"\"\"")).contains(List.of("a", "b", "c, d", "say \"e\""));
    }

    @Test
    void keepsEmptyValues() {
        assertThat(CsvLine.cells("")).contains(List.of(""));
        assertThat(CsvLine.cells(",,")).contains(List.of("", "", ""));
        assertThat(CsvLine.cells("\"\"")).contains(List.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b", "\"", "a,\"b\"\""})
    void aQuotationMarkLeftOpenIsNoLine(String line) {
        assertThat(CsvLine.cells(line)).isEmpty();
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        List<String> cells = List.of("plain", "with, comma", "with \"quotes\"", "", "\"");
        assertThat(CsvLine.cells(CsvLine.of(cells))).contains(cells);
        assertThat(CsvLine.of(List.of("plain", "a,b"))).isEqualTo("plain,\"a,b\"");
    }
}
