package uk.cdop.casebook.endtoend.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.desktop.settings.DeskSettings;
import uk.cdop.casebook.desktop.settings.SettingsFile;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;
import uk.cdop.casebook.testkit.handles.Keyboard;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** A new coordinator takes one death from the first call to ready for panel, in the real window over a real vault, with keys alone. */
class FirstCaseByKeysTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 3);

    @TempDir
    Path folder;

    private WindowHandle window;
    private Keyboard keys;

    @BeforeEach
    void open() throws IOException {
        Path vault = folder.resolve("vault");
        OfficeOnDisk.in(vault, TODAY).close();
        Path settings = folder.resolve("settings.properties");
        new SettingsFile(settings).write(DeskSettings.FIRST_DAY.withVault(vault.toString(), StoreDesk.USER));
        window = new WindowHandle(OfficeOnDisk.signIn(TODAY), OfficeForTests.pages(TODAY), settings);
        keys = new Keyboard(window);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void at(String step) {
        System.out.println("## " + step + " focus=" + window.focused());
        window.picture("story-" + step);
    }

    private void part(String words) {
        keys.press(KeyCode.K, KeyCode.CONTROL).type(words).press(KeyCode.ENTER);
    }

    private void fill(String id, String text) {
        keys.tabTo(id).type(text);
    }

    @Test
    void takesOneDeathFromTheFirstCallToReadyForPanel() {
        at("01-sign-in");
        keys.tabTo("passphrase").type(StoreDesk.PASSPHRASE).press(KeyCode.ENTER);
        at("02-first-day");
        keys.press(KeyCode.N, KeyCode.CONTROL);
        at("03-call-begins");
        int before = keys.strokes();
        fill("referrer_name", "sam notifier");
        fill("referrer_agency", "sample hospital");
        fill("child_surname", "samplewick");
        fill("child_forenames", "alder");
        fill("date_of_birth", "28/2/18");
        fill("sex", "f");
        fill("nhs_number", "9990900027");
        fill("date_of_death", "2/5/24");
        fill("time_of_death", "1402");
        fill("place_of_death_type", "h");
        fill("home_postcode", "dt1 1zz");
        at("04-home");
        fill("residence_local_authority", "d");
        fill("death_expected", "u");
        fill("circumstances", "found unwell at home and taken to hospital");
        fill("natural_cause_apparent", "y");
        fill("referred_to_coroner", "y");
        fill("jar_decision", "n");
        at("05-call-typed");
        System.out.println("STROKES " + (keys.strokes() - before));
        keys.press(KeyCode.ENTER, KeyCode.CONTROL);
        at("06-registered");
        if (!window.shows("accept-case")) System.out.println(window.words());
        keys.tabTo("accept-case").press(KeyCode.SPACE);
        at("08-accepted");
        keys.press(KeyCode.K, KeyCode.CONTROL).type("samplewick");
        at("09-palette");
        keys.press(KeyCode.ENTER);
        at("10-case");
        assertThat(window.shows("case-header")).isTrue();
        part("forms of");
        at("11-forms");
        keys.tabTo("show-form-notification").press(KeyCode.ENTER);
        at("12-form");
        for (int i = 0; i < 30 && !window.words().contains("that must be answered is answered"); i++) {
            keys.press(KeyCode.F8); System.out.println("needed " + window.focused()); keys.press(KeyCode.F2);
        }
        at("12b-form-answered");
        keys.press(KeyCode.ESCAPE);
        at("13-form-left");
        keys.press(KeyCode.DIGIT5, KeyCode.CONTROL);
        at("13b-contacts");
        keys.tabTo("new-agency").press(KeyCode.ENTER);
        at("13c-new-agency");
        keys.type("sample surgery");
        fill("agency-type", "g");
        at("13d-typed");
        keys.tabTo("save-contact").press(KeyCode.ENTER);
        at("13e-saved");
        keys.press(KeyCode.K, KeyCode.CONTROL).type("samplewick").press(KeyCode.ENTER);
        part("agencies of");
        at("14-agencies");
        keys.tabTo("make-requests").press(KeyCode.ENTER);
        at("14b-asked");
        keys.press(KeyCode.S);
        at("14d-send");
        keys.press(KeyCode.ENTER);
        at("14e-sent");
        keys.press(KeyCode.R);
        at("14f-return");
        keys.press(KeyCode.ENTER);
        at("14g-returned");
        part("family of");
        at("15-family");
        keys.tabTo("name-worker").press(KeyCode.ENTER);
        at("16-worker");
        keys.type("sam keyworker").press(KeyCode.ENTER, KeyCode.CONTROL);
        at("17-worker-named");
        keys.tabTo("guide-given").press(KeyCode.ENTER);
        at("18-guide");
        keys.press(KeyCode.ENTER, KeyCode.CONTROL);
        at("19-guide-given");
        part("processes of");
        at("20-processes");
        keys.tabTo("add-process").press(KeyCode.ENTER);
        at("21-add-process");
        keys.type("i");
        at("22-kind");
        keys.press(KeyCode.ENTER, KeyCode.CONTROL);
        at("23-kind-on");
        keys.press(KeyCode.ENTER, KeyCode.CONTROL);
        at("24-added");
        keys.tabTo("process-inquest").press(KeyCode.C);
        at("24b-close");
        keys.tabTo("process_outcome").type("misadventure").press(KeyCode.ENTER, KeyCode.CONTROL);
        at("24c-closed");
        keys.tabTo("record-cdrm").press(KeyCode.ENTER);
        at("24d-cdrm");
        fill("cdrm_held_on", "3/5/24");
        fill("cdrm_lead", "dr sample lead");
        fill("cdrm_type", "h");
        fill("cdrm_report_received_on", "3/5/24");
        at("24e-cdrm-typed");
        keys.press(KeyCode.ENTER, KeyCode.CONTROL);
        at("24f-cdrm-held");
        part("forms of");
        keys.tabTo("form-choice").type("a");
        at("24g-form-choice");
        keys.tabTo("open-new-form").press(KeyCode.ENTER);
        at("24h-analysis");
        keys.press(KeyCode.F, KeyCode.CONTROL).type("primary category");
        at("24i-find");
        keys.press(KeyCode.ENTER);
        at("24j-found");
        keys.type("trauma");
        at("24k-category");
        keys.press(KeyCode.ENTER).press(KeyCode.TAB);
        at("24l-chosen");
        keys.press(KeyCode.ESCAPE);
        part("overview of");
        at("25-overview");
        System.out.println(window.words());
        keys.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        at("26-today");
        System.out.println(window.words());
        keys.press(KeyCode.DIGIT2, KeyCode.CONTROL).tabTo("case-table").press(KeyCode.DOWN).press(KeyCode.ENTER);
        at("27-from-list");
    }
}
