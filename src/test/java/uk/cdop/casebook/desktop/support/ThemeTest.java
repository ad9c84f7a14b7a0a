package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OnTheScreen;

@OnTheScreen
class ThemeTest {

    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    /** Style classes that JavaFX or AtlantaFX put there, or that a theme, a text size or a message makes. */
    private static final Set<String> NOT_OURS = Set.of("table-cell", "table-row-cell", 
            "root", "label", "text-field", "text-area", "combo-box", "text-input", "button", "menu-button", "check-box", "radio-button", "text", "viewport", "table-view",
            "column-header", "theme-light", "theme-dark", "text-100", "text-125", "text-150", "text-200", "message-information", "message-done", "message-warning",
            "message-refused", "otf", "list-view", "list-cell", "box", "radio");

    @BeforeAll
    static void start() {
        DeskToolkit.start();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void dressesASceneAndUndressesTheOtherTheme(Theme theme) {
        List<String> classes = DeskToolkit.on(() -> {
            Scene scene = new Scene(new StackPane());
            theme.other().dress(scene, TextSize.DOUBLE);
            theme.dress(scene, TextSize.PLAIN);
            return List.copyOf(scene.getRoot().getStyleClass());
        });
        assertThat(classes).contains("theme-" + theme.label().toLowerCase(java.util.Locale.ROOT), "text-100").doesNotContain("text-200").hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void setsEveryWordInTheCarriedTypefaceAtItsSize(TextSize size) {
        Label label = DeskToolkit.on(() -> {
            Label words = new Label("Words");
            Scene scene = new Scene(new StackPane(words));
            Theme.LIGHT.dress(scene, size);
            scene.getRoot().applyCss();
            return words;
        });
        assertThat(label.getFont().getFamily()).isEqualTo("Inter");
        assertThat(label.getFont().getSize()).isEqualTo(size.pixels());
    }

    @Test
    void knowsEveryStyleClassThatTheSheetNames() {
        Set<String> known = Arrays.stream(Style.values()).map(Style::css).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(NOT_OURS);
        assertThat(named()).isSubsetOf(known).hasSizeGreaterThan(40);
    }

    private static Set<String> named() {
        return sheet().replaceAll("(?s)/\\*.*?\\*/|\\{.*?}", " ").lines()
                .flatMap(line -> CLASS.matcher(line).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sheet() {
        try (InputStream sheet = ThemeTest.class.getResourceAsStream("/desktop.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void measuresEveryFontInEmsSoThatAllTextGrows() {
        assertThat(sheet().lines().filter(line -> line.contains("-fx-font-size"))).isNotEmpty().allMatch(line -> line.contains("em;"));
    }
}
