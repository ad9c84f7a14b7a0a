package uk.cdop.casebook.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterheadTest {

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(Letterhead.NONE_YET.lines()).containsExactly("Child Death Overview Panel");
        assertThat(Letterhead.NONE_YET.problems()).isEmpty();
        Letterhead full = new Letterhead("Example CDOP", "1 Sample Street", "01632 960001", "office@example.test", "A Sample", "Coordinator");
        assertThat(full.lines()).containsExactly("Example CDOP", "1 Sample Street", "01632 960001   office@example.test");
        assertThat(full.sender()).containsExactly("A Sample", "Coordinator", "Example CDOP");
    }

    @Test
    void refusesOneWithoutANameOrWithALineThatIsTooLong() {
        assertThat(new Letterhead("", "", "", "", "A Sample", "").problems()).hasSize(1);
        assertThat(new Letterhead("Example CDOP", "", "", "", " ", "").problems()).hasSize(1);
        assertThat(new Letterhead("Example CDOP", "x".repeat(201), "", "", "A Sample", "").problems()).singleElement().asString().contains("200");
    }

    @Test
    void saysNothingOfALetterOrADraft() {
        Letter letter = new Letter(List.of("Example CDOP"), List.of("A Parent"), Optional.of("a@example.test"), LocalDate.of(2024, 2, 29),
                "CDOP-2023-0001", "The review", List.of("Example Alder has died."), "Yours sincerely", List.of("A Sample"));
        assertThat(letter.toString()).isEqualTo("Letter[1 paragraphs]");
        assertThat(new MailDraft(List.of("a@example.test"), "s", "b", List.of(new MailDraft.Attachment("f", "t", new byte[3]))).toString())
                .doesNotContain("example");
    }
}
