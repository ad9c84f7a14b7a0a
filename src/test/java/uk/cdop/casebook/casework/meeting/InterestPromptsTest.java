package uk.cdop.casebook.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.meeting.InterestPrompts.Mention;
import uk.cdop.casebook.casework.meeting.InterestPrompts.Prompt;
import uk.cdop.casebook.casework.meeting.InterestPrompts.What;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Where somebody at the table occurs in a case. */
class InterestPromptsTest {

    private static final CaseNumber CASE = CaseNumber.of(2023, 1);

    private static PanelMember member(String name, String organisation) {
        return new PanelMember(new UUID(1, 1), name, "police", organisation, Optional.empty(), Optional.empty(), false, Optional.empty(), ValidDates.ALWAYS, 0);
    }

    private static List<Prompt> prompts(String text, PanelMember... people) {
        return InterestPrompts.of(CASE, List.of(new Mention("the reporting form", text)), List.of(people));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen by Dr Kit O’Sample", "KIT OSAMPLE was there", "K. O'Sample", "Dr O'Sample rang", "kit   o’sample"})
    void aNameIsFoundHoweverItIsWritten(String text) {
        assertThat(prompts(text, member("Dr Kit O'Sample", "None"))).extracting(Prompt::what).contains(What.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the sample was taken", "Kit Samples", "Mukit Sample", ""})
    void aWordThatIsOnlyLikeTheNameIsNot(String text) {
        assertThat(prompts(text, member("Kit Sample", "Example Council"))).isEmpty();
    }

    @Test
    void anOrganisationIsFoundAsAWholeAndNamedOncePerPlace() {
        List<Prompt> found = InterestPrompts.of(CASE, List.of(
                new Mention("a notice of the death", "Example Hospital"), new Mention("a notice of the death", "Example Hospital, Ward"),
                new Mention("a request to an agency", "example-hospital")), List.of(member("Kit Sample", "Example Hospital")));
        assertThat(found).singleElement().satisfies(prompt -> assertThat(prompt.sentence())
                .isEqualTo("Their organisation occurs in: a notice of the death, a request to an agency"));
        assertThat(prompts("Example Hospitality", member("Kit Sample", "Example Hospital"))).isEmpty();
    }

    @Test
    void aMemberWithOneNameAndAnOrganisationOfThreeLettersPromptNothing() {
        assertThat(prompts("Kit and gp", member("Kit", "GP"))).isEmpty();
    }
}
