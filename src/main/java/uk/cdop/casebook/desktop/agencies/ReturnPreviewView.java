package uk.cdop.casebook.desktop.agencies;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.agencyreturn.ReturnedAnswer.Comparison;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** What a returned file says, line by line beside what is known, and the choice to keep or to leave it. */
final class ReturnPreviewView extends VBox {

    private static final double[] SHARES = {32, 26, 27, 15};

    ReturnPreviewView(ObservableValue<Optional<ReturnPreview>> preview, Runnable keep, Runnable leave) {
        setId("return-preview");
        Style.SPACED.on(this);
        VBox shown = Layouts.column(Style.SPACED);
        preview.subscribe(now -> {
            shown.getChildren().clear();
            now.ifPresent(read -> show(read, shown));
        });
        getChildren().setAll(shown, Layouts.flow(
                Layouts.primary("keep-return", "Keep as the return", Feather.CHECK, keep),
                Layouts.button("leave-file", "Leave it", Feather.X, leave)));
        Layouts.shownWhen(this, preview.map(Optional::isPresent));
    }

    private static void show(ReturnPreview read, VBox shown) {
        shown.getChildren().addAll(Layouts.sectionTitle("What the returned file says"), Layouts.wrapped(read.summary()));
        if (!read.file().remarks().isEmpty()) {
            shown.getChildren().add(Style.STRONG.on(Layouts.wrapped("What could not be taken")));
            read.file().remarks().forEach(remark -> shown.getChildren().add(Layouts.wrapped(remark)));
        }
        read.lines().stream().map(ReturnPreview.Line::form).distinct().forEach(form -> {
            shown.getChildren().add(Style.STRONG.on(Layouts.wrapped(form)));
            shown.getChildren().add(grid(read, form));
        });
    }

    private static GridPane grid(ReturnPreview read, String form) {
        GridPane grid = Style.FORM.on(new GridPane());
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, Layouts.muted("Question"), Layouts.muted("Known now"), Layouts.muted("The file says"), Layouts.muted("Beside what is known"));
        read.lines().stream().filter(line -> line.form().equals(form)).forEach(line -> {
            Label question = Style.FACT_LABEL.on(Layouts.wrapped(line.question()));
            Node[] row = {question, said(line.known()), said(line.says()), mark(line.comparison())};
            question.setAccessibleText(line.question() + ". Known now: " + line.known().value() + ". The file says: " + line.says().value() + ". " + line.comparison().word());
            for (Node cell : row) {
                GridPane.setValignment(cell, VPos.TOP);
            }
            grid.addRow(grid.getRowCount(), row);
        });
        return grid;
    }

    private static Label said(Fact fact) {
        return fact.blank() ? Style.BLANK.on(Layouts.wrapped(fact.value())) : Layouts.wrapped(fact.value());
    }

    private static Node mark(Comparison comparison) {
        Label mark = Layouts.wrapped(comparison.word());
        mark.setGraphic(Icons.of(switch (comparison) {
            case NEW -> Feather.PLUS;
            case CHANGED -> Feather.EDIT_2;
            case SAME -> Feather.CHECK;
            case SOURCES_DIFFER -> Feather.ALERT_TRIANGLE;
        }));
        return comparison == Comparison.SAME ? Style.MUTED.on(mark) : Style.STRONG.on(mark);
    }
}
