package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.WriteFilesView;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The statistics page: headlines, then table and chart of the chosen measure, then the files. */
public final class AnnualTablesView extends BorderPane {

    private final AnnualTablesViewModel model;

    public AnnualTablesView(AnnualTablesViewModel model, OpenCase openCase) {
        this.model = model;
        setId("annual-tables");
        ObservableValue<Boolean> counted = model.publicationProperty().map(Optional::isPresent);
        VBox page = Style.PAGE.on(new VBox(
                title(),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(headlines(), counted),
                Layouts.shownWhen(new MeasureView(model), counted),
                Layouts.shownWhen(nothing(), model.publicationProperty().flatMap(some -> model.countingProperty().map(busy -> some.isEmpty() && !busy))),
                Layouts.shownWhen(files(), counted)));
        setCenter(Layouts.scrolled(page));
        setRight(new TrailView(model, openCase));
    }

    private Node title() {
        ComboBox<FinancialYear> year = new ComboBox<>();
        year.setId("statistics-year");
        year.setAccessibleText("Year from 1 April to 31 March");
        year.getItems().setAll(model.years());
        year.valueProperty().bindBidirectional(model.yearProperty());
        Node refresh = Layouts.button("count-again", "Count again", Feather.REFRESH_CW, model::count);
        return Layouts.column(
                Style.TIGHT,
                Layouts.flow(Layouts.pageTitle("Statistics"), year, refresh, Layouts.shownWhen(Layouts.muted("Counting…"), model.countingProperty())),
                Style.MUTED.on(Layouts.wrapped(model.publicationProperty().map(AnnualTablesView::asAt))));
    }

    private static String asAt(Optional<Publication> publication) {
        return publication
                .map(shown -> "The " + shown.year().ending() + ", as recorded on " + Texts.date(shown.asAt()) + ". " + shown.edition().label() + ".")
                .orElse("From 1 April to 31 March, counted from the records as they now are.");
    }

    private Node headlines() {
        Columns cards = new Columns();
        cards.setId("headlines");
        model.headlines().subscribe(() -> cards.getChildren().setAll(model.headlines().stream().map(headline -> new HeadlineCard(headline, model)).toList()));
        return cards;
    }

    private Node nothing() {
        return new EmptyState(Feather.BAR_CHART_2, "No statistics to show", "Choose another year, or count again.");
    }

    private Node files() {
        return new WriteFilesView(
                "write-workbook", "An .xlsx and an .ods workbook, one .csv of every figure, and a .json that describes it. Small numbers can point to a child: share them as the edition says.", model.writing());
    }
}
