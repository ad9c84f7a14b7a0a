package uk.cdop.casebook.desktop.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.door.CaseQuery.Order;
import uk.cdop.casebook.office.door.CaseRow;

/** The table of cases. Sorting is asked of the store, because not every case that fits is in the table. */
final class CaseTable extends TableView<CaseRow> {

    private final CaseListViewModel model;
    private final OpenCase openCase;
    private final ObservableValue<Double> em;

    /** Columns are as wide as their words, so they follow the size of an em in pixels. */
    CaseTable(CaseListViewModel model, OpenCase openCase, ObservableValue<Double> em) {
        super(model.rows());
        this.model = model;
        this.openCase = openCase;
        this.em = em;
        setId("case-table");
        setAccessibleText("Cases. Enter opens the selected case.");
        Style.DENSE.on(this);
        setTableMenuButtonVisible(true);
        columns();
        followColumns();
        followSelection();
        setSortPolicy(table -> sort(table.getSortOrder().stream().findFirst()));
        setOnKeyPressed(key -> openOn(key.getCode() == KeyCode.ENTER));
        setOnMouseClicked(click -> openOn(click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2));
    }

    private void columns() {
        TableColumn<CaseRow, String> reference = column("Reference", Order.REFERENCE, 10, row -> row.number().text());
        reference.setSortType(SortType.DESCENDING);
        getColumns().add(reference);
        getColumns().add(column("Child", Order.NAME, 11.6, CaseLine::name));
        getColumns().add(column("Age", null, 5.8, row -> CaseLine.age(row).orElse(Texts.NOT_RECORDED)));
        getColumns().add(column("Died", Order.DATE_OF_DEATH, 7.6, row -> Texts.date(row.dateOfDeath())));
        getColumns().add(column("Notified", Order.DATE_NOTIFIED, 7.6, row -> Texts.date(row.dateNotified())));
        getColumns().add(column("Stage", Order.STAGE, 11.4, row -> BriefNames.of(row.stage())));
        getColumns().add(column("Area", Order.AREA, 6.4, row -> BriefNames.of(row.area())));
        getColumns().add(column("Held up by", null, 6.4, CaseLine::heldUpBy));
        getColumns().get(4).setVisible(false);
        getSortOrder().setAll(List.of(reference));
    }

    private TableColumn<CaseRow, String> column(String title, Order order, double ems, Function<CaseRow, String> text) {
        TableColumn<CaseRow, String> column = new TableColumn<>(title);
        column.setId("column-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        column.setMinWidth(48);
        column.setSortable(order != null);
        column.setUserData(order);
        column.setReorderable(true);
        return column;
    }

    /** Shows the columns of a saved list in its order, and tells the model what a person makes of them. */
    private void followColumns() {
        List<TableColumn<CaseRow, ?>> asMade = List.copyOf(getColumns());
        List<String> shownAtFirst = shownColumns();
        model.columnsProperty().set(shownAtFirst);
        model.columnsProperty().subscribe(wanted -> arrange(asMade, wanted.isEmpty() ? shownAtFirst : wanted));
        getVisibleLeafColumns().subscribe(() -> model.columnsProperty().set(shownColumns()));
    }

    private List<String> shownColumns() {
        return getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    private void arrange(List<TableColumn<CaseRow, ?>> asMade, List<String> wanted) {
        if (wanted.equals(shownColumns())) {
            return;
        }
        asMade.forEach(column -> column.setVisible(wanted.contains(column.getId())));
        List<TableColumn<CaseRow, ?>> order = new ArrayList<>(asMade);
        order.sort(Comparator.comparingInt(column -> wanted.contains(column.getId()) ? wanted.indexOf(column.getId()) : wanted.size()));
        getColumns().setAll(order);
        sortAsAsked();
    }

    /** The arrow stands where the model sorts. */
    private void sortAsAsked() {
        getColumns().stream().filter(column -> column.getUserData() == model.filters().order()).findFirst().ifPresent(column -> {
            column.setSortType(model.filters().isDescending() ? SortType.DESCENDING : SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        });
    }

    /** Takes the keyboard, on the selected case or else on the first. */
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private boolean sort(Optional<TableColumn<CaseRow, ?>> by) {
        by.ifPresent(column -> model.filters().sortBy((Order) column.getUserData(), column.getSortType() == SortType.DESCENDING));
        return true;
    }

    private void followSelection() {
        getSelectionModel().selectedItemProperty().subscribe(row -> model.selectedProperty().set(Optional.ofNullable(row)));
        model.selectedProperty().subscribe(row -> row.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection));
    }

    private void openOn(boolean asked) {
        if (asked) {
            model.selectedProperty().get().ifPresent(row -> openCase.open(row.number()));
        }
    }
}
