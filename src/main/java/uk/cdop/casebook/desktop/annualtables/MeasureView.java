package uk.cdop.casebook.desktop.annualtables;

import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The tables by name, the one that is looked at, and beside it what is drawn of it. The cases behind a number stand in the place of the names. */
final class MeasureView extends StackPane {

    private final AnnualTablesViewModel page;
    private final MeasureViewModel model;
    private final Label title = Style.SECTION_TITLE.on(Layouts.wrapped(""));
    private final Label basis = Layouts.muted("");
    private final Label areas = Layouts.muted("");
    private final Label legend = Layouts.muted("");
    private final Label copied = Layouts.muted("");
    private final FigureTable figures;
    private final FaceView face;
    private final TableListView tables;
    private boolean drawing;

    MeasureView(AnnualTablesViewModel page, OpenCase openCase) {
        this.page = page;
        this.model = page.measure();
        setId("measure");
        ObservableValue<Double> em = basis.fontProperty().map(Font::getSize);
        figures = new FigureTable(ways(), em);
        face = new FaceView(page);
        tables = new TableListView(model);
        ObservableValue<Boolean> following = page.trailProperty().map(Optional::isPresent);
        StackPane beside = new StackPane(Layouts.shownWhen(tables, following.map(is -> !is)), new TrailView(page, openCase));
        getChildren().add(new MeasureLayout(beside, table(), face, em));
        model.tableProperty().subscribe(this::drawAll);
        model.areasProperty().subscribe(this::drawAll);
        model.columnProperty().subscribe(this::draw);
        model.rowProperty().subscribe(this::draw);
        model.faceProperty().subscribe(this::draw);
        model.againstProperty().subscribe(this::draw);
        model.others().heldProperty().subscribe(this::draw);
        model.others().jobProperty().subscribe(this::draw);
    }

    private VBox table() {
        VBox.setVgrow(figures, Priority.ALWAYS);
        figures.setMinHeight(0);
        legend.setId("legend");
        copied.setId("copied");
        areas.managedProperty().bind(areas.textProperty().isNotEmpty());
        legend.managedProperty().bind(legend.textProperty().isNotEmpty());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Node named = Layouts.row(title, Layouts.button("copy-table", "Copy", Feather.COPY, this::copy));
        copied.managedProperty().bind(copied.textProperty().isNotEmpty());
        return Layouts.column(Style.TIGHT, named, basis, areas, copied, figures, legend);
    }

    private FigureTable.Ways ways() {
        return new FigureTable.Ways() {
            @Override
            public void follow(String what, Cell cell) {
                page.follow(what, cell);
            }

            @Override
            public void choose(Row row) {
                if (!drawing) {
                    model.rowProperty().set(Optional.of(row));
                }
            }

            @Override
            public void copy() {
                MeasureView.this.copy();
            }
        };
    }

    private void copy() {
        model.text().ifPresent(text -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            copied.setText("Copied with its title, its basis and who may see it.");
        });
    }

    private void drawAll() {
        drawing = true;
        model.inView().ifPresent(this::show);
        drawing = false;
        draw();
    }

    private void show(StatisticalTable shown) {
        title.setText(TableListView.name(shown));
        basis.setText(shown.basis() + ". " + shown.period() + ".");
        areas.setText(model.areasSentence());
        legend.setText(Legend.of(shown).orElse(""));
        copied.setText("");
        model.publicationProperty().get().ifPresent(counted -> figures.show(shown, counted.year()));
    }

    private void draw() {
        if (!drawing) {
            face.draw();
        }
    }

    void findTable() {
        page.closeTrail();
        tables.find();
    }

    void nextFace() {
        face.next();
    }
}
