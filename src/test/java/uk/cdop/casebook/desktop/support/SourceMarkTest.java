package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BG-H|Source: background, high confidence", "BG-M|Source: background, medium confidence", "DESIGN|Source: our own design",
        "name SEEN S63; rest BG-H|Source: name read in published source 63; rest background, high confidence",
        "seen S6, S19|Source: read in published sources 6, 19", "set by this office|Source: set by this office",
        "seen SEED: 6-weekly|Source: read in the published papers of the partnership: 6-weekly"})
    void aMarkIsSaidInWords(String mark, String words) {
        assertThat(SourceMark.line(mark)).isEqualTo(words);
    }

    @Test
    void withoutAMarkNothingIsSaid() {
        assertThat(SourceMark.line(" ")).isEmpty();
    }
}
