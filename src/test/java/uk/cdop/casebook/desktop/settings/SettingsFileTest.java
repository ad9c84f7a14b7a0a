package uk.cdop.casebook.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.failure.OfficeFailure;

class SettingsFileTest {

    @TempDir
    Path folder;

    private final Background background = Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run));

    @Test
    void startsWithTheFirstDayWhereThereIsNoFile() {
        assertThat(new SettingsFile(folder.resolve("none")).read()).isEqualTo(DeskSettings.FIRST_DAY);
    }

    @Test
    void readsBackWhatItWrote() {
        SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("settings.properties"));
        DeskSettings settings = new DeskSettings(Theme.DARK, TextSize.DOUBLE, false, Optional.of("C:\\vaults\\süd"), Optional.of("Robin"));
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
    }

    @Test
    void leavesNoHalfFileBehind() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        file.write(DeskSettings.FIRST_DAY);
        file.write(DeskSettings.FIRST_DAY.with(Theme.DARK));
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly("settings.properties");
        }
    }

    @Test
    void passesOverValuesItDoesNotKnow() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "theme=PINK\ntext_size=\nvault=/v\n");
        assertThat(new SettingsFile(file).read()).isEqualTo(DeskSettings.FIRST_DAY.withVault("/v", ""));
    }

    @Test
    void startsWithTheFirstDayWhereTheFileIsNotSettings() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "theme=\\uZZZZ");
        assertThat(new SettingsFile(file).read()).isEqualTo(DeskSettings.FIRST_DAY);
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "x");
        SettingsFile file = new SettingsFile(notAFolder.resolve("settings.properties"));
        assertThatThrownBy(() -> file.write(DeskSettings.FIRST_DAY)).isInstanceOf(OfficeFailure.class).hasMessageContaining("no records are touched");
    }

    @Test
    void keepsAChangeForNextTime() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        SettingsViewModel model = new SettingsViewModel(file, background);
        model.choose(Theme.DARK);
        model.choose(TextSize.LARGE);
        model.remember("/vault", "Robin");
        assertThat(new SettingsViewModel(file, background).settings())
                .isEqualTo(new DeskSettings(Theme.DARK, TextSize.LARGE, true, Optional.of("/vault"), Optional.of("Robin")));
    }

    @Test
    void coversWhatMayDistressUntilAPersonSaysOtherwiseAndRemembersIt() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        SettingsViewModel model = new SettingsViewModel(file, background);
        var covering = model.covering();
        var covered = covering.covered();
        assertThat(covering.isWanted()).isTrue();
        assertThat(covered.get()).isTrue();
        model.cover(false);
        assertThat(covering.isWanted()).isFalse();
        assertThat(covered.get()).isFalse();
        assertThat(new SettingsViewModel(file, background).covering().isWanted()).isFalse();
        model.cover(true);
        assertThat(covered.get()).isTrue();
    }

    @Test
    void holdsAChangeAlsoWhereItCannotBeKept() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "x");
        SettingsViewModel model = new SettingsViewModel(new SettingsFile(notAFolder.resolve("settings.properties")), background);
        model.choose(Theme.DARK);
        assertThat(model.settings().theme()).isEqualTo(Theme.DARK);
        assertThat(model.messageProperty().get().kind()).isEqualTo(Message.Kind.WARNING);
    }
}
