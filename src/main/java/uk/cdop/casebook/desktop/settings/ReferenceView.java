package uk.cdop.casebook.desktop.settings;

import java.io.File;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.annualtables.EditReference.HeldFigure;
import uk.cdop.casebook.statistics.reference.Origin;
import uk.cdop.casebook.statistics.reference.ReferenceFigure;
import uk.cdop.casebook.statistics.reference.ReferenceList;

/** The panel in which the office sees what its rates are divided by and compared with, and brings in what is newly published. */
public final class ReferenceView extends VBox {

    private final ReferenceViewModel model;
    private final VBox rows = Layouts.column(Style.SPACED);

    public ReferenceView(ReferenceViewModel model) {
        this.model = model;
        setId("reference-figures");
        Style.SPACED.on(this);
        getChildren().addAll(bringIn(), Layouts.card(
                Layouts.sectionTitle("What is held"),
                Layouts.muted("Only an official figure of the newest release known is used; where there is none, the tables say that it is not available. "
                        + "Sources that disagree are both kept."),
                year(), rows));
        model.shownProperty().subscribe(this::show);
    }

    private Node bringIn() {
        ComboBox<ReferenceList> list = Fields.choice("reference-list", "List", List.of(ReferenceList.values()), ReferenceList::label, model.listProperty());
        return Layouts.card(
                Layouts.sectionTitle("Populations and national figures"),
                Layouts.muted("What rates are divided by, and what they are compared with. Write the list as a file, fill it in from what was published, and add it: all of it "
                        + "is taken, or nothing. Adding writes over nothing: a new release stands beside the older one."),
                new MessageView(model.messageProperty()),
                Layouts.flow(Layouts.labelled("List", list)),
                new Columns(
                        Style.HALF.on(Layouts.column(Style.LINE, new FolderField("reference-folder", "Folder to write the list to", model.folderProperty()),
                                Layouts.flow(Layouts.button("save-reference", "Write the list as a file", Feather.DOWNLOAD, model::save)))),
                        Style.HALF.on(Layouts.column(Style.LINE, file(), Layouts.flow(Layouts.primary("add-reference", "Add these figures", Feather.PLUS, model::add))))),
                Layouts.muted("The next two let go of the list as it is now: write it as a file first if you may want it back."),
                Layouts.flow(
                        Layouts.button("replace-reference", "Put the file in the place of the list", Feather.REFRESH_CW, model::replace),
                        Layouts.button("shipped-reference", "Back to what came with the program", Feather.ROTATE_CCW, model::asShipped)));
    }

    private Node year() {
        ComboBox<String> year = Fields.choice("reference-year", "Year", List.of(), words -> words);
        model.yearsProperty().subscribe(years -> {
            String chosen = model.yearProperty().get();
            year.getItems().setAll(years);
            model.yearProperty().set(years.contains(chosen) ? chosen : ReferenceViewModel.ALL_YEARS);
        });
        year.valueProperty().bindBidirectional(model.yearProperty());
        return Layouts.flow(Layouts.labelled("Year", year));
    }

    private Node file() {
        TextField typed = new TextField();
        typed.setId("reference-file");
        typed.textProperty().bindBidirectional(model.fileProperty());
        HBox.setHgrow(typed, Priority.ALWAYS);
        Label label = Style.FIELD_LABEL.on(Layouts.wrapped("File to bring in"));
        label.setLabelFor(typed);
        return Layouts.column(Style.TIGHT, label, Layouts.row(typed, Layouts.button("choose-reference-file", "Choose…", Feather.FILE, this::choose)));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Bring in figures");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Lists", "*.csv", "*.xlsx"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.fileProperty().set(chosen.getPath());
        }
    }

    private void show(List<HeldFigure> figures) {
        rows.getChildren().setAll(figures.isEmpty()
                ? List.of(new EmptyState(Feather.LIST, "The list is empty.", "Add figures from a file, or go back to what came with the program."))
                : figures.stream().map(ReferenceView::row).toList());
    }

    private static Node row(HeldFigure held) {
        ReferenceFigure figure = held.figure();
        Origin origin = figure.origin();
        String value = figure.value().map(ReferenceView::number).orElse("No figure");
        String facts = figure.value().isEmpty() ? "" : joined(origin.standing().label(), origin.publisher(), origin.release().isEmpty() ? "" : "released " + origin.release(), origin.address());
        VBox words = Layouts.column(Style.TIGHT,
                Style.STRONG.on(Layouts.wrapped(figure.title() + ", " + figure.yearInWords() + ": " + value + (held.inUse() ? " (used in tables)" : ""))));
        String read = joined(origin.retrievedBy().isEmpty() ? "" : "Retrieved by " + origin.retrievedBy(),
                origin.retrievedOn().isEmpty() ? "" : "retrieved on " + origin.retrievedOn(), origin.markInWords());
        if (!facts.isEmpty()) {
            words.getChildren().add(Layouts.wrapped(facts));
        }
        if (!read.isEmpty()) {
            words.getChildren().add(Layouts.muted(read));
        }
        return Style.FORM_ROW.on(words);
    }

    private static String number(BigDecimal value) {
        return value.scale() > 0 ? value.toPlainString() : Texts.number(value);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
