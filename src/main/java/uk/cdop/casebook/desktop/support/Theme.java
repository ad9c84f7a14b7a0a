package uk.cdop.casebook.desktop.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;

/** The light or the dark look: AtlantaFX's theme with our one sheet over it. */
public enum Theme {
    LIGHT("Light", new PrimerLight().getUserAgentStylesheet()),
    DARK("Dark", new PrimerDark().getUserAgentStylesheet());

    private static final String SHEET = Objects.requireNonNull(Theme.class.getResource("/desktop.css")).toExternalForm();

    private final String label;
    private final String under;

    Theme(String label, String under) {
        this.label = label;
        this.under = under;
    }

    public String label() {
        return label;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Dresses the scene; the root's font size is what everything else is measured in. */
    public void dress(Scene scene, TextSize size) {
        scene.setUserAgentStylesheet(under);
        scene.getStylesheets().setAll(SHEET);
        scene.getRoot().getStyleClass().removeIf(style -> style.startsWith("theme-") || style.startsWith("text-"));
        scene.getRoot().getStyleClass().addAll("theme-" + name().toLowerCase(Locale.ROOT), size.style());
        scene.getRoot().setStyle("-fx-font-size: " + size.pixels() + "px;");
    }
}
