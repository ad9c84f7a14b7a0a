package uk.cdop.casebook.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The panel that lists every key of the window. */
final class KeyboardMapView extends VBox {

    private record Line(String keys, String what) {}

    private static final List<Line> LINES = List.of(
            new Line("Ctrl+K", "Find a case, a page or an action"),
            new Line("Ctrl+F", "Look in the list of cases"),
            new Line("Ctrl and a digit", Stream.of(Page.values()).filter(page -> page.digit() != Page.NOT_IN_THE_NAVIGATION).map(page -> page.digit() + " " + page.label()).collect(Collectors.joining(", "))),
            new Line("Ctrl+N", "Register a death"),
            new Line("Ctrl+Enter", "Register the notice on the page"),
            new Line("Enter", "Open the selected case, or list the cases behind a number"),
            new Line("Esc", "Back; leave a correction as it was"),
            new Line("Tab, Shift+Tab", "Next and previous field"),
            new Line("F6, Shift+F6", "Next and previous part of the window"),
            new Line("Ctrl+Tab, Ctrl+Shift+Tab", "Next and previous part of a case"),
            new Line("F2, F3, F4", "In a field: not known, not applicable, refused"),
            new Line("Ctrl+Z, Ctrl+Y", "In a form: take the last answer back, or do it again"),
            new Line("Ctrl+F", "In a form: find a question"),
            new Line("F9", "In a form: next question that is needed"),
            new Line("Ctrl+PgUp, Ctrl+PgDn", "In a form: previous and next page"),
            new Line("Ctrl+E", "In a form: correct the locked answer that has the cursor"),
            new Line("Ctrl+T, Ctrl+G", "In the statistics: find a table; chart, years, comparison and notes in turn"),
            new Line("Ctrl+J, Ctrl+D", "In the statistics: the checks of the year; the quarterly dashboard, and the annual tables again"),
            new Line("Space, Delete", "In the checks: choose an exception, take an accepted one back"),
            new Line("Ctrl+C", "In a table of figures: copy the table"),
            new Line("Arrows, Enter", "In a chart: go along it, and list the cases behind a figure"),
            new Line("F8", "Show what is covered because it may distress, or cover it again"),
            new Line("F5", "Read the page again"),
            new Line("Ctrl+E", "Correct the facts of the case in view"),
            new Line("Ctrl+L", "Lock the vault"),
            new Line("F1", "This list"));

    private final Button close;
    private Optional<Node> before = Optional.empty();

    KeyboardMapView(ShellViewModel model) {
        setId("keyboard-map-panel");
        Style.DRAWER.on(this);
        GridPane grid = Style.FORM.on(new GridPane());
        for (int line = 0; line < LINES.size(); line++) {
            Label keys = Style.KEY.on(new Label(LINES.get(line).keys()));
            keys.setMinWidth(USE_PREF_SIZE);
            GridPane.setValignment(keys, VPos.TOP);
            grid.addRow(line, keys, Layouts.wrapped(LINES.get(line).what()));
        }
        close = Layouts.button("close-keyboard-map", "Close", Feather.X, model::back);
        ScrollPane lines = Layouts.scrolled(grid);
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Layouts.sectionTitle("Keys"), lines, close);
        model.keyboardMapProperty().subscribe(this::moveCursor);
        Layouts.shownWhen(this, model.keyboardMapProperty());
    }

    /** Into the list when it opens, and back to where it was when it closes. */
    private void moveCursor(boolean shown) {
        if (shown) {
            before = Optional.ofNullable(getScene().getFocusOwner());
            close.requestFocus();
        } else if (isFocusWithin()) {
            before.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        }
    }
}
