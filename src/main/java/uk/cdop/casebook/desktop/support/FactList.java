package uk.cdop.casebook.desktop.support;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Facts in two columns: the question, and what is known. Kinds of blank are set apart by word and by look. */
public final class FactList extends GridPane {

    private static final double USUAL_SHARE = 36;

    public FactList(ObservableValue<List<Fact>> facts) {
        this(facts, USUAL_SHARE);
    }

    /** A list that is as wide as the page gives its labels a smaller share, in per cent. */
    public FactList(ObservableValue<List<Fact>> facts, double labels) {
        Style.FORM.on(this);
        getColumnConstraints().setAll(share(labels), share(100 - labels));
        facts.subscribe(this::show);
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void show(List<Fact> facts) {
        getChildren().clear();
        for (int line = 0; line < facts.size(); line++) {
            Fact fact = facts.get(line);
            Label label = Style.FACT_LABEL.on(Layouts.wrapped(fact.label()));
            Label value = fact.blank() ? Style.BLANK.on(Layouts.wrapped(fact.value())) : Layouts.wrapped(fact.value());
            label.setLabelFor(value);
            GridPane.setValignment(label, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            addRow(line, label, value);
        }
    }
}
