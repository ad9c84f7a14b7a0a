package uk.cdop.casebook.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.paper.Paper.Part;

class PaperTest {

    private static Paper paper(Part... parts) {
        return new Paper("A title", "A line", LocalDate.of(2024, 2, 29), List.of(parts), "A foot.");
    }

    @Test
    void itsTextHasEveryPartInItsOrder() {
        String text = paper(
                new Part.Heading("First"), new Part.Words("Some words"), new Part.Points(List.of("One", "Two")),
                new Part.Facts(List.of(new Paper.Line("Day", "29 Feb 2024"))), new Part.Table(List.of("A", "B"), List.of(List.of("1", "2")))).asText();
        assertThat(text).isEqualTo("A title\nA line\n\nFirst\n-----\n\nSome words\n\n* One\n* Two\n\nDay: 29 Feb 2024\n\nA | B\n1 | 2\n\nA foot.\n");
    }

    @Test
    void aPaperWithoutPartsIsStillOne() {
        assertThat(paper().asText()).startsWith("A title").endsWith("A foot.\n");
    }

    @Test
    void neverSaysItsWordsInALog() {
        assertThat(paper(new Part.Words("Secret")) + "" + new Part.Words("Secret") + new Part.Points(List.of("Secret")) + new Paper.Line("Day", "Secret")
                + new Part.Table(List.of("A"), List.of(List.of("Secret"))) + new Part.Heading("Secret")).doesNotContain("Secret");
    }
}
