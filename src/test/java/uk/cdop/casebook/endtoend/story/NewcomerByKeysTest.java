package uk.cdop.casebook.endtoend.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreDesk;

/** What somebody without a manual meets in the real window over a real vault: the cursor and the page stay where the person is. */
@OnTheScreen
class NewcomerByKeysTest extends StoryByKeys {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 3);

    NewcomerByKeysTest() {
        super("newcomer");
    }

    @BeforeEach
    void signIn() throws IOException {
        OfficeOnDisk.in(vault(), TODAY).close();
        sitDown(TODAY);
        keys.tabTo("passphrase").type(StoreDesk.PASSPHRASE).press(KeyCode.ENTER);
    }

    private void newCall() {
        keys.press(KeyCode.N, KeyCode.CONTROL);
    }

    private double scrolled() {
        return DeskToolkit.on(() -> {
            Node above = window.find("referrer_name");
            while (!(above instanceof ScrollPane pane)) {
                above = above.getParent();
            }
            return pane.getVvalue();
        });
    }

    private double heightOnScreen(String id) {
        DeskToolkit.layOut();
        return DeskToolkit.on(() -> window.find(id).localToScene(0, 0).getY());
    }

    private void opensAtItsTop(String picture) {
        newCall();
        window.picture("newcomer-" + picture);
        assertThat(window.focused()).isEqualTo("referrer_name");
        assertThat(scrolled()).as("scrolled down").isZero();
    }

    @Test
    void registrationOpensAtItsTopTheFirstTimeAndAgainAfterItWasScrolled() {
        opensAtItsTop("registration");
        keys.tabTo("circumstances");
        assertThat(scrolled()).isPositive();
        keys.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        opensAtItsTop("registration-again");
        window.look(Theme.LIGHT, TextSize.DOUBLE);
        keys.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        newCall();
        window.cursorComesTo("referrer_name");
        window.picture("newcomer-registration-double");
        window.cursorComesTo("referrer_name");
    }

    @Test
    void aQuestionThatAnAnswerBringsIsThereBeforeTheCursorLeavesTheAnswer() {
        newCall();
        keys.tabTo("death_expected").atOnce(KeyCode.U, KeyCode.TAB, KeyCode.Y);
        assertThat(window.focused()).isEqualTo("natural_cause_apparent");
        assertThat(window.shows("also-asked")).as("what was asked is answered").isFalse();
    }

    @Test
    void aQuestionThatComesAboveTheCursorIsToldAndMovesNothingUnderTheEyes() {
        newCall();
        keys.tabTo("date_of_death");
        double before = heightOnScreen("date_of_death");
        keys.type("2/5/24");
        assertThat(window.shows("age_believed_under_18")).isTrue();
        window.picture("newcomer-also-asked");
        assertThat(window.focused()).isEqualTo("date_of_death");
        assertThat(heightOnScreen("date_of_death")).isCloseTo(before, within(1.0));
        assertThat(window.textOf("also-asked")).isEqualTo("Now also asked: Believed to be under 18?");
    }

    private void registerADeath() {
        newCall();
        keys.type("Sam Notifier");
        fill("child_surname", "Samplewick");
        fill("date_of_birth", "28/2/18");
        fill("nhs_number", "9990900027");
        fill("date_of_death", "yesterday");
        fill("residence_local_authority", "d");
        keys.press(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private void openACase() {
        registerADeath();
        keys.tabTo("accept-case").press(KeyCode.ENTER);
        keys.press(KeyCode.K, KeyCode.CONTROL).type("samplewick").press(KeyCode.ENTER);
    }

    @Test
    void theSidebarMarksWhereOneIs() {
        registerADeath();
        keys.press(KeyCode.DIGIT7, KeyCode.CONTROL);
        assertThat(isMarked("go-contacts")).isTrue();
        keys.press(KeyCode.K, KeyCode.CONTROL).type("samplewick").press(KeyCode.ENTER);
        window.picture("newcomer-in-a-case");
        assertThat(window.shows("case-header")).isTrue();
        assertThat(isMarked("go-contacts")).as("Contacts").isFalse();
        assertThat(isMarked("go-cases")).as("Cases").isTrue();
        keys.press(KeyCode.ESCAPE);
        assertThat(isMarked("go-contacts")).as("back where the case was opened from").isTrue();
    }

    @Test
    void anAgencyIsAddedWithoutLeavingTheCaseThatAsksIt() {
        openACase();
        keys.press(KeyCode.K, KeyCode.CONTROL).type("agencies of").press(KeyCode.ENTER);
        window.picture("newcomer-agencies");
        keys.tabToNext("new-agency-");
        String button = window.focused();
        keys.press(KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("new-agency-name");
        keys.press(KeyCode.ESCAPE);
        assertThat(window.focused()).as("left as it was").isEqualTo(button);
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(window.textOf("new-agency-error")).as("an agency needs a name").isNotBlank();
        keys.type("Sample Surgery");
        window.picture("newcomer-new-agency");
        keys.press(KeyCode.ENTER);
        window.picture("newcomer-agency-added");
        assertThat(window.focused()).as("the same spot").isEqualTo(button.replace("new-agency-", "tick-"));
        assertThat(window.shows(button)).isFalse();
        assertThat(window.shows("case-header")).isTrue();
        keys.tabTo("new-agency-other").press(KeyCode.ENTER).type("Sample Club");
        fill("new-agency-type", "p");
        keys.press(KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("other-contact");
    }

    private boolean isMarked(String id) {
        return DeskToolkit.on(() -> window.find(id).getPseudoClassStates().contains(PseudoClass.getPseudoClass("here")));
    }

    @Test
    void theListOfKeysGivesTheCursorBack() {
        newCall();
        keys.tabTo("child_surname").press(KeyCode.F1);
        assertThat(window.focused()).isEqualTo("close-keyboard-map");
        keys.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("child_surname");
        keys.press(KeyCode.F1).press(KeyCode.F1);
        assertThat(window.focused()).isEqualTo("child_surname");
    }

    @Test
    void enterSavesAContactFromTheListOfKindsToo() {
        keys.press(KeyCode.DIGIT7, KeyCode.CONTROL).tabTo("new-agency").press(KeyCode.ENTER).type("Sample Surgery");
        fill("agency-type", "g");
        keys.press(KeyCode.ENTER);
        assertThat(window.words()).contains("General practice").contains("The contact book is up to date.");
        assertThat(window.focused()).isEqualTo("new-agency");
    }
}
