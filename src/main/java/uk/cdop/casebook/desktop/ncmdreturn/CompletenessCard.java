package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.PartBar;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** How the questions of the year are answered, by question, by agency or by case, with each kind of blank in a column of its own. */
final class CompletenessCard extends VBox {

    private static final int MOST_ROWS = 12;

    CompletenessCard(CompletenessViewModel model, ObservableValue<Double> em) {
        setId("completeness");
        Style.CARD.on(this);
        Map<String, String> parts = new LinkedHashMap<>();
        for (CompletenessViewModel.By by : CompletenessViewModel.By.values()) {
            parts.put(by.name().toLowerCase(Locale.ROOT), by.label());
        }
        ObservableValue<Boolean> counted = model.countedProperty();
        TableView<CompletenessLine> table = table(model, em);
        getChildren().addAll(
                Layouts.flow(Layouts.sectionTitle("How the questions are answered"),
                        Layouts.button("count-answers", "Count the answers", Feather.BAR_CHART_2, model::count)),
                Layouts.muted("Over the forms of the year, and the reporting and supplementary forms that are held of its cases. Not asked, not known, not applicable, refused and not returned yet are different, and are counted apart. What an agency has not returned is needed, and missing, once the panel has reviewed the case."),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(new PartBar("Completeness", parts, model.chosenProperty()), counted),
                Layouts.shownWhen(table, counted),
                Layouts.shownWhen(Layouts.wrapped(model.saidProperty()), counted));
    }

    private static TableView<CompletenessLine> table(CompletenessViewModel model, ObservableValue<Double> em) {
        TableView<CompletenessLine> table = Style.DENSE.on(new TableView<>(model.lines()));
        table.setId("completeness-table");
        table.setAccessibleText("How the questions are answered");
        table.setPlaceholder(Layouts.muted("Nothing to count: no form of this kind is held for the year."));
        table.getColumns().add(column("Of", 18, em, CompletenessLine::of));
        table.getColumns().add(figures("Answered", 7, em, line -> Texts.number(line.answered())));
        table.getColumns().add(figures("Not known", 7.5, em, line -> Texts.number(line.notKnown())));
        table.getColumns().add(figures("Not applicable", 9.5, em, line -> Texts.number(line.notApplicable())));
        table.getColumns().add(figures("Refused", 6.5, em, line -> Texts.number(line.refused())));
        table.getColumns().add(figures("Not asked", 7.5, em, line -> Texts.number(line.notAsked())));
        table.getColumns().add(figures("Not returned", 8.5, em, line -> Texts.number(line.notReturned())));
        table.getColumns().add(column("Needed, missing", 10, em, CompletenessLine::missing));
        TableColumn<CompletenessLine, String> out = column("Returns out", 10, em, CompletenessLine::out);
        out.visibleProperty().bind(Bindings.equal(model.chosenProperty(), "agency"));
        table.getColumns().add(out);
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> (Math.clamp(model.lines().size(), 2, MOST_ROWS) + 1.2) * Math.max(1, table.getFixedCellSize()), model.lines(), table.fixedCellSizeProperty()));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> model.selectedProperty().set(Optional.ofNullable(line)));
        return table;
    }

    private static TableColumn<CompletenessLine, String> figures(String title, double ems, ObservableValue<Double> em, Function<CompletenessLine, String> text) {
        TableColumn<CompletenessLine, String> column = column(title, ems, em, text);
        column.getStyleClass().add(Style.CELL_FIGURE.css());
        return column;
    }

    private static TableColumn<CompletenessLine, String> column(String title, double ems, ObservableValue<Double> em, Function<CompletenessLine, String> text) {
        TableColumn<CompletenessLine, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        column.setReorderable(false);
        return column;
    }
}
