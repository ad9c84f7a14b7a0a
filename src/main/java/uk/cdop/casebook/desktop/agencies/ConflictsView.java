package uk.cdop.casebook.desktop.agencies;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.agencies.ConflictLine.Side;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Curtain;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** Where the answers of agencies and the notification differ, side by side, with the answer that the office adopts. */
final class ConflictsView extends VBox {

    private final AgenciesViewModel model;
    private final Covering covering;
    private final VBox lines = Layouts.column(Style.SPACED);

    ConflictsView(AgenciesViewModel model, Covering covering) {
        this.covering = covering;
        this.model = model;
        setId("conflicts");
        Style.SPACED.on(this);
        getChildren().setAll(
                Layouts.sectionTitle("Answers that differ"),
                Layouts.muted("The same fact as each source gives it. Say why one is right and adopt it; every answer is kept."),
                lines);
        model.conflicts().subscribe(this::show);
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.conflicts().stream().map(this::conflict).toList());
        setVisible(!model.conflicts().isEmpty());
        setManaged(isVisible());
    }

    private Node conflict(ConflictLine line) {
        List<Node> parts = new ArrayList<>(List.of(Style.STRONG.on(Layouts.wrapped(line.question()))));
        Node said = new Columns(line.sides().stream().map(side -> side(line, side)).toArray(Node[]::new));
        Node all = line.decision().<Node>map(decision -> Layouts.column(Style.TIGHT, Layouts.wrapped(decision), said)).orElse(said);
        parts.add(line.isLong() ? new Curtain("conflict-curtain-" + line.id(), "What the sources wrote", all, covering.covered()) : all);
        if (model.isAllowed()) {
            parts.add(reason(line));
        }
        VBox card = Layouts.card(parts.toArray(Node[]::new));
        card.setId("conflict-" + line.id());
        return card;
    }

    private Node side(ConflictLine line, Side side) {
        List<Node> parts = new ArrayList<>(List.of(
                Style.FACT_LABEL.on(Layouts.wrapped(side.source())), Style.STRONG.on(Layouts.wrapped(side.value())), Layouts.muted(side.where())));
        if (side.adopted()) {
            parts.add(Style.DEADLINE_MET.on(new Label("Adopted", uk.cdop.casebook.desktop.support.Icons.of(Feather.CHECK))));
        } else if (model.isAllowed()) {
            Button adopt = Layouts.button("adopt-" + line.id() + "-" + line.sides().indexOf(side), "Adopt this", Feather.CHECK, () -> model.adopt(line, side.saying()));
            adopt.setAccessibleText("Adopt the answer of " + side.source());
            parts.add(adopt);
        }
        return Style.THIRD.on(Layouts.column(Style.TIGHT, parts.toArray(Node[]::new)));
    }

    private static Node reason(ConflictLine line) {
        TextField reason = new TextField();
        reason.setId("reason-" + line.id());
        reason.textProperty().bindBidirectional(line.reasonProperty());
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(line.errorProperty()));
        return Layouts.column(
                Style.TIGHT, Layouts.labelled("Why the answer is right", reason), Layouts.shownWhen(error, line.errorProperty().map(says -> !says.isEmpty())));
    }
}
