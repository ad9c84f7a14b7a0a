package uk.cdop.casebook.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.InTheGate;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.Contrast;
import uk.cdop.casebook.testkit.handles.Keyboard;
import uk.cdop.casebook.testkit.handles.Tour;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** Walks every screen as a person who cannot see it, who sees it badly, or who has no mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnTheScreen
class AccessibilityTest {

    private static final int LEAST_CONTROLS = 100;
    private static final int LEAST_TEXTS = 400;

    /** A way the window can look. */
    private record Look(Theme theme, TextSize size) {}

    /** What was seen on the walk, and what was wrong with it. */
    static final class Findings {

        int controls;
        private int texts;
        final List<String> nameless = new ArrayList<>();
        final List<String> withoutIdentifier = new ArrayList<>();
        final List<String> faint = new ArrayList<>();
        final List<String> cut = new ArrayList<>();
        private final List<String> squeezed = new ArrayList<>();
    }

    @TempDir
    Path folder;

    private final Map<Look, Findings> walked = new HashMap<>();

    @Test
    void namesEveryControlThatTakesTheCursor() {
        Findings found = walk(Theme.LIGHT, TextSize.PLAIN);
        assertThat(found.controls).isGreaterThan(LEAST_CONTROLS);
        assertThat(found.nameless).isEmpty();
    }

    @Test
    void givesEveryControlOfTheWindowsOwnAnIdentifier() {
        assertThat(walk(Theme.LIGHT, TextSize.PLAIN).withoutIdentifier).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsEveryWordApartFromItsGround(Theme theme) {
        Findings found = walk(theme, TextSize.PLAIN);
        assertThat(found.texts).isGreaterThan(LEAST_TEXTS);
        assertThat(found.faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = TextSize.class, names = {"PLAIN", "DOUBLE"})
    void cutsNoWordAtTheSmallestAndTheLargestTextSize(TextSize size) {
        cutsNoWord(size);
    }

    @InTheGate
    @ParameterizedTest
    @EnumSource(value = TextSize.class, names = {"LARGER", "LARGE"})
    void cutsNoWordAtTheTextSizesBetween(TextSize size) {
        cutsNoWord(size);
    }

    private void cutsNoWord(TextSize size) {
        Findings found = walk(Theme.LIGHT, size);
        assertThat(found.texts).isGreaterThan(LEAST_TEXTS);
        assertThat(found.cut).isEmpty();
    }

    /** Also with the largest text, whatever stands above the page. */
    @ParameterizedTest
    @EnumSource(value = TextSize.class, names = {"PLAIN", "DOUBLE"})
    void leavesEveryPageHalfOfTheWindow(TextSize size) {
        leavesHalfOfTheWindow(size);
    }

    @InTheGate
    @ParameterizedTest
    @EnumSource(value = TextSize.class, names = {"LARGER", "LARGE"})
    void leavesEveryPageHalfOfTheWindowAtTheTextSizesBetween(TextSize size) {
        leavesHalfOfTheWindow(size);
    }

    private void leavesHalfOfTheWindow(TextSize size) {
        Findings found = walk(Theme.LIGHT, size);
        assertThat(found.texts).isGreaterThan(LEAST_TEXTS);
        assertThat(found.squeezed).isEmpty();
    }

    @Test
    void takesTheCursorThroughTheSignInInReadingOrder() {
        try (WindowHandle window = window()) {
            Keyboard keys = new Keyboard(window);
            List<String> order = new ArrayList<>();
            keys.tabTo("vault-folder");
            for (int tab = 0; tab < 7; tab++) {
                order.add(window.focused());
                keys.press(KeyCode.TAB);
            }
            assertThat(order).containsExactly("vault-folder", "vault-folder-choose", "user-name", "passphrase", "passphrase-show", "open", "show-create");
        }
    }

    private Findings walk(Theme theme, TextSize size) {
        return walked.computeIfAbsent(new Look(theme, size), look -> {
            Findings found = new Findings();
            try (WindowHandle window = window()) {
                window.look(theme, size);
                new Tour(window, (screen, shown) -> {
                    DeskToolkit.run(() -> look(screen, shown, found));
                    shown.settle();
                    if (shown.roomOfThePage() < shown.scene().getHeight() / 2) {
                        found.squeezed.add(screen + ": " + shown.roomOfThePage());
                    }
                }).walk();
            }
            return found;
        });
    }

    static void look(String screen, WindowHandle window, Findings found) {
        controls(window).forEach(control -> {
            found.controls++;
            if (nameOf(control, window).isBlank()) {
                found.nameless.add(screen + ": " + control.getClass().getSimpleName() + " " + control.getId());
            }
            if (control.getId() == null) {
                found.withoutIdentifier.add(screen + ": " + control.getClass().getSimpleName());
            }
        });
        texts(window).forEach(text -> {
            found.texts++;
            if (Contrast.of(text) < Contrast.least(text)) {
                found.faint.add("%s: '%s' %.2f of %.1f".formatted(screen, text.getText(), Contrast.of(text), Contrast.least(text)));
            }
        });
        labels(window).filter(label -> label.isTextTruncated() || !isWithinTheWindow(label)).forEach(label -> found.cut.add(screen + ": " + label.getText()));
    }

    private WindowHandle window() {
        DeskRecords records = new DeskRecords(DeskPeople.cases(30));
        records.add(DeskRecords.correction());
        return new WindowHandle(new DeskOffice(records), new DeskVault(records), folder.resolve("settings.properties"));
    }

    private static Stream<Control> controls(WindowHandle window) {
        return window.all(Control.class).stream().filter(WindowHandle::isInView).filter(Node::isFocusTraversable).filter(control -> !isInside(control));
    }

    /** A part that a bigger control made for itself, such as the button of a choice. */
    private static boolean isInside(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof TableView || above instanceof ComboBox || above instanceof ListView) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Control control, WindowHandle window) {
        String own = control.getAccessibleText() == null ? "" : control.getAccessibleText();
        String text = control instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        String label = window.all(Label.class).stream().filter(one -> one.getLabelFor() == control).map(Label::getText).findFirst().orElse("");
        return own + text + label;
    }

    private static Stream<Text> texts(WindowHandle window) {
        return window.all(Text.class).stream()
                .filter(WindowHandle::isInView)
                .filter(text -> !text.getText().isBlank() && text.getFill() instanceof Color && !text.isDisabled());
    }

    private static boolean isWithinTheWindow(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return isInside(node) || bounds.getMinX() >= -1 && bounds.getMaxX() <= node.getScene().getWidth() + 1;
    }

    /** Cells of a table scroll and can be widened; everything else must be whole. */
    private static Stream<Labeled> labels(WindowHandle window) {
        return window.all(Labeled.class).stream().filter(WindowHandle::isInView).filter(label -> !(label instanceof IndexedCell<?>));
    }
}
