package uk.cdop.casebook.desktop.caseload;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.door.CaseRow;

/** The reading pane: the core facts of the selected case, so that most questions need no opening. */
final class CasePreview extends VBox {

    CasePreview(CaseListViewModel model, OpenCase openCase) {
        setId("case-preview");
        Style.READING_PANE.on(this);
        ObservableValue<Optional<CaseRow>> selected = model.selectedProperty();
        Node nothing = new EmptyState(Feather.FILE_TEXT, "No case selected", "Select a case to read its core facts here. Enter opens it.");
        ScrollPane facts = Layouts.scrolled(facts(selected, model, openCase));
        Layouts.shownWhen(nothing, selected.map(Optional::isEmpty));
        Layouts.shownWhen(facts, selected.map(Optional::isPresent));
        VBox.setVgrow(facts, Priority.ALWAYS);
        getChildren().addAll(nothing, facts);
    }

    private static Node facts(ObservableValue<Optional<CaseRow>> selected, CaseListViewModel model, OpenCase openCase) {
        Label reference = Style.REFERENCE.on(Layouts.wrapped(selected.map(row -> row.map(shown -> shown.number().text()).orElse(""))));
        Label name = Style.PAGE_TITLE_SMALL.on(Layouts.wrapped(selected.map(row -> row.map(CaseLine::name).orElse(""))));
        FactList list = new FactList(selected.map(row -> row.<List<Fact>>map(CaseLine::facts).orElse(List.of())));
        Node open = Layouts.primary("open-case", "Open case", Feather.ARROW_RIGHT,
                () -> model.selectedProperty().get().ifPresent(row -> openCase.open(row.number())));
        return Layouts.column(Style.SPACED, Layouts.column(Style.TIGHT, reference, name), list, open);
    }
}
