package uk.cdop.casebook.desktop.annualtables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.annualtables.MeasureViewModel.Face;
import uk.cdop.casebook.desktop.support.JobView;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.PartBar;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Words;
import uk.cdop.casebook.statistics.table.Column;

/** What stands beside the table: its chart, the figure over the years, two years compared, or its notes. */
final class FaceView extends VBox {

    private final MeasureViewModel model;
    private final BarChartView bars;
    private final TrendChartView trend;
    private final ComparedView compared = new ComparedView();
    private final Label title = Style.STRONG.on(Layouts.wrapped(""));
    private final Label under = Layouts.muted("");
    private final Label notes = Layouts.wrapped("");
    private final PartBar parts;

    FaceView(AnnualTablesViewModel page) {
        this.model = page.measure();
        this.bars = new BarChartView(page::follow);
        this.trend = new TrendChartView(page::follow);
        setId("face");
        title.managedProperty().bind(title.textProperty().isNotEmpty());
        Style.CARD.on(this);
        Map<String, String> titles = new LinkedHashMap<>();
        List.of(Face.values()).forEach(face -> titles.put(face.name(), face.title()));
        ObjectProperty<String> chosen = new SimpleObjectProperty<>(model.faceProperty().get().name());
        chosen.subscribe(name -> model.faceProperty().set(Face.valueOf(name)));
        model.faceProperty().subscribe(face -> chosen.set(face.name()));
        parts = new PartBar("What stands beside the table", titles, chosen);
        VBox.setVgrow(trend, Priority.ALWAYS);
        ScrollPane body = Layouts.filling(Layouts.column(
                Style.FACE, title, face(bars, Face.CHART), face(trend, Face.YEARS), face(compared, Face.COMPARED), under, face(notes, Face.NOTES)));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(
                parts, choices(), new JobView("earlier-years", "Stop", model.others().jobProperty(), model.others()::cancel, parts::focusChosen),
                new MessageView(model.others().messageProperty()), body);
    }

    private <N extends Node> N face(N node, Face face) {
        return Layouts.shownWhen(node, model.faceProperty().map(face::equals));
    }

    private Node choices() {
        ComboBox<Column> drawn = new ComboBox<>(model.columns());
        drawn.setId("chart-choice");
        drawn.setAccessibleText("Column of the table that is drawn");
        drawn.setConverter(Words.of(Column::label));
        drawn.setMinWidth(0);
        drawn.setMaxWidth(Double.MAX_VALUE);
        drawn.valueProperty().bindBidirectional(model.columnProperty());
        ComboBox<Against> against = new ComboBox<>(model.offered());
        against.setId("compare-with");
        against.setAccessibleText("Year to compare with");
        against.setConverter(Words.of(one -> "With " + one.label()));
        against.valueProperty().bindBidirectional(model.againstProperty());
        return Layouts.shownWhen(
                Layouts.column(Style.TIGHT, drawn, face(against, Face.COMPARED)),
                Bindings.createBooleanBinding(() -> model.faceProperty().get() != Face.NOTES && !model.columns().isEmpty(), model.faceProperty(), model.columns()));
    }

    /** Draws what the model has now. */
    void draw() {
        Face face = model.faceProperty().get();
        Optional<BarChart> chart = face == Face.CHART ? model.chart() : Optional.empty();
        Optional<TrendChart> years = face == Face.YEARS ? model.trend() : Optional.empty();
        Optional<Compared> lines = face == Face.COMPARED ? model.compared() : Optional.empty();
        bars.show(chart);
        trend.show(years);
        compared.show(lines);
        notes.setText(model.inView().map(table -> String.join("\n\n", table.notes())).orElse(""));
        title.setText(chart.map(BarChart::group).or(() -> years.map(TrendChart::title)).or(() -> lines.map(Compared::title)).orElse(""));
        under.setText(String.join("\n", face == Face.NOTES ? List.of() : FaceWords.under(model, chart, years, lines)));
    }

    void next() {
        model.faceProperty().set(Face.values()[(model.faceProperty().get().ordinal() + 1) % Face.values().length]);
        parts.focusChosen();
    }
}
