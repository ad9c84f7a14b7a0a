package uk.cdop.casebook.desktop.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Keeps the settings in a small file of the user's own, written beside and then moved so that it is never half a file. */
public final class SettingsFile {

    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text_size";
    private static final String COVER = "cover_distressing";
    private static final String VAULT = "vault";
    private static final String USER = "user";

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings kept; those of the first day where there is no file, or where it cannot be read. */
    public DeskSettings read() {
        Properties kept = new Properties();
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                return DeskSettings.FIRST_DAY;
            }
        }
        return new DeskSettings(
                choice(Theme.values(), kept.getProperty(THEME)).orElse(DeskSettings.FIRST_DAY.theme()),
                choice(TextSize.values(), kept.getProperty(TEXT_SIZE)).orElse(DeskSettings.FIRST_DAY.textSize()),
                !"no".equals(kept.getProperty(COVER)),
                Optional.ofNullable(kept.getProperty(VAULT)),
                Optional.ofNullable(kept.getProperty(USER)));
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] choices, String name) {
        return Arrays.stream(choices).filter(choice -> choice.name().equals(name)).findFirst();
    }

    public void write(DeskSettings settings) {
        Properties kept = new Properties();
        kept.setProperty(THEME, settings.theme().name());
        kept.setProperty(TEXT_SIZE, settings.textSize().name());
        kept.setProperty(COVER, settings.coversDistress() ? "yes" : "no");
        settings.vaultFolder().ifPresent(folder -> kept.setProperty(VAULT, folder));
        settings.userName().ifPresent(user -> kept.setProperty(USER, user));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".new");
            try (Writer writer = Files.newBufferedWriter(beside)) {
                kept.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException inTheWay) {
            throw OfficeFailure.world(
                    "Your settings could not be kept for next time. They hold until you close the window, and no records are touched. "
                            + "Check that you may write in your own settings folder.");
        }
    }
}
