package uk.cdop.casebook.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OnTheScreen;

/** The cursor on a page of which the room decides what is there, which is known only once the page has been laid out. */
@OnTheScreen
class CursorFittedTest {

    private static final double ENOUGH = 100;

    private final VBox page = new VBox();
    private final Button wide = shownWhere("wide", width -> width >= ENOUGH);
    private final Button narrow = shownWhere("narrow", width -> width < ENOUGH);
    private final Button always = new Button("always");
    private final StackPane content = new StackPane();
    private CursorInPage cursor;
    private Scene scene;

    private Button shownWhere(String name, Predicate<Double> fits) {
        return Layouts.shownWhen(new Button(name), page.widthProperty().map(width -> fits.test(width.doubleValue())));
    }

    /** Before the first control of a test is made, which needs it. */
    @BeforeAll
    static void start() {
        DeskToolkit.start();
    }

    @BeforeEach
    void openAWindow() {
        DeskToolkit.run(() -> {
            VBox window = new VBox(new Button("find"), content);
            cursor = new CursorInPage(window, content);
            scene = new Scene(window, 4 * ENOUGH, 4 * ENOUGH);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        DeskToolkit.layOut();
    }

    private String cursorOnceOpened(Runnable meanwhile, Button... controls) {
        DeskToolkit.run(() -> {
            page.getChildren().setAll(controls);
            content.getChildren().setAll(page);
            cursor.begin();
            meanwhile.run();
        });
        DeskToolkit.layOut();
        return DeskToolkit.on(() -> ((Button) scene.getFocusOwner()).getText());
    }

    @Test
    void itIsOnTheFirstControlWhereTheOneBeforeGoesAndAnotherComes() {
        assertThat(cursorOnceOpened(() -> assertThat(narrow.isFocused()).as("not laid out").isTrue(), wide, narrow, always)).isEqualTo("wide");
    }

    @Test
    void itIsOnTheFirstControlWhereOneComesBeforeIt() {
        assertThat(cursorOnceOpened(() -> assertThat(always.isFocused()).as("not laid out").isTrue(), wide, always)).isEqualTo("wide");
    }

    @Test
    void itStaysWhereThePagePutIt() {
        assertThat(cursorOnceOpened(always::requestFocus, wide, narrow, always)).isEqualTo("always");
    }

    @Test
    void itStaysWhereSomebodyBeganToTypeBeforeThePageWasLaidOut() {
        KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false);
        assertThat(cursorOnceOpened(() -> Event.fireEvent(always, key), wide, always)).isEqualTo("always");
    }
}
