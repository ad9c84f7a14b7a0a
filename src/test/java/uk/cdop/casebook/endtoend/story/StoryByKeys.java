package uk.cdop.casebook.endtoend.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.desktop.settings.DeskSettings;
import uk.cdop.casebook.desktop.settings.SettingsFile;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;
import uk.cdop.casebook.testkit.handles.Keyboard;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** What every story told with a keyboard has: the real window over a real vault, its keys, and a picture of each step. */
abstract class StoryByKeys {

    @TempDir
    Path folder;

    WindowHandle window;
    Keyboard keys;

    private final String pictures;

    StoryByKeys(String pictures) {
        this.pictures = pictures;
    }

    Path vault() {
        return folder.resolve("vault");
    }

    /** The window as somebody finds it who used this vault before. */
    void sitDown(LocalDate today) throws IOException {
        Path settings = folder.resolve("settings.properties");
        new SettingsFile(settings).write(DeskSettings.FIRST_DAY.withVault(vault().toString(), StoreDesk.USER));
        window = new WindowHandle(OfficeOnDisk.signIn(today), OfficeForTests.pages(today), settings);
        keys = new Keyboard(window);
    }

    @AfterEach
    void close() {
        assertThat(window.problems().latestProperty().get()).isEmpty();
        window.close();
    }

    void at(String step) {
        window.picture(pictures + "-" + step);
        assertThat(window.problems().latestProperty().get()).as(step).isEmpty();
    }

    void fill(String id, String text) {
        keys.tabTo(id).type(text);
    }

    void choose(String button) {
        keys.tabTo(button).press(KeyCode.ENTER);
    }
}
