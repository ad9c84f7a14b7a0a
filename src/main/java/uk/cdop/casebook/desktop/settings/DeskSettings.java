package uk.cdop.casebook.desktop.settings;

import java.util.Optional;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;

/** What this workstation remembers between two days: how the window looks, and where the vault is. No case data. */
public record DeskSettings(Theme theme, TextSize textSize, boolean coversDistress, Optional<String> vaultFolder, Optional<String> userName) {

    public static final DeskSettings FIRST_DAY = new DeskSettings(Theme.LIGHT, TextSize.PLAIN, true, Optional.empty(), Optional.empty());

    public DeskSettings with(Theme other) {
        return new DeskSettings(other, textSize, coversDistress, vaultFolder, userName);
    }

    public DeskSettings with(TextSize other) {
        return new DeskSettings(theme, other, coversDistress, vaultFolder, userName);
    }

    /** {@code covers}: what may distress is covered until somebody chooses to see it. */
    public DeskSettings covering(boolean covers) {
        return new DeskSettings(theme, textSize, covers, vaultFolder, userName);
    }

    public DeskSettings withVault(String folder, String user) {
        return new DeskSettings(theme, textSize, coversDistress, Optional.of(folder), user.isBlank() ? Optional.empty() : Optional.of(user));
    }
}
