package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.annualtables.AnnualTablesViewModel.Trail;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The cases behind a number, by reference only; Enter opens one, and closing goes back to the number. */
final class TrailView extends VBox {

    private final ListView<CaseNumber> cases = new ListView<>();
    private final Label of = Layouts.wrapped("");
    private final OpenCase openCase;
    private Optional<Node> before = Optional.empty();

    TrailView(AnnualTablesViewModel model, OpenCase openCase) {
        this.openCase = openCase;
        setId("trail");
        Style.TRAIL.on(this);
        cases.setId("trail-cases");
        cases.setAccessibleText("Cases behind the number. Enter opens one.");
        Style.DENSE.on(cases);
        VBox.setVgrow(cases, Priority.ALWAYS);
        cases.setOnKeyPressed(key -> openOn(key.getCode() == KeyCode.ENTER));
        cases.setOnMouseClicked(click -> openOn(click.getClickCount() == 2));
        getChildren().addAll(
                Style.SECTION_TITLE.on(of),
                cases,
                Layouts.flow(
                        Layouts.primary("open-trail-case", "Open case", Feather.ARROW_RIGHT, () -> openOn(true)),
                        Layouts.button("close-trail", "Close", Feather.X, model::closeTrail)));
        model.trailProperty().subscribe(this::show);
        Layouts.shownWhen(this, model.trailProperty().map(Optional::isPresent));
    }

    private void show(Optional<Trail> trail) {
        if (trail.isEmpty()) {
            before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
            before = Optional.empty();
        } else if (before.isEmpty() && getScene() != null) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        trail.ifPresent(shown -> {
            of.setText(shown.of() + ": " + Texts.counted(shown.cases().size(), "case"));
            cases.getItems().setAll(shown.cases());
            cases.getSelectionModel().selectFirst();
            cases.requestFocus();
        });
    }

    private void openOn(boolean asked) {
        CaseNumber chosen = cases.getSelectionModel().getSelectedItem();
        if (asked && chosen != null) {
            openCase.open(chosen);
        }
    }
}
