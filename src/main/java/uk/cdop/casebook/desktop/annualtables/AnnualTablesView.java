package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.FollowFocus;
import uk.cdop.casebook.desktop.support.JobView;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.Words;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;

/** The statistics page: what is counted and for whom, headlines, then the tables with what is drawn of them. */
public final class AnnualTablesView extends BorderPane {

    private final AnnualTablesViewModel model;
    private final ChecksViewModel checks;
    private final ChecksView checksView;
    private final MeasureView measure;
    private final YearFilesView files;
    private final BooleanProperty writing = new SimpleBooleanProperty();

    /** @param files what can be written of the year */
    public AnnualTablesView(AnnualTablesViewModel model, ChecksViewModel checks, OpenCase openCase, YearFilesView files) {
        this.model = model;
        this.files = files;
        this.checks = checks;
        this.checksView = new ChecksView(checks, openCase);
        this.measure = new MeasureView(model, openCase);
        setId("annual-tables");
        ObservableValue<Boolean> counted = model.publicationProperty().map(Optional::isPresent);
        ObservableValue<Boolean> counting = model.jobProperty().map(Optional::isPresent);
        VBox page = Style.STATISTICS.on(Style.PAGE.on(new VBox(
                title(),
                new JobView("counting", "Cancel, leave everything as it was", model.jobProperty(), model::cancel),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(files, writing),
                checksView,
                Layouts.shownWhen(headlines(), counted),
                Layouts.shownWhen(measure, counted),
                Layouts.shownWhen(nothing(), counted.flatMap(some -> counting.map(busy -> !some && !busy))))));
        VBox.setVgrow(measure, Priority.ALWAYS);
        ScrollPane pane = Layouts.filling(page);
        FollowFocus.in(pane, page);
        setCenter(pane);
        // A list or table would keep these keys to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.T) {
            measure.findTable();
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.G) {
            measure.nextFace();
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.J) {
            turnChecks();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && model.trailProperty().get().isPresent()) {
            model.closeTrail();
            key.consume();
        }
    }

    private Node title() {
        ComboBox<?> year = choice("statistics-year", "Year from 1 April to 31 March", model.years(), Object::toString, model.yearProperty());
        ComboBox<?> edition = choice("statistics-edition", "Edition: for whom", model.editions(), AnnualTablesView::named, model.editionProperty());
        ComboBox<?> counted = choice("statistics-counted", "Areas counted: all, or one council for its extract", List.of(AreasCounted.values()), AreasCounted::label, model.areasProperty());
        ComboBox<?> shown = choice("statistics-areas", "Rows shown, by area of residence", List.of(AreasShown.values()), AreasShown::label, model.measure().areasProperty());
        Label asAt = Style.MUTED.on(Layouts.wrapped(model.publicationProperty().map(AnnualTablesView::asAt)));
        Label stops = Layouts.wrapped(checks.publicationProperty().map(CheckWords::stops));
        stops.setId("checks-stop");
        stops.managedProperty().bind(stops.textProperty().isNotEmpty());
        return Layouts.column(
                Style.TIGHT,
                Layouts.flow(
                        Layouts.pageTitle("Statistics"), year, edition, counted, Layouts.shownWhen(shown, model.areasProperty().map(areas -> !areas.isExtract())),
                        Layouts.button("count-again", "Count again", Feather.REFRESH_CW, model::count),
                        Layouts.button("write-files", "Write files…", Feather.DOWNLOAD, this::turnFiles)),
                Layouts.row(asAt, Layouts.spacer(), Layouts.button("show-checks", "Checks…", Feather.CHECK_SQUARE, this::turnChecks)), stops);
    }

    private void turnFiles() {
        if (writing.get()) {
            writing.set(false);
        } else {
            showFiles();
        }
    }

    private void turnChecks() {
        if (checks.openProperty().get()) {
            checks.openProperty().set(false);
        } else {
            showChecks();
        }
    }

    /** Opens the checks, with the cursor in them. */
    public void showChecks() {
        checks.openProperty().set(true);
        checksView.begin();
    }

    /** Opens what can be written, with the cursor in the folder. */
    public void showFiles() {
        writing.set(true);
        files.begin();
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

    private Node headlines() {
        Columns cards = new Columns();
        cards.setId("headlines");
        Label sentence = Layouts.wrapped("");
        sentence.setId("headline-sentence");
        Runnable fill = () -> {
            cards.getChildren().setAll(model.headlines().stream().map(headline -> new HeadlineCard(headline, model)).toList());
            sentence.setText(model.headlineSentence());
        };
        fill.run();
        model.publicationProperty().subscribe(fill);
        cards.managedProperty().bind(Bindings.isNotEmpty(cards.getChildren()));
        sentence.managedProperty().bind(sentence.textProperty().isNotEmpty());
        return Layouts.column(Style.LINE, cards, sentence);
    }

    private Node nothing() {
        return new EmptyState(Feather.BAR_CHART_2, "No statistics to show", "Choose another year or edition, or count again.");
    }
}
