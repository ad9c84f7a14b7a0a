package uk.cdop.casebook.casework.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.session.Known.Kind;

class MaskTest {

    private static final Mask MASK = new Mask(List.of(
            new Known(Kind.CHILD, "Quillan Tavistan"), new Known(Kind.CHILD, "O'Marloweth-Pry"), new Known(Kind.RELATIVE, "May Young"),
            new Known(Kind.PERSON, "Dr A. Halloran"), new Known(Kind.PLACE, "12 Brackwater Lane, Wexcombe"), new Known(Kind.PLACE, "Inventon Primary School"),
            new Known(Kind.ORGANISATION, "Example Hospital Trust")), LocalDate.of(2024, 2, 29));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Quillan was well.|[the child] was well.",
            "QUILLAN’s mother|[the child]’s mother",
            "quillan slept|[the child] slept",
            "Quilan slept|[the child] slept",
            "Quillna slept|[the child] slept",
            "Quillan Tavistan O'Marloweth-Pry slept|[the child] slept",
            "Q. Tavistan slept|[the child] slept",
            "May O'Marloweth-Pry rang|[a relative] rang",
            "Seen by Dr Halloran at once|Seen by [a professional] at once",
            "at 12 Brackwater Lane|at [a place]",
            "in Wexcombe|in [a place]",
            "Inventon Primary School rang|[a place] rang",
            "Inventon rang|[a place] rang",
            "Q.T.O.P. was seen|[the child] was seen"})
    void whatPointsToSomebodyIsReplaced(String written, String shown) {
        assertThat(MASK.over(written)).isEqualTo(shown);
    }

    @Test
    void aTwinOnTheSameAgendaIsAnotherChildAndIsNeverTakenForTheChild() {
        Mask twin = new Mask(List.of(new Known(Kind.CHILD, "Adalyn"), new Known(Kind.CHILD, "Testwin"), new Known(Kind.OTHER_CHILD, "Benedikt May"),
                new Known(Kind.OTHER_CHILD, "Testwin")), LocalDate.of(2024, 2, 29));
        assertThat(twin.over("Adalyn was born before Benedikt; Benedikt Testwin and Adalyn Testwin slept, Benedickt first. It may be."))
                .isEqualTo("[the child] was born before [another child]; [another child] and [the child] slept, [another child] first. It may be.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "28 February 2019", "28th of February, 2019", "February 28, 2019", "28/02/2019", "28.2.19", "2019-02-28", "14 July", "29 Feb 2024",
            "999 000 0018", "9990000018", "ZZ1 1ZZ", "zz11zz", "01202 123456", "somebody@example.org"})
    void whatPointsToSomebodyByItsShapeIsReplaced(String exact) {
        assertThat(MASK.over("Before " + exact + " after")).doesNotContain(exact).startsWith("Before [a ").endsWith("] after");
    }

    @Test
    void aDayAfterTheMeetingStaysBecauseItIsAPlan() {
        assertThat(MASK.over("Review by 1 March 2024, not 29 February 2024.")).isEqualTo("Review by 1 March 2024, not [a date].");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The family may ask again; the child was young.", "The school and the hospital were told.", "It took 12 minutes and 3 doses.",
            "The primary cause is not known.", "2 may have contributed"})
    void ordinaryWordsStay(String text) {
        assertThat(MASK.over(text)).isEqualTo(text);
        assertThat(MASK.leaves(text)).isTrue();
    }

    @Test
    void aNameThatIsAnOrdinaryWordIsReplacedWhereItIsWrittenAsAName() {
        assertThat(MASK.over("Then May Young rang.")).isEqualTo("Then [a relative] rang.");
    }

    @Test
    void nothingKnownStillCoversNumbersAndDays() {
        assertThat(new Mask(List.of(), LocalDate.of(2024, 2, 29)).over("Died 31/12/2023; nobody named.")).isEqualTo("Died [a date]; nobody named.");
    }

    @Test
    void aMaskSaysNothingOfWhatItKnows() {
        assertThat(MASK).hasToString("Mask");
        assertThat(new Known(Kind.CHILD, "Quillan")).hasToString("Known CHILD");
    }

    @Test
    void aTextThatMayDistressIsKnownByTheBeginningsOfItsWords() {
        GraphicText graphic = GraphicText.read("# a note\nword,mark\nbruis,DESIGN\n");
        assertThat(graphic.mayDistress("Two Bruises were seen.")).isTrue();
        assertThat(graphic.mayDistress("Nothing was seen. A word.")).isFalse();
    }

    @Test
    void guidanceIsReadWithItsMark() {
        Guidance guidance = Guidance.read("# a note\ncode,mark,note\nONE,\"SEEN S1, S2\",\"First, with a comma.\"\nTWO,BG-H,Plain\n");
        assertThat(guidance.of("ONE")).contains(new Guidance.Note("First, with a comma.", "SEEN S1, S2"));
        assertThat(guidance.of("TWO")).contains(new Guidance.Note("Plain", "BG-H"));
        assertThat(guidance.of("THREE")).isEmpty();
    }
}
