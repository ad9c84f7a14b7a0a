package uk.cdop.casebook.desktop.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** One form, whole: head, index of pages, and the page in view. Every key of filling in works from anywhere in it. */
public final class FormView extends BorderPane {

    private static final double WIDE_ENOUGH_EMS = 58;

    private final FormViewModel model;
    private final FormPageView page;
    private final FindQuestionView find;
    private final BooleanProperty wide = new SimpleBooleanProperty(true);
    private boolean began;

    public FormView(FormViewModel model, Covering covering) {
        this.model = model;
        setId("form");
        page = new FormPageView(model, covering);
        find = new FindQuestionView(model);
        BooleanProperty printing = new SimpleBooleanProperty();
        setTop(new VBox(new FormHeadView(model, find, printing), new PrintFormView(model.printing(), printing)));
        ScrollPane index = Layouts.scrolled(new PageIndexView(model));
        setLeft(Layouts.shownWhen(index, wide));
        VBox centre = new VBox(pageLine(), page);
        VBox.setVgrow(page, Priority.ALWAYS);
        setCenter(centre);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        sceneProperty().flatMap(scene -> scene == null ? null : scene.focusOwnerProperty()).subscribe(focused -> {
            if (focused != null) {
                page.follow(focused);
            }
        });
        model.parts().subscribe(this::begin);
        sceneProperty().subscribe(this::begin);
        Label em = new Label();
        em.setManaged(false);
        em.setVisible(false);
        getChildren().add(em);
        em.fontProperty().flatMap(font -> widthProperty().map(width -> width.doubleValue() >= WIDE_ENOUGH_EMS * font.getSize())).subscribe(wide::set);
    }

    /** The cursor waits for the first question, which is drawn once the form is read. */
    private void begin() {
        if (!began && getScene() != null && !model.parts().isEmpty()) {
            began = page.focusFirst();
        }
    }

    private Node pageLine() {
        ObservableValue<String> words = model.pageProperty().flatMap(at -> model.contentProperty().map(form -> form
                .map(read -> read.definition().sections().get(at.intValue()).title() + " · page " + (at.intValue() + 1) + " of " + read.definition().sections().size())
                .orElse("")));
        Label title = Style.SECTION_TITLE.on(Layouts.wrapped(words));
        title.setId("form-page-title");
        return Style.FORM_PAGE_LINE.on(Layouts.flow(
                title,
                Layouts.button("form-previous", "Previous page", Feather.CHEVRON_LEFT, () -> turn(-1)),
                Layouts.button("form-next", "Next page", Feather.CHEVRON_RIGHT, () -> turn(1)),
                Layouts.button("form-next-needed", "Next needed", Feather.CHEVRONS_RIGHT, page::nextNeeded),
                Layouts.muted("F9 next needed · F2 not known · F3 not applicable · F4 refused · Delete takes that back")));
    }

    private void turn(int step) {
        model.turnTo(model.pageProperty().get() + step);
        page.focusFirst();
    }

    private void keys(KeyEvent key) {
        if (key.getCode() == KeyCode.F9) {
            shortcut(key, page::nextNeeded);
        }
        if (!key.isShortcutDown()) {
            return;
        }
        switch (key.getCode()) {
            case Z -> shortcut(key, key.isShiftDown() ? model::redo : model::undo);
            case Y -> shortcut(key, model::redo);
            case F -> shortcut(key, find::start);
            case E -> shortcut(key, () -> page.question().ifPresent(model.correction()::begin));
            case S -> shortcut(key, model::saveNow);
            case PAGE_UP -> shortcut(key, () -> turn(-1));
            case PAGE_DOWN -> shortcut(key, () -> turn(1));
            default -> { }
        }
    }

    private static void shortcut(KeyEvent key, Runnable action) {
        key.consume();
        action.run();
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            model.leave();
        }
    }
}
