package uk.cdop.casebook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The pages down the left side, and the way out. With little room it shows icons only; the words stay for those who listen. */
final class NavigationBar extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final List<Button> buttons = new ArrayList<>();

    NavigationBar(ShellViewModel model) {
        setId("navigation");
        Style.NAVIGATION.on(this);
        for (Page page : model.pages().stream().filter(listed -> listed.digit() != Page.NOT_IN_THE_NAVIGATION).toList()) {
            Button button = item("go-" + page.name().toLowerCase(java.util.Locale.ROOT), page.label(), page.icon(), "Ctrl+" + page.digit(), () -> model.show(page));
            model.placeProperty().subscribe(place -> button.pseudoClassStateChanged(HERE, place.marked() == page));
            if (page == Page.TODAY) {
                model.toDoProperty().subscribe(count -> count(button, page, count.intValue()));
            }
            getChildren().add(button);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, item("lock", "Lock", Feather.LOCK, "Ctrl+L", model::lock));
    }

    private Button item(String id, String text, Feather icon, String keys, Runnable action) {
        Button button = Style.NAVIGATION_ITEM.on(new Button(text, Icons.of(icon)));
        button.setId(id);
        button.setAccessibleText(text + ", " + keys);
        button.setTooltip(new Tooltip(text + "  " + keys));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> action.run());
        buttons.add(button);
        return button;
    }

    private static void count(Button button, Page page, int count) {
        button.setText(count == 0 ? page.label() : page.label() + "  " + Texts.number(count));
        button.setAccessibleText(page.label() + ", " + (count == 0 ? "nothing" : Texts.counted(count, "thing")) + " to do, Ctrl+" + page.digit());
    }

    /** True where that is a change. */
    boolean narrow(boolean narrow) {
        if (narrow == getPseudoClassStates().contains(NARROW)) {
            return false;
        }
        buttons.forEach(button -> button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        pseudoClassStateChanged(NARROW, narrow);
        return true;
    }
}
