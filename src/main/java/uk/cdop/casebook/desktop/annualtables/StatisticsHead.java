package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.Words;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;

/** The head of the statistics page: which year, for whom and which areas, as at when, and the ways to what can be written and to the checks. */
final class StatisticsHead extends VBox {

    StatisticsHead(AnnualTablesViewModel model, ObservableValue<Optional<Publication>> examined, Runnable turnFiles, Runnable turnChecks) {
        Style.TIGHT.on(this);
        ComboBox<?> year = choice("statistics-year", "Year from 1 April to 31 March", model.years(), Object::toString, model.yearProperty());
        ComboBox<?> edition = choice("statistics-edition", "Edition: for whom", model.editions(), StatisticsHead::named, model.editionProperty());
        ComboBox<?> counted = choice("statistics-counted", "Areas counted: all, or one council for its extract", List.of(AreasCounted.values()), AreasCounted::label, model.areasProperty());
        ComboBox<?> shown = choice("statistics-areas", "Rows shown, by area of residence", List.of(AreasShown.values()), AreasShown::label, model.measure().areasProperty());
        Label asAt = Style.MUTED.on(Layouts.wrapped(model.publicationProperty().map(StatisticsHead::asAt)));
        Label stops = Layouts.wrapped(examined.map(CheckWords::stops));
        stops.setId("checks-stop");
        stops.managedProperty().bind(stops.textProperty().isNotEmpty());
        getChildren().addAll(
                Layouts.flow(
                        Layouts.pageTitle("Statistics"), year, edition, counted, Layouts.shownWhen(shown, model.areasProperty().map(areas -> !areas.isExtract())),
                        Layouts.button("count-again", "Count again", Feather.REFRESH_CW, model::count),
                        Layouts.button("write-files", "Write files…", Feather.DOWNLOAD, turnFiles)),
                Layouts.row(asAt, Layouts.spacer(), Layouts.button("show-checks", "Checks…", Feather.CHECK_SQUARE, turnChecks)), stops);
    }

    private static <T> ComboBox<T> choice(String id, String called, List<T> all, Function<T, String> words, Property<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(called);
        box.setConverter(Words.of(words));
        box.getItems().setAll(all);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static String named(Edition edition) {
        return edition.label().split(":")[0];
    }

    private static String asAt(Optional<Publication> publication) {
        return publication
                .map(shown -> "The " + shown.year().ending() + ", as recorded on " + Texts.date(shown.asAt()) + areas(AreasCounted.of(shown)) + ". " + shown.edition().label() + ".")
                .orElse("From 1 April to 31 March, counted from the records as they now are.");
    }

    private static String areas(AreasCounted counted) {
        return counted == AreasCounted.AS_NOW ? "" : ", " + counted.inWords();
    }
}
