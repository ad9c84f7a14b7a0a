package uk.cdop.casebook.testkit.handles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** The contrast between a text and what it stands on, by the formula of WCAG 2. */
public final class Contrast {

    private Contrast() {}

    public static double of(Text text) {
        Color under = under(text);
        return ratio(over((Color) text.getFill(), under), under);
    }

    /** Large text, and icons beside a word, may have less. Source: WCAG 2.1, success criteria 1.4.3 and 1.4.11. */
    public static double least(Text text) {
        boolean bold = text.getFont().getStyle().contains("Bold");
        boolean large = text.getFont().getSize() >= 24 || bold && text.getFont().getSize() >= 18.66;
        return large || text.getStyleClass().contains("icon") ? 3 : 4.5;
    }

    public static double ratio(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Color under(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            fill(above).ifPresent(layers::add);
        }
        Color under = Color.WHITE;
        for (Color layer : layers.reversed()) {
            under = over(layer, under);
        }
        return under;
    }

    private static Optional<Color> fill(Node node) {
        if (!(node instanceof Region region) || region.getBackground() == null || region.getBackground().getFills().isEmpty()) {
            return Optional.empty();
        }
        BackgroundFill last = region.getBackground().getFills().getLast();
        return last.getFill() instanceof Color colour ? Optional.of(colour) : Optional.empty();
    }

    private static Color over(Color above, Color below) {
        double share = above.getOpacity();
        return Color.color(
                above.getRed() * share + below.getRed() * (1 - share), above.getGreen() * share + below.getGreen() * (1 - share),
                above.getBlue() * share + below.getBlue() * (1 - share));
    }
}
