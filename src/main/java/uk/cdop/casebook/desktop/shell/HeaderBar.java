package uk.cdop.casebook.desktop.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The line on top: the product's name, the way to find anything, and the keyboard map. */
final class HeaderBar extends HBox {

    /** In ems of the brand, below which the line has no room for every key. */
    private static final double WIDE_ENOUGH_EMS = 54;

    HeaderBar(ShellViewModel model, Runnable find) {
        Style.HEADER.on(this);
        setAlignment(Pos.CENTER_LEFT);
        Label brand = Style.BRAND.on(new Label("Casebook", Icons.of(Feather.BOOK)));
        ObservableValue<Boolean> wide = brand.fontProperty().flatMap(font -> widthProperty().map(width -> width.doubleValue() > WIDE_ENOUGH_EMS * font.getSize()));
        Button search = Layouts.button("find", "", Feather.SEARCH, find);
        search.textProperty().bind(wide.map(is -> is ? "Find a case, a page or an action" : "Find"));
        search.setAccessibleText("Find a case, a page or an action, Ctrl+K");
        HBox both = Layouts.row(search, Layouts.shownWhen(key("Ctrl+K"), wide));
        Button register = Layouts.button("register-death", "Register a death", Feather.PLUS_CIRCLE, () -> model.show(Page.INTAKE));
        register.setAccessibleText("Register a death, Ctrl+N");
        Label keyOfRegister = Layouts.shownWhen(key("Ctrl+N"), wide);
        HBox registering = Layouts.shownWhen(Layouts.row(register, keyOfRegister), new SimpleBooleanProperty(model.pages().contains(Page.INTAKE)));
        Button keys = Layouts.button("keyboard-map", "Keys", Feather.COMMAND, () -> model.keyboardMapProperty().set(!model.keyboardMapProperty().get()));
        keys.setAccessibleText("Keyboard map, F1");
        getChildren().addAll(brand, both, registering, Layouts.spacer(), keys, Layouts.shownWhen(key("F1"), wide));
    }

    private static Label key(String text) {
        Label key = Style.KEY.on(new Label(text));
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }
}
