package uk.cdop.casebook.desktop.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * The names of the parts of a page, one of them chosen. They go on in a second line where one is too short, and a name that is longer than a line in
 * its next, so that none is cut at any size of text. Tab reaches the chosen one; the arrows move along.
 */
public final class PartBar extends FlowPane {

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<String> chosen;

    public PartBar(String called, Map<String, String> titles, ObjectProperty<String> chosen) {
        this.chosen = chosen;
        setId("part-bar");
        Style.PART_BAR.on(this);
        // Otherwise the longest name would make the page as wide as itself.
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText(called);
        titles.forEach((id, title) -> buttons.put(id, button(id, title)));
        getChildren().setAll(buttons.values());
        chosen.subscribe(now -> buttons.forEach((id, button) -> {
            button.setSelected(id.equals(now));
            button.setFocusTraversable(id.equals(now));
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::along);
    }

    /** The cursor begins on the chosen name when the page comes into view, not on what stands ahead of the bar. */
    public PartBar wantsTheCursor() {
        buttons.values().forEach(button -> button.getProperties().put("first-focus", true));
        return this;
    }

    private ToggleButton button(String id, String title) {
        ToggleButton button = Style.PART.on(new ToggleButton(title));
        button.setId("tab-" + id);
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setAccessibleText(title);
        button.setWrapText(true);
        button.setMinWidth(0);
        button.maxWidthProperty().bind(widthProperty().map(width -> width.doubleValue() > 0 ? width.doubleValue() : Double.MAX_VALUE));
        button.setOnAction(pressed -> {
            chosen.set(id);
            button.setSelected(true);
        });
        return button;
    }

    private void along(KeyEvent key) {
        int by = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by != 0) {
            List<String> ids = List.copyOf(buttons.keySet());
            chosen.set(ids.get(Math.floorMod(ids.indexOf(chosen.get()) + by, ids.size())));
            focusChosen();
            key.consume();
        }
    }

    public void focusChosen() {
        buttons.get(chosen.get()).requestFocus();
    }
}
