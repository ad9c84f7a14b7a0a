package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The tables by name; what is typed leaves those that speak of it, and the arrows go from one to the next. */
final class TableListView extends VBox {

    private static final String POOLED = "_pooled";

    private final MeasureViewModel model;
    private final ListView<StatisticalTable> tables;
    private final TextField find = new TextField();

    TableListView(MeasureViewModel model) {
        this.model = model;
        this.tables = new ListView<>(model.found());
        Style.LINE.on(this);
        find.setId("find-table");
        find.setPromptText("Find a table");
        find.setAccessibleText("Find a table by its name, its columns or its rows, Ctrl+T");
        find.textProperty().bindBidirectional(model.findProperty());
        find.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                goOn();
                key.consume();
            }
        });
        tables.setId("table-choice");
        tables.setAccessibleText("Tables of the year");
        tables.setCellFactory(list -> new WrappedCell<>(TableListView::name, StatisticalTable::title));
        tables.setPlaceholder(new EmptyState(Feather.SEARCH, "No table speaks of this", "Type another word, or delete what is typed."));
        VBox.setVgrow(tables, Priority.ALWAYS);
        getChildren().addAll(find, tables);
        model.tableProperty().subscribe(this::select);
        model.found().subscribe(() -> select(model.tableProperty().get()));
        tables.getSelectionModel().selectedItemProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model.tableProperty()::set));
    }

    private void select(StatisticalTable shown) {
        if (shown != null && model.found().contains(shown)) {
            tables.getSelectionModel().select(shown);
            if (!tables.isFocused()) {
                tables.scrollTo(shown);
            }
        } else {
            tables.getSelectionModel().clearSelection();
        }
    }

    /** From what was typed into what it found. */
    private void goOn() {
        if (tables.getSelectionModel().isEmpty()) {
            tables.getSelectionModel().selectFirst();
        }
        tables.requestFocus();
    }

    void find() {
        find.requestFocus();
        find.selectAll();
    }

    /** The name without what every table says, such as its date of counting; the page says that beside it. */
    static String name(StatisticalTable table) {
        return table.title().split(", (?=(by|each|year|years|five|ten)\\b)")[0] + (table.id().endsWith(POOLED) ? ", pooled" : "");
    }
}
