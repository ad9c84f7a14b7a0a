package uk.cdop.casebook.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTest {

    private static LetterTemplate closure(String subject, String body) {
        return new LetterTemplate(LetterKind.CLOSURE, 1, subject, body);
    }

    @Test
    void takesATextWithItsPlaceholders() {
        LetterTemplate template = closure(" Case {{case_reference}} ", "Dear {{addressee_name}}\r\n\r\nThank you, {{ agency }}.\n");
        assertThat(template.problems()).isEmpty();
        assertThat(template.subject()).isEqualTo("Case {{case_reference}}");
        assertThat(template.placeholders()).containsExactlyInAnyOrder(Placeholder.CASE_REFERENCE, Placeholder.ADDRESSEE_NAME, Placeholder.AGENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{surname}}", "{{}}", "{{Case_Reference}}", "{{case reference}}"})
    void refusesAPlaceholderThatIsNotOnTheList(String unknown) {
        assertThat(closure("Case {{case_reference}}", "See " + unknown).problems())
                .singleElement().asString().contains(unknown).contains("Choose one of the list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"see {{agency", "see agency}}", "see {{agency}", "{{agency}} and {{"})
    void refusesBracesThatAreOpenedOrClosedOnlyOnce(String body) {
        assertThat(closure("Case {{case_reference}}", body).problems()).anyMatch(sentence -> sentence.contains("opened or closed only once"));
    }

    @Test
    void refusesALetterThatLostWhatItCannotDoWithout() {
        assertThat(new LetterTemplate(LetterKind.REMINDER, 2, "Reminder", "Please answer.").problems())
                .containsExactly("This letter cannot do without {{request_list}}. Put it back into the text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{child_name}}", "{{child_date_of_birth}}", "{{child_date_of_death}}"})
    void refusesASubjectThatNamesTheChild(String placeholder) {
        assertThat(closure("Case {{case_reference}} " + placeholder, "Closed.").problems())
                .singleElement().asString().contains("may not name the child");
    }

    @Test
    void refusesTextsThatAreEmptyOrTooLong() {
        assertThat(closure("", "{{case_reference}}").problems()).containsExactly("The subject is one line of at most 200 characters.");
        assertThat(closure("x".repeat(201), "{{case_reference}}").problems()).hasSize(1);
        assertThat(closure("x".repeat(200), "{{case_reference}}").problems()).isEmpty();
        assertThat(closure("one\ntwo", "{{case_reference}}").problems()).hasSize(1);
        assertThat(closure("Case {{case_reference}}", " \n ").problems()).singleElement().asString().contains("no text yet");
        assertThat(closure("Case {{case_reference}}", "x".repeat(20_001)).problems()).singleElement().asString().contains("20,000");
    }

    @Test
    void hasAsManyWordingsAsItsKind() {
        assertThatThrownBy(() -> new LetterTemplate(LetterKind.CLOSURE, 2, "s", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LetterTemplate(LetterKind.REMINDER, 0, "s", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new LetterTemplate(LetterKind.REMINDER, 3, "s", "{{request_list}}").problems()).isEmpty();
    }

    @Test
    void putsValuesInPlaceAndPartsParagraphs() {
        FilledLetter filled = closure("Case {{case_reference}}", "Dear {{addressee_name}}\n\n\nDone: $1 \\ {{case_reference}}.").fill(Map.of(
                Placeholder.CASE_REFERENCE, "CDOP-2023-0001", Placeholder.ADDRESSEE_NAME, "Dr $2 {{agency}} Sample"));
        assertThat(filled).isEqualTo(new FilledLetter.Filled(
                "Case CDOP-2023-0001", java.util.List.of("Dear Dr $2 {{agency}} Sample", "Done: $1 \\ CDOP-2023-0001.")));
        assertThat(filled).asString().doesNotContain("Sample");
    }

    @Test
    void makesNoLetterWhileSomethingIsOpen() {
        FilledLetter filled = closure("Case {{case_reference}}", "From {{office_name}} for {{agency}}")
                .fill(Map.of(Placeholder.CASE_REFERENCE, "CDOP-2023-0001", Placeholder.AGENCY, " "));
        assertThat(filled).isInstanceOfSatisfying(FilledLetter.StillOpen.class, open -> {
            assertThat(open.open()).isEqualTo(Set.of(Placeholder.AGENCY, Placeholder.OFFICE_NAME));
            assertThat(open.sentence()).contains("the addressee's organisation; the name of this office").contains("try again");
        });
    }

    @Test
    void findsKindsAndPlaceholdersByTheirCodes() {
        for (LetterKind kind : LetterKind.values()) {
            assertThat(LetterKind.ofCode(kind.code())).contains(kind);
        }
        assertThat(LetterKind.ofCode("love_letter")).isEmpty();
        assertThat(Placeholder.ofCode("due_date")).contains(Placeholder.DUE_DATE);
    }
}
