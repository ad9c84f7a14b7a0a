package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
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

/** The statistics page: what is counted and for whom, what can be written, the checks, headlines, then the tables with what is drawn of them. */
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
                new StatisticsHead(model, checks.publicationProperty(), this::turnFiles, this::turnChecks),
                new JobView("counting", "Cancel, leave everything as it was", model.jobProperty(), model::cancel, () -> lookup("#count-again").requestFocus()),
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
        return new EmptyState(Feather.BAR_CHART_2, "No statistics to show", "Choose another year, edition or areas, or count again.");
    }
}
