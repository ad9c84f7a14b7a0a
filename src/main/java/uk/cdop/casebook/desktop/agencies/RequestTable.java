package uk.cdop.casebook.desktop.agencies;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The requests of a case; the keys of the actions work on the selected one. */
final class RequestTable extends TableView<RequestLine> {

    private static final int MOST_ROWS = 12;

    private final AgenciesViewModel model;

    RequestTable(AgenciesViewModel model, ObservableValue<Double> em) {
        super(model.requests());
        this.model = model;
        setId("request-table");
        setAccessibleText("Requests. S marks the selected one as sent, R records its return, N says nothing is held, W waives, C cancels, U takes it up again.");
        Style.DENSE.on(this);
        setPlaceholder(Layouts.muted("No agency was asked yet."));
        getColumns().add(column("Kind", 9.5, em, RequestLine::kind));
        getColumns().add(column("Agency", 12, em, RequestLine::agency));
        getColumns().add(column("State", 13.5, em, RequestLine::state));
        getColumns().add(column("Due", 8, em, RequestLine::due));
        getColumns().add(late(em));
        getColumns().add(column("Next chase", 8, em, RequestLine::next));
        prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> (Math.clamp(model.requests().size(), 2, MOST_ROWS) + 1.6) * Math.max(1, getFixedCellSize()), model.requests(), fixedCellSizeProperty()));
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.selectedProperty().set(Optional.of(line));
            }
        });
        model.selectedProperty().subscribe(line -> line.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(here -> {
            if (here && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    private static TableColumn<RequestLine, String> column(String title, double ems, ObservableValue<Double> em, Function<RequestLine, String> text) {
        TableColumn<RequestLine, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        column.setReorderable(false);
        return column;
    }

    /** Lateness by word, icon and colour. */
    private static TableColumn<RequestLine, String> late(ObservableValue<Double> em) {
        TableColumn<RequestLine, String> column = column("Late", 9, em, RequestLine::late);
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(String late, boolean empty) {
                super.updateItem(late, empty);
                boolean shown = !empty && late != null && !late.isEmpty();
                setText(shown ? late : "");
                setGraphic(shown ? Icons.of(Feather.ALERT_CIRCLE) : null);
                getStyleClass().remove(Style.DEADLINE_LATE.css());
                if (shown) {
                    Style.DEADLINE_LATE.on(this);
                }
            }
        });
        return column;
    }

    private void key(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown()) {
            return;
        }
        if (pressed.getCode() == KeyCode.ENTER) {
            model.selectedProperty().get().ifPresent(line -> model.begin(line.actions().getFirst()));
            pressed.consume();
        }
        for (RequestAction action : RequestAction.values()) {
            if (action.key() == pressed.getCode()) {
                model.begin(action);
                pressed.consume();
            }
        }
    }
}
