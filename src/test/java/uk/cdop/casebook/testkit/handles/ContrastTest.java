package uk.cdop.casebook.testkit.handles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The ruler itself, so that a test by it cannot pass for nothing. */
class ContrastTest {

    private static final double CLOSE = 0.01;

    private static Text on(Color words, Color... grounds) {
        Text text = new Text("Words");
        text.setFill(words);
        StackPane inner = new StackPane(text);
        for (int layer = 0; layer < grounds.length; layer++) {
            inner.setBackground(Background.fill(grounds[layer]));
            inner = new StackPane(inner);
        }
        return text;
    }

    @Test
    void knowsBlackAndWhite() {
        assertThat(Contrast.of(on(Color.BLACK, Color.WHITE))).isCloseTo(21, within(CLOSE));
        assertThat(Contrast.of(on(Color.WHITE, Color.WHITE))).isCloseTo(1, within(CLOSE));
    }

    @Test
    void knowsAPublishedValue() {
        assertThat(Contrast.of(on(Color.web("#767676"), Color.WHITE))).isCloseTo(4.54, within(CLOSE));
    }

    @Test
    void looksThroughAGroundThatLetsLightThrough() {
        assertThat(Contrast.of(on(Color.BLACK, Color.TRANSPARENT, Color.WHITE))).isCloseTo(21, within(CLOSE));
        assertThat(Contrast.of(on(Color.BLACK, Color.rgb(0, 0, 0, 0.5), Color.WHITE))).isLessThan(6);
    }

    @Test
    void asksLessOfLargeTextAndOfIcons() {
        Text text = on(Color.BLACK, Color.WHITE);
        assertThat(Contrast.least(text)).isEqualTo(4.5);
        text.setFont(Font.font(24));
        assertThat(Contrast.least(text)).isEqualTo(3);
        Text icon = on(Color.BLACK, Color.WHITE);
        icon.getStyleClass().add("icon");
        assertThat(Contrast.least(icon)).isEqualTo(3);
    }
}
