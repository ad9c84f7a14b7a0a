package uk.cdop.casebook.desktop.settings;

import java.util.Optional;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;

/** What this workstation remembers between two days: how the window looks, and where the vault is. No case data. */
public record DeskSettings(Theme theme, TextSize textSize, Optional<String> vaultFolder, Optional<String> userName) {

    public static final DeskSettings FIRST_DAY = new DeskSettings(Theme.LIGHT, TextSize.PLAIN, Optional.empty(), Optional.empty());

    public DeskSettings with(Theme other) {
        return new DeskSettings(other, textSize, vaultFolder, userName);
    }

    public DeskSettings with(TextSize other) {
        return new DeskSettings(theme, other, vaultFolder, userName);
    }

    public DeskSettings withVault(String folder, String user) {
        return new DeskSettings(theme, textSize, Optional.of(folder), user.isBlank() ? Optional.empty() : Optional.of(user));
    }
}
