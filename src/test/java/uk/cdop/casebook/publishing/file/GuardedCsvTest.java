package uk.cdop.casebook.publishing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\0x", "=cmd|' /C calc'!A0"})
    void putsAnApostropheBeforeWhatASpreadsheetTakesForAFormula(String value) {
        assertThat(GuardedCsv.guarded(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "1-2", "a=b", " =1", "'quoted", "2024-04-01"})
    void leavesOtherValuesAsTheyAre(String value) {
        assertThat(GuardedCsv.guarded(value)).isEqualTo(value);
    }

    @Test
    void quotesAsTheStandardSays() {
        GuardedCsv csv = new GuardedCsv("one", "two");
        csv.row(List.of("a,b", "say \"yes\"\nplease"));
        assertThat(csv.text()).isEqualTo("one,two\r\n\"a,b\",\"say \"\"yes\"\"\nplease\"\r\n");
    }
}
