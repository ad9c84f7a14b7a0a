package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.desktop.settings.LimitsViewModel.Line;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.SourceMark;
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
            VBox words = Layouts.column(Style.TIGHT, Layouts.wrapped(line.limit().label() + ", from " + line.limit().start().words()), Layouts.muted("Kind: " + line.limit().kind() + ". " + SourceMark.line(line.limit().mark())));
            grid.addRow(row, amount(line), unit(line), words);
        }
    }

    private static TextField amount(Line line) {
        TextField amount = Fields.text("amount-" + line.limit().code(), "How many, for: " + line.limit().label(), 4, line.amount());
        amount.setMinWidth(USE_PREF_SIZE);
        return amount;
    }

    private static ComboBox<TimeLimit.Unit> unit(Line line) {
        return Fields.choice("unit-" + line.limit().code(), "Unit, for: " + line.limit().label(), List.of(TimeLimit.Unit.values()),
                unit -> unit.name().toLowerCase(Locale.ROOT).replace('_', ' '), line.unit());
    }
}
