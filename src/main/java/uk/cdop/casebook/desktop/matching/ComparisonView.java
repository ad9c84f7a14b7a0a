package uk.cdop.casebook.desktop.matching;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.desktop.matching.Comparison.Line;
import uk.cdop.casebook.desktop.matching.Comparison.Standing;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** Two cases side by side: the reasons with their points, and each fact with a word for how the sides stand. */
final class ComparisonView extends VBox {

    private final OpenCase openCase;

    ComparisonView(ObservableValue<Optional<Comparison>> shown, OpenCase openCase) {
        this.openCase = openCase;
        setId("comparison");
        Style.SPACED.on(this);
        shown.subscribe(now -> getChildren().setAll(now.map(this::parts).orElse(List.of())));
    }

    private List<Node> parts(Comparison shown) {
        VBox reasons = Layouts.card(Layouts.sectionTitle("Why these two"), Style.STRONG.on(Layouts.wrapped(shown.verdict())));
        shown.reasons().forEach(reason -> reasons.getChildren().add(Layouts.wrapped(reason)));
        return List.of(reasons, Layouts.card(
                Layouts.flow(Layouts.sectionTitle("Side by side"), open(shown.match().first()), open(shown.match().second())), facts(shown)));
    }

    private GridPane facts(Comparison shown) {
        GridPane grid = Style.FORM.on(new GridPane());
        grid.setId("side-by-side");
        grid.getColumnConstraints().setAll(share(20), share(30), share(30), share(20));
        grid.addRow(0, Style.FACT_LABEL.on(Layouts.wrapped("Reference")),
                reference(shown.match().first()), reference(shown.match().second()), new Label());
        for (int row = 0; row < shown.lines().size(); row++) {
            Line line = shown.lines().get(row);
            Node[] cells = {Style.FACT_LABEL.on(Layouts.wrapped(line.label())), value(line.first()), value(line.second()), standing(line.standing())};
            for (Node cell : cells) {
                GridPane.setValignment(cell, VPos.TOP);
            }
            grid.addRow(row + 1, cells);
        }
        return grid;
    }

    private static Label reference(CaseFile file) {
        return Style.STRONG.on(Layouts.wrapped(file.number().text()));
    }

    private Node open(CaseFile file) {
        return Layouts.button("open-" + file.number(), "Open " + file.number(), Feather.ARROW_RIGHT, () -> openCase.open(file.number()));
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static Label value(Fact fact) {
        return fact.blank() ? Style.BLANK.on(Layouts.wrapped(fact.value())) : Layouts.wrapped(fact.value());
    }

    private static Label standing(Standing standing) {
        Label word = Layouts.wrapped(standing.word());
        word.setGraphic(Icons.of(switch (standing) {
            case SAME -> Feather.CHECK;
            case DIFFERENT -> Feather.ALERT_TRIANGLE;
            case ONE_SIDE, BLANK -> Feather.MINUS;
        }));
        return switch (standing) {
            case SAME -> Style.DEADLINE_MET.on(word);
            case DIFFERENT -> Style.STRONG.on(Style.DEADLINE_LATE.on(word));
            case ONE_SIDE, BLANK -> Style.MUTED.on(word);
        };
    }
}
