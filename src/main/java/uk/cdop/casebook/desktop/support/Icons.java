package uk.cdop.casebook.desktop.support;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the small line icons. An icon never stands alone: a word or an accessible text goes with it. */
public final class Icons {

    private Icons() {}

    public static FontIcon of(Feather icon) {
        FontIcon drawn = new FontIcon(icon);
        drawn.getStyleClass().add(Style.ICON.css());
        return drawn;
    }
}
