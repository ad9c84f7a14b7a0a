package uk.cdop.casebook.desktop.dashboard;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.dashboard.DashboardViewModel.Beside;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The cases behind a number, by reference only, or the numbers behind a chart; Enter opens a case, and closing goes back to where the cursor was. */
final class BesideView extends VBox {

    private static final double LEAST_EMS = 8;

    private final DashboardViewModel model;
    private final OpenCase openCase;
    private final ListView<CaseNumber> cases = new ListView<>();
    private final Label of = Layouts.wrapped("");
    private final ObservableValue<Double> em;
    private Optional<Node> before = Optional.empty();

    /** @param em the size of text in pixels */
    BesideView(DashboardViewModel model, OpenCase openCase, ObservableValue<Double> em) {
        this.model = model;
        this.openCase = openCase;
        this.em = em;
        setId("dashboard-beside");
        Style.READING_PANE.on(this);
        cases.setId("dashboard-cases");
        cases.setAccessibleText("Cases behind the number. Enter opens one.");
        Style.DENSE.on(cases);
        cases.setOnKeyPressed(key -> openOn(key.getCode() == KeyCode.ENTER));
        cases.setOnMouseClicked(click -> openOn(click.getClickCount() == 2));
        model.besideProperty().subscribe(this::show);
        Layouts.shownWhen(this, model.besideProperty().map(Optional::isPresent));
    }

    private void show(Optional<Beside> beside) {
        if (beside.isEmpty()) {
            before.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
            before = Optional.empty();
        } else if (before.isEmpty()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        beside.ifPresent(shown -> {
            Node content = shown.numbers().<Node>map(this::numbers).orElse(cases);
            getStyleClass().remove(Style.READING_PANE_WIDE.css());
            if (shown.numbers().isPresent()) {
                Style.READING_PANE_WIDE.on(this);
            }
            VBox.setVgrow(content, Priority.ALWAYS);
            Node close = Layouts.button("close-beside", "Close", Feather.X, model::closeBeside);
            List<Node> ways = shown.numbers().isPresent()
                    ? List.of(close)
                    : List.of(Layouts.primary("open-counted-case", "Open case", Feather.ARROW_RIGHT, () -> openOn(true)), close);
            of.setText(shown.numbers().isPresent() ? shown.of() : shown.of() + ": " + Texts.counted(shown.cases().size(), "case"));
            getChildren().setAll(Style.SECTION_TITLE.on(of), content, Layouts.flow(ways.toArray(Node[]::new)));
            cases.getItems().setAll(shown.cases());
            cases.getSelectionModel().selectFirst();
            content.requestFocus();
        });
    }

    /** As high as there is room: its rows scroll where they are more. */
    private Node numbers(StatisticalTable table) {
        CompactTable numbers = new CompactTable(ShownTable.of(table), model::follow, em, Double.POSITIVE_INFINITY);
        numbers.minHeightProperty().bind(em.map(pixels -> LEAST_EMS * pixels));
        return numbers;
    }

    private void openOn(boolean asked) {
        CaseNumber chosen = cases.getSelectionModel().getSelectedItem();
        if (asked && chosen != null) {
            openCase.open(chosen);
        }
    }
}
