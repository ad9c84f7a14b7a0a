package uk.cdop.casebook.desktop.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;

/** The settings in force. A change shows at once and is kept for next time. */
public final class SettingsViewModel {

    private final SettingsFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<DeskSettings> settings;
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    public SettingsViewModel(SettingsFile file, Background background) {
        this.file = file;
        this.background = background;
        this.settings = new ReadOnlyObjectWrapper<>(file.read());
    }

    public ReadOnlyObjectProperty<DeskSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public DeskSettings settings() {
        return settings.get();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public void choose(Theme theme) {
        keep(settings.get().with(theme));
    }

    public void choose(TextSize size) {
        keep(settings.get().with(size));
    }

    public void cover(boolean covers) {
        keep(settings.get().covering(covers));
    }

    /** What may distress is covered as this person wants it, also once that changes. */
    public Covering covering() {
        return new Covering(settings.map(DeskSettings::coversDistress));
    }

    /** For the next sign-in at this workstation. */
    public void remember(String vaultFolder, String userName) {
        keep(settings.get().withVault(vaultFolder, userName));
    }

    private void keep(DeskSettings changed) {
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        message.set(Message.NONE);
        background.run(
                "Keep the settings",
                progress -> {
                    file.write(changed);
                    return changed;
                },
                kept -> message.set(Message.NONE),
                failure -> message.set(Message.warning(failure.getMessage())));
    }
}
