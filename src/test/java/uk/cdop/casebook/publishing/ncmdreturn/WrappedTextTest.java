package uk.cdop.casebook.publishing.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTextTest {

    @Test
    void countsTheLinesOfWrappedText() {
        assertThat(WrappedText.lines("", 10)).isEqualTo(1);
        assertThat(WrappedText.lines("0123456789a", 10)).isEqualTo(1);
        assertThat(WrappedText.lines("0123456789ab", 10)).isEqualTo(2);
        assertThat(WrappedText.lines("one\n\ntwo", 10)).isEqualTo(3);
        assertThat(WrappedText.lines("0123456789a    ", 10)).as("spaces at the end of a line take no room").isEqualTo(1);
    }

    @Test
    void wrapsBetweenWords() {
        assertThat(WrappedText.lines("seven seven seven", 10)).as("two words of five letters and a space fill eleven").isEqualTo(2);
        assertThat(WrappedText.lines("sixsix sixsix sixsix", 10)).isEqualTo(3);
        assertThat(WrappedText.lines("a " + "x".repeat(22) + " b", 10)).as("a long word is broken").isEqualTo(4);
    }

    @Test
    void shortTextStaysWhole() {
        assertThat(WrappedText.parts("", 10)).containsExactly("");
        assertThat(WrappedText.parts("x".repeat(308), 10)).hasSize(1);
    }

    @Test
    void longTextContinuesWithoutLosingAnything() {
        String text = "Invented words that go on. ".repeat(4000);
        List<String> parts = WrappedText.parts(text, 42);
        assertThat(parts).hasSizeGreaterThan(50).allMatch(part -> WrappedText.lines(part, 42) <= 28, "fits a row");
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts.subList(0, parts.size() - 1)).allMatch(part -> part.endsWith(" "), "ends between words");
    }

    @Test
    void textWithoutSpacesOrWithManyLinesIsCutAsWell() {
        String solid = "\uD83D\uDE00".repeat(1000);
        assertThat(String.join("", WrappedText.parts(solid, 41))).isEqualTo(solid);
        assertThat(WrappedText.parts(solid, 41)).noneMatch(part -> Character.isLowSurrogate(part.charAt(0)));
        String column = "line\n".repeat(100);
        assertThat(String.join("", WrappedText.parts(column, 10))).isEqualTo(column);
        assertThat(WrappedText.parts(column, 10)).hasSize(4).allMatch(part -> WrappedText.lines(part, 10) <= 28, "fits a row");
    }
}
