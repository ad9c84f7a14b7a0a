package uk.cdop.casebook.endtoend.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreDesk;

/** A new coordinator takes one death from the first call to ready for panel, in the real window over a real vault, with keys alone. */
@OnTheScreen
class FirstCaseByKeysTest extends StoryByKeys {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 3);

    private static final int STROKES_OF_TWO_MINUTES = 2 * 40 * 5;
    private static final String ALL_ANSWERED = "Every question of this form that must be answered is answered.";

    FirstCaseByKeysTest() {
        super("story");
    }

    @BeforeEach
    void open() throws IOException {
        OfficeOnDisk.in(vault(), TODAY).close();
        sitDown(TODAY);
    }

    private void save() {
        keys.press(KeyCode.ENTER, KeyCode.CONTROL);
    }

    /** By the finder; the cursor then stands on the name of the part, before its first control. */
    private void part(String id) {
        keys.press(KeyCode.K, KeyCode.CONTROL).type(id + " of").press(KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("tab-" + id);
    }

    @Test
    void takesOneDeathFromTheFirstCallToReadyForPanel() {
        signIn();
        takeTheCall();
        accept();
        completeTheNotification();
        writeDownAnAgency();
        keys.press(KeyCode.K, KeyCode.CONTROL).type("samplewick").press(KeyCode.ENTER);
        askAndRecordTheReturn();
        nameAWorkerAndGiveTheGuide();
        addAndCloseAnInquest();
        holdTheMeeting();
        assertThat(window.textOf("blocker")).contains("There is no draft of the analysis form");
        draftTheAnalysis();
        itIsReadyByItself();
    }

    private void signIn() {
        at("01-sign-in");
        keys.tabTo("passphrase").type(StoreDesk.PASSPHRASE).press(KeyCode.ENTER);
        at("02-first-day");
        assertThat(window.words()).contains("When somebody tells you of a death, press Ctrl+N.");
    }

    private void takeTheCall() {
        int before = keys.strokes();
        keys.press(KeyCode.N, KeyCode.CONTROL);
        assertThat(window.focused()).isEqualTo("referrer_name");
        at("03-call-begins");
        keys.type("Sam Notifier");
        fill("referrer_agency", "Sample Hospital");
        fill("child_surname", "Samplewick");
        fill("child_forenames", "Alder");
        fill("date_of_birth", "28/2/18");
        fill("sex", "f");
        fill("nhs_number", "9990900027");
        fill("date_of_death", "2/5/24");
        fill("time_of_death", "1402");
        fill("place_of_death_type", "h");
        fill("place_of_death_name", "Sample Ward");
        fill("home_postcode", "dt1 1zz");
        fill("residence_local_authority", "d");
        fill("death_expected", "u");
        fill("natural_cause_apparent", "y");
        fill("circumstances", "Found unwell at home in the morning and taken to hospital. Died the same afternoon.");
        fill("referred_to_coroner", "y");
        fill("jar_decision", "n");
        fill("agency_contacts", "Sample Surgery, Sample Primary School");
        at("04-call-typed");
        save();
        at("05-registered");
        assertThat(window.words()).contains("CDOP-2024-0001 is registered");
        assertThat(keys.strokes() - before).as("two minutes of a person who types 40 words a minute").isLessThanOrEqualTo(STROKES_OF_TWO_MINUTES);
    }

    private void accept() {
        choose("accept-case");
        assertThat(window.words()).contains("is accepted. Now: gathering information").contains("complete the notification form under Forms");
        at("06-accepted");
        keys.press(KeyCode.K, KeyCode.CONTROL).type("samplewick");
        at("07-finder");
        keys.press(KeyCode.ENTER);
        assertThat(window.shows("case-header")).isTrue();
        at("08-case");
    }

    /** F9 leads to each question that is needed, F2 says that it is not known. */
    private void completeTheNotification() {
        part("forms");
        choose("show-form-notification");
        assertThat(window.focused()).as("the first question").isEqualTo("child_surname");
        at("09-notification");
        for (int question = 0; question < 40 && !window.words().contains(ALL_ANSWERED); question++) {
            keys.press(KeyCode.F9).press(KeyCode.F2);
        }
        assertThat(window.words()).contains(ALL_ANSWERED);
        at("10-notification-complete");
        keys.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("tab-forms");
    }

    private void writeDownAnAgency() {
        keys.press(KeyCode.DIGIT7, KeyCode.CONTROL);
        choose("new-agency");
        assertThat(window.focused()).isEqualTo("agency-name");
        keys.type("Sample Surgery");
        fill("agency-type", "g");
        at("11-new-agency");
        choose("save-contact");
        assertThat(window.focused()).as("for the next agency").isEqualTo("new-agency");
        assertThat(window.words()).contains("General practice");
    }

    private void askAndRecordTheReturn() {
        part("agencies");
        at("12-whom-to-ask");
        choose("make-requests");
        assertThat(window.focused()).isEqualTo("request-table");
        at("13-requests-made");
        keys.press(KeyCode.S);
        assertThat(window.textOf("step-date")).as("the letter S stays out of the date").isEqualTo("3 May 2024");
        keys.press(KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("request-table");
        keys.press(KeyCode.R).press(KeyCode.ENTER);
        assertThat(window.words()).contains("Returned 3 May 2024");
        at("14-returned");
    }

    private void nameAWorkerAndGiveTheGuide() {
        part("family");
        at("15-family");
        choose("name-worker");
        keys.type("Sam Keyworker");
        save();
        assertThat(window.focused()).isEqualTo("name-worker");
        choose("guide-given");
        save();
        assertThat(window.focused()).isEqualTo("guide-given");
        assertThat(window.words()).contains("Sam Keyworker");
        at("16-family-told");
    }

    private void addAndCloseAnInquest() {
        part("processes");
        choose("add-process");
        keys.type("i");
        at("17-kind-of-process");
        save();
        assertThat(window.focused()).isEqualTo("process_body");
        save();
        assertThat(window.focused()).isEqualTo("add-process");
        at("18-inquest");
        keys.tabTo("process-inquest").press(KeyCode.C);
        assertThat(window.textOf("process_closed_on")).isEqualTo("3 May 2024");
        fill("process_outcome", "Natural causes");
        save();
        assertThat(window.focused()).isEqualTo("process-inquest");
        at("19-inquest-closed");
    }

    private void holdTheMeeting() {
        choose("record-cdrm");
        fill("cdrm_held_on", "3/5/24");
        fill("cdrm_lead", "Dr Sample Lead");
        fill("cdrm_type", "h");
        fill("cdrm_report_received_on", "3/5/24");
        at("20-meeting");
        save();
        assertThat(window.focused()).isEqualTo("record-cdrm");
    }

    private void draftTheAnalysis() {
        part("forms");
        at("21-form-to-open");
        choose("open-CDA");
        at("22-analysis");
        keys.press(KeyCode.F, KeyCode.CONTROL).type("primary category").press(KeyCode.ENTER);
        assertThat(window.focused()).startsWith("an_category_primary");
        keys.type("trauma").press(KeyCode.ENTER);
        at("23-category");
        keys.press(KeyCode.ESCAPE);
    }

    private void itIsReadyByItself() {
        part("overview");
        at("24-ready");
        assertThat(window.words()).contains("Ready for panel").contains("Put the case on the agenda of a panel");
        assertThat(window.shows("blocker")).isFalse();
        assertThat(window.words()).as("a draft is enough, and what it lacks is told").contains("The draft analysis has no answer yet to “Kind of panel”");
        keys.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        at("25-today");
        assertThat(window.textOf("today-summary")).isEqualTo("3 May 2024: nothing waits for you, 1 case ready for panel.");
        keys.press(KeyCode.DIGIT2, KeyCode.CONTROL).tabTo("case-table").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(window.focused()).as("from the list, too").isEqualTo("tab-overview");
    }
}
