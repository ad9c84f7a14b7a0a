package uk.cdop.casebook.desktop.support;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The few arrangements that every page is made of. */
public final class Layouts {

    private Layouts() {}

    /** A label that breaks into lines rather than being cut. */
    public static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label wrapped(ObservableValue<String> text) {
        Label label = wrapped("");
        label.textProperty().bind(text);
        return label;
    }

    public static Label muted(String text) {
        return Style.MUTED.on(wrapped(text));
    }

    public static Label pageTitle(String text) {
        return Style.PAGE_TITLE.on(wrapped(text));
    }

    public static Label sectionTitle(String text) {
        return Style.SECTION_TITLE.on(wrapped(text));
    }

    public static VBox column(Style spacing, Node... children) {
        return spacing.on(new VBox(children));
    }

    public static HBox row(Node... children) {
        HBox row = Style.SPACED.on(new HBox(children));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A row that goes on in the next line where it does not fit. */
    public static FlowPane flow(Node... children) {
        FlowPane flow = Style.TOOLBAR.on(new FlowPane(children));
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }

    /** Labelled fields beside each other, with what is done with them at their foot. */
    public static FlowPane fields(Node... children) {
        FlowPane fields = flow(children);
        fields.setRowValignment(VPos.BOTTOM);
        return fields;
    }

    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    public static VBox card(Node... children) {
        return Style.CARD.on(new VBox(children));
    }

    public static ScrollPane scrolled(Node content) {
        ScrollPane pane = Style.PANE.on(new ScrollPane(content));
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** A part as high as the window, such as a list, which scrolls where the window is too low for it. */
    public static ScrollPane filling(Node part) {
        ScrollPane pane = scrolled(part);
        pane.setFitToHeight(true);
        return pane;
    }

    /** A label above its control, tied together for those who cannot see it. */
    public static VBox labelled(String text, Node control) {
        Label label = Style.FIELD_LABEL.on(wrapped(text));
        label.setLabelFor(control);
        control.setAccessibleText(text);
        return Style.TIGHT.on(new VBox(label, control));
    }

    public static Button button(String id, String text, Feather icon, Runnable action) {
        Button button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    public static Button primary(String id, String text, Feather icon, Runnable action) {
        return Style.PRIMARY.on(button(id, text, icon, action));
    }

    /** Visible and taking room only while the condition holds. */
    public static <N extends Node> N shownWhen(N node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
