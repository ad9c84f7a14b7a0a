package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFitTest {

    @ParameterizedTest
    @CsvSource({
        "'', 20, 1",
        "word, 20, 1",
        "'twenty letters long.', 20, 1",
        "'one two three four five six', 20, 2",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 20, 3",
        "'short aaaaaaaaaaaaaaaaaaaaaaaaa', 20, 3",
    })
    void breaksAtSpacesAndWithinLongWords(String text, int width, int lines) {
        assertThat(TextFit.lines(text, width)).isEqualTo(lines);
    }
}
