package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OnTheScreen;

@OnTheScreen
class CursorKeptTest {

    private final VBox part = new VBox();
    private final Button elsewhere = button("elsewhere");
    private final Stage stage = shown();
    private final CursorKept cursor = DeskToolkit.on(() -> new CursorKept(part));

    private static Button button(String id) {
        DeskToolkit.start();
        return DeskToolkit.on(() -> {
            Button button = new Button(id);
            button.setId(id);
            return button;
        });
    }

    private Stage shown() {
        return DeskToolkit.on(() -> {
            part.getChildren().setAll(button("first"), button("second"));
            Stage made = new Stage();
            made.setScene(new Scene(new VBox(elsewhere, part), 300, 200));
            made.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        DeskToolkit.run(stage::hide);
    }

    private void stand(String id) {
        DeskToolkit.run(() -> stage.getScene().lookup("#" + id).requestFocus());
    }

    private void drawAnew(String... ids) {
        DeskToolkit.run(() -> cursor.around(() -> part.getChildren().setAll(java.util.Arrays.stream(ids).map(CursorKeptTest::button).toList())));
    }

    private String standsOn() {
        return DeskToolkit.on(() -> stage.getScene().getFocusOwner().getId());
    }

    @Test
    void staysOnTheControlOfTheSameNameWhenAPartIsDrawnAnew() {
        stand("second");
        drawAnew("first", "second");
        assertThat(standsOn()).isEqualTo("second");
    }

    @Test
    void goesToTheFirstControlWhereTheOneItWasOnIsGone() {
        stand("second");
        drawAnew("first", "third");
        assertThat(standsOn()).isEqualTo("first");
    }

    @Test
    void isNotTakenFromElsewhere() {
        stand("second");
        stand("elsewhere");
        drawAnew("first", "second");
        assertThat(standsOn()).isEqualTo("elsewhere");
    }

    @Test
    void comesBackOnceASheetGaveWayAgain() {
        stand("second");
        stand("elsewhere");
        DeskToolkit.run(cursor::back);
        assertThat(standsOn()).isEqualTo("second");
    }
}
