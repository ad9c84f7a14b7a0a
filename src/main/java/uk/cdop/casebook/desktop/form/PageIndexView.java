package uk.cdop.casebook.desktop.form;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Style;

/** The pages of a form with how far each is answered; choosing one turns to it. */
final class PageIndexView extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final FormViewModel model;

    PageIndexView(FormViewModel model) {
        this.model = model;
        setId("form-index");
        Style.FORM_INDEX.on(this);
        model.pages().subscribe(this::draw);
        model.pageProperty().subscribe(page -> mark());
    }

    /** Buttons stay as long as there are as many pages, so that the cursor does too. */
    private void draw() {
        List<PageMark> pages = List.copyOf(model.pages());
        if (getChildren().size() != pages.size()) {
            List<Node> buttons = new ArrayList<>();
            for (int page = 0; page < pages.size(); page++) {
                buttons.add(button(page));
            }
            getChildren().setAll(buttons);
        }
        for (int page = 0; page < pages.size(); page++) {
            say((Button) getChildren().get(page), pages.get(page));
        }
        mark();
    }

    private Button button(int page) {
        Button button = Style.NAVIGATION_ITEM.on(new Button());
        button.setId("form-page-" + (page + 1));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(pressed -> model.turnTo(page));
        return button;
    }

    private static void say(Button button, PageMark mark) {
        button.setAccessibleText(mark.title() + ", " + mark.words());
        button.setText(mark.title() + "\n" + mark.words());
        button.setGraphic(Icons.of(mark.isDone() ? Feather.CHECK_CIRCLE : mark.missing() > 0 ? Feather.ALERT_CIRCLE : Feather.CIRCLE));
    }

    private void mark() {
        for (int page = 0; page < getChildren().size(); page++) {
            getChildren().get(page).pseudoClassStateChanged(HERE, page == model.pageProperty().get());
        }
    }
}
