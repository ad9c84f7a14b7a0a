package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OnTheScreen;

@OnTheScreen
class DateFieldTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    private final DayEntry entry = new DayEntry(() -> LEAP_DAY);

    /** What stands in the field once somebody typed and went on. */
    private String left(String typed) {
        DeskToolkit.start();
        return DeskToolkit.on(() -> {
            DateField field = new DateField("day", entry);
            TextField next = new TextField();
            Stage stage = new Stage();
            stage.setScene(new Scene(new VBox(field, next)));
            stage.show();
            field.requestFocus();
            field.setText(typed);
            next.requestFocus();
            stage.hide();
            return field.getText();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "T", "29/2/24", "29 2 2024", "2024-02-29", "29 february 2024"})
    void whateverWayADayIsTypedItIsShownInOneOnceTheFieldIsLeft(String typed) {
        assertThat(left(typed)).isEqualTo("29 Feb 2024");
        assertThat(entry.day()).contains(LEAP_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/2/23", "soon", "31 Apr 2024"})
    void whatIsNoDayStaysAsItIsTyped(String typed) {
        assertThat(left(typed)).isEqualTo(typed);
        assertThat(entry.isUnreadable()).isTrue();
    }

    @Test
    void anEmptyFieldIsNoDayAndNotWrong() {
        assertThat(left(" ")).isEqualTo(" ");
        assertThat(entry.day()).isEmpty();
        assertThat(entry.isUnreadable()).isFalse();
        entry.set(Optional.of(LEAP_DAY));
        assertThat(entry.textProperty().get()).isEqualTo("29 Feb 2024");
    }
}
