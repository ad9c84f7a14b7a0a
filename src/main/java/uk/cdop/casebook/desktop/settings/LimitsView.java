package uk.cdop.casebook.desktop.settings;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.desktop.settings.LimitsViewModel.Line;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the office sets its time limits. */
public final class LimitsView extends VBox {

    private final GridPane grid = Style.FORM.on(new GridPane());

    public LimitsView(LimitsViewModel model) {
        setId("limits");
        Style.CARD.on(this);
        getChildren().addAll(
                Layouts.sectionTitle("Time limits"),
                Layouts.muted("They hold for every case, on Today and on the case page. Beside each stands what it rests on: confirm those that are background."),
                new MessageView(model.messageProperty()),
                grid,
                Layouts.flow(
                        Layouts.primary("keep-limits", "Keep these limits", Feather.CHECK, model::keep),
                        Layouts.button("shipped-limits", "Back to those that came with the program", Feather.ROTATE_CCW, model::asShipped)));
        model.linesProperty().subscribe(this::show);
    }

    private void show(List<Line> lines) {
        grid.getChildren().clear();
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            VBox words = Layouts.column(Style.TIGHT, Layouts.wrapped(line.limit().label() + ", from " + line.limit().start().words()), Layouts.muted(line.limit().kind() + "; " + line.limit().mark()));
            grid.addRow(row, amount(line), unit(line), words);
        }
    }

    private static TextField amount(Line line) {
        TextField amount = new TextField();
        amount.setId("amount-" + line.limit().code());
        amount.setAccessibleText("How many, for: " + line.limit().label());
        amount.setPrefColumnCount(4);
        amount.setMinWidth(Label.USE_PREF_SIZE);
        amount.textProperty().bindBidirectional(line.amount());
        return amount;
    }

    private static ComboBox<TimeLimit.Unit> unit(Line line) {
        ComboBox<TimeLimit.Unit> unit = new ComboBox<>(FXCollections.observableArrayList(TimeLimit.Unit.values()));
        unit.setId("unit-" + line.limit().code());
        unit.setAccessibleText("Unit, for: " + line.limit().label());
        unit.setMinWidth(Label.USE_PREF_SIZE);
        unit.setConverter(new StringConverter<>() {
            @Override
            public String toString(TimeLimit.Unit shown) {
                return shown == null ? "" : shown.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            }

            @Override
            public TimeLimit.Unit fromString(String typed) {
                throw new UnsupportedOperationException("units are chosen, not typed");
            }
        });
        unit.valueProperty().bindBidirectional(line.unit());
        return unit;
    }
}
