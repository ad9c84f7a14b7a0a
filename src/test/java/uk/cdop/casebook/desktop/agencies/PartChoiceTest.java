package uk.cdop.casebook.desktop.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.agencyreturn.AskedSections.SectionChoice;

/** Which pages of a form are asked for. */
class PartChoiceTest {

    private static final SectionChoice ONE = new SectionChoice("one", "One");
    private static final SectionChoice TWO = new SectionChoice("two", "Two");

    @Test
    void isTheWholeFormUntilAPageIsLeftOut() {
        PartChoice whole = new PartChoice(FormPart.whole(FormCode.REPORTING), List.of(ONE, TWO));
        assertThat(whole.part()).contains(FormPart.whole(FormCode.REPORTING));
        whole.tickedProperty(TWO).set(false);
        assertThat(whole.part()).contains(new FormPart(FormCode.REPORTING, List.of("one")));
        assertThat(whole.wordsProperty().get()).isEqualTo("Reporting form: 1 of 2 pages");
        whole.tickedProperty(TWO).set(true);
        assertThat(whole.part()).contains(FormPart.whole(FormCode.REPORTING));
    }

    @Test
    void ticksBeforehandWhatIsProposed() {
        PartChoice some = new PartChoice(new FormPart(FormCode.REPORTING, List.of("two")), List.of(ONE, TWO));
        assertThat(some.tickedProperty(ONE).get()).isFalse();
        assertThat(some.tickedProperty(TWO).get()).isTrue();
    }

    @Test
    void asksForNothingWhereNoPageIsTicked() {
        PartChoice none = new PartChoice(FormPart.whole(FormCode.REPORTING), List.of(ONE, TWO));
        none.tickedProperty(ONE).set(false);
        none.tickedProperty(TWO).set(false);
        assertThat(none.part()).isEmpty();
        assertThat(none.wordsProperty().get()).endsWith("no page");
    }

    @Test
    void hasNoChoiceWhereTheFormHasOnePageOrNone() {
        assertThat(new PartChoice(FormPart.whole(FormCode.REPORTING), List.of(ONE)).hasChoice()).isFalse();
        assertThat(new PartChoice(FormPart.whole(FormCode.REPORTING), List.of()).part()).contains(FormPart.whole(FormCode.REPORTING));
    }
}
