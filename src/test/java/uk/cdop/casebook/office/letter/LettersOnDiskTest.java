package uk.cdop.casebook.office.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.office.letter.ComposedLetter.Composed;
import uk.cdop.casebook.office.letter.KeepLetterTemplate.KeepLetterTemplateOutcome;
import uk.cdop.casebook.office.letter.KeepLetterhead.KeepLetterheadOutcome;
import uk.cdop.casebook.office.letter.LetterComposer.Wanted;
import uk.cdop.casebook.testkit.OfficeOnDisk;

class LettersOnDiskTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), DAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static LetterTemplate inForce(LetterKind kind, int level) {
        return office.can().chase().showLetterTemplates().show().inForce().stream()
                .filter(one -> one.kind() == kind && one.level() == level).findFirst().orElseThrow();
    }

    @Test
    void everyLetterOfTheSetComesWithAWordingThatHolds() {
        List<LetterTemplate> shipped = office.can().chase().showLetterTemplates().show().shipped();
        assertThat(shipped).hasSize(LetterKind.values().length + 2);
        assertThat(shipped).allSatisfy(template -> assertThat(template.problems()).as(template.kind().code()).isEmpty());
    }

    @Test
    void keepsTheOfficesOwnWordingAndGivesTheShippedOneBack() {
        LetterTemplate shipped = inForce(LetterKind.CLOSURE, 1);
        LetterTemplate own = new LetterTemplate(LetterKind.CLOSURE, 1, "Closed: {{case_reference}}", "Dear {{addressee_name}}\n\nIt is done.");
        assertThat(office.can().chase().keepLetterTemplate().keep(own)).isInstanceOf(KeepLetterTemplateOutcome.Kept.class);
        assertThat(inForce(LetterKind.CLOSURE, 1)).isEqualTo(own);
        assertThat(office.can().chase().keepLetterTemplate().keep(shipped)).isInstanceOf(KeepLetterTemplateOutcome.BackToShipped.class);
        assertThat(inForce(LetterKind.CLOSURE, 1)).isEqualTo(shipped);
        assertThat(office.<List<LetterTemplate>>read(records -> records.letters().changed())).isEmpty();
    }

    @Test
    void refusesAWordingThatCouldNotBeFilled() {
        LetterTemplate bad = new LetterTemplate(LetterKind.REMINDER, 1, "Reminder", "Dear {{first_name}}");
        assertThat(office.can().chase().keepLetterTemplate().keep(bad)).isInstanceOfSatisfying(
                KeepLetterTemplateOutcome.Refused.class, refused -> assertThat(refused.sentences()).hasSize(2));
        assertThat(inForce(LetterKind.REMINDER, 1)).isNotEqualTo(bad);
    }

    @Test
    void makesALetterUnderTheOfficesLetterhead() {
        Letterhead head = new Letterhead("Example CDOP", "1 Sample Street, Sampleton", "01632 960001", "cdop@example.test", "A Sample", "Coordinator");
        assertThat(office.can().chase().keepLetterhead().keep(head)).isInstanceOf(KeepLetterheadOutcome.Kept.class);
        assertThat(office.can().chase().showLetterTemplates().show().letterhead()).isEqualTo(head);
        ComposedLetter made = compose(Map.of(
                Placeholder.ADDRESSEE_NAME, "Dr B Sample", Placeholder.CASE_REFERENCE, "CDOP-2023-0001", Placeholder.SENT_DATE, "12 Mar 2024"));
        assertThat(made).isInstanceOfSatisfying(Composed.class, composed -> {
            Letter letter = composed.letter();
            assertThat(letter.letterhead()).startsWith("Example CDOP");
            assertThat(letter.subject()).isEqualTo("Child death review CDOP-2023-0001: your notification");
            assertThat(letter.paragraphs()).first().isEqualTo("Dear Dr B Sample");
            assertThat(letter.paragraphs()).last().asString().contains("cdop@example.test").contains("01632 960001");
            assertThat(letter.sender()).containsExactly("A Sample", "Coordinator", "Example CDOP");
        });
    }

    @Test
    void saysWhatIsOpenInsteadOfMakingHalfALetter() {
        assertThat(compose(Map.of(Placeholder.CASE_REFERENCE, "CDOP-2023-0001", Placeholder.SENT_DATE, "12 Mar 2024")))
                .isInstanceOfSatisfying(ComposedLetter.NotComposed.class, not ->
                        assertThat(not.sentence()).contains("who the letter is for"));
    }

    @Test
    void refusesALetterheadWithoutAName() {
        assertThat(office.can().chase().keepLetterhead().keep(new Letterhead("", "", "", "", "", "")))
                .isInstanceOf(KeepLetterheadOutcome.Refused.class);
    }

    private static ComposedLetter compose(Map<Placeholder, String> values) {
        return office.read(records -> new LetterComposer(new LetterTemplates()).compose(records, new Wanted(
                LetterKind.NOTIFIER_ACKNOWLEDGEMENT, 1, List.of("Dr B Sample", "Example Hospital"), Optional.empty(), DAY,
                "CDOP-2023-0001", values)));
    }
}
