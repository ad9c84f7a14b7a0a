package uk.cdop.casebook.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
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
import uk.cdop.casebook.testkit.handles.Contrast;
import uk.cdop.casebook.testkit.handles.Keyboard;
import uk.cdop.casebook.testkit.handles.Tour;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** Walks every screen as a person who cannot see it, who sees it badly, or who has no mouse. */
class AccessibilityTest {

    private static final int LEAST_CONTROLS = 100;
    private static final int LEAST_TEXTS = 400;

    @TempDir
    Path folder;

    @Test
    void namesEveryControlThatTakesTheCursor() {
        List<String> nameless = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        tour(Theme.LIGHT, TextSize.PLAIN, (screen, window) -> controls(window).forEach(control -> {
            seen.add(screen);
            if (nameOf(control, window).isBlank()) {
                nameless.add(screen + ": " + control.getClass().getSimpleName() + " " + control.getId());
            }
        }));
        assertThat(seen).hasSizeGreaterThan(LEAST_CONTROLS);
        assertThat(nameless).isEmpty();
    }

    @Test
    void givesEveryControlOfTheWindowsOwnAnIdentifier() {
        List<String> without = new ArrayList<>();
        tour(Theme.LIGHT, TextSize.PLAIN, (screen, window) -> controls(window).filter(control -> control.getId() == null).forEach(control ->
                without.add(screen + ": " + control.getClass().getSimpleName())));
        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsEveryWordApartFromItsGround(Theme theme) {
        List<String> faint = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        tour(theme, TextSize.PLAIN, (screen, window) -> texts(window).forEach(text -> {
            seen.add(screen);
            if (Contrast.of(text) < Contrast.least(text)) {
                faint.add("%s: '%s' %.2f of %.1f, %s".formatted(screen, text.getText(), Contrast.of(text), Contrast.least(text), text.getFill()));
            }
        }));
        assertThat(seen).hasSizeGreaterThan(LEAST_TEXTS);
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void cutsNoWordAtAnyTextSize(TextSize size) {
        List<String> cut = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        tour(Theme.LIGHT, size, (screen, window) -> labels(window).forEach(label -> {
            seen.add(screen);
            if (label.isTextTruncated()) {
                cut.add(screen + ": " + label.getText());
            }
            if (!isWithinTheWindow(label)) {
                cut.add(screen + ", beyond the edge: " + label.getText());
            }
        }));
        assertThat(seen).hasSizeGreaterThan(LEAST_CONTROLS);
        assertThat(cut).isEmpty();
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

    private void tour(Theme theme, TextSize size, BiConsumer<String, WindowHandle> visitor) {
        try (WindowHandle window = window()) {
            window.look(theme, size);
            new Tour(window, (screen, shown) -> DeskToolkit.run(() -> visitor.accept(screen, shown))).walk();
        }
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
            if (above instanceof TableView || above instanceof javafx.scene.control.ComboBox || above instanceof javafx.scene.control.ListView) {
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
