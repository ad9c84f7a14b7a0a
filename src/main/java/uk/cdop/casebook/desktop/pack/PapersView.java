package uk.cdop.casebook.desktop.pack;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.pack.PackHit;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The papers of a meeting: build, what the leak check found and what to do about each, late papers, release and copies. */
public final class PapersView extends VBox {

    private static final double LINE = 62;
    private static final double MOST = 330;

    private final PapersViewModel model;
    private final ListView<PackHit> finds;

    public PapersView(PapersViewModel model) {
        this.model = model;
        this.finds = finds();
        setId("papers");
        Style.PAGE.on(this);
        ObservableValue<Boolean> built = model.packProperty().map(pack -> pack.isPresent());
        ObservableValue<Boolean> found = Bindings.isNotEmpty(model.hits());
        model.packProperty().subscribe(pack -> chooseFirstOpen());
        getChildren().addAll(
                Layouts.wrapped(model.packProperty().map(PapersViewModel::standing)),
                Layouts.flow(
                        Layouts.primary("papers-build", "Build the papers", Feather.FILE_TEXT, model::build),
                        Layouts.shownWhen(Layouts.button("papers-check", "Check for leaks", Feather.SEARCH, model::check), built)),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(new EmptyState(Feather.FILE_TEXT, "There are no papers for this meeting yet",
                        "Building puts the cases of the agenda together under pseudonyms. Nothing leaves the office before the leak check."), built.map(is -> !is)),
                Layouts.shownWhen(resolving(), found),
                Layouts.shownWhen(late(), built),
                Layouts.shownWhen(new ReleaseView(model), built));
    }

    private ListView<PackHit> finds() {
        ListView<PackHit> list = new ListView<>(model.hits());
        list.setId("papers-finds");
        list.setAccessibleText("What the leak check found");
        list.setCellFactory(any -> new Line());
        list.prefHeightProperty().bind(Bindings.min(MOST, Bindings.size(model.hits()).multiply(LINE).add(4)));
        list.setMinHeight(LINE + 4);
        return list;
    }

    /** So that one find after the other can be resolved without reaching for the list. */
    private void chooseFirstOpen() {
        model.hits().stream().filter(hit -> hit.resolved().isEmpty()).findFirst().ifPresent(finds.getSelectionModel()::select);
    }

    private Node resolving() {
        TextField reason = field("papers-reason", model.reasonProperty());
        reason.setOnAction(enter -> model.keep(chosen()));
        TextField pseudonym = field("papers-pseudonym", model.pseudonymProperty());
        pseudonym.setOnAction(enter -> model.mask(chosen()));
        return Layouts.card(
                Layouts.sectionTitle("What the leak check found"),
                Layouts.muted("Choose a find with the arrow keys. It may stay for a reason, or something neutral is put in its place and the papers are built anew."),
                finds,
                Layouts.labelled("Why it may stay (Enter keeps it)", reason),
                Layouts.flow(Layouts.button("papers-keep", "Let it stand, with this reason", Feather.CHECK, () -> model.keep(chosen()))),
                Layouts.labelled("What should stand there instead (Enter masks it)", pseudonym),
                Layouts.flow(Layouts.button("papers-mask", "Mask it and build again", Feather.EDIT_3, () -> model.mask(chosen()))));
    }

    private int chosen() {
        return finds.getSelectionModel().getSelectedIndex();
    }

    private Node late() {
        ComboBox<CaseNumber> which = new ComboBox<>(model.agenda());
        which.setId("papers-late-case");
        which.valueProperty().bindBidirectional(model.lateCaseProperty());
        TextArea text = new TextArea();
        text.setId("papers-late-text");
        text.setPrefRowCount(4);
        text.setWrapText(true);
        text.textProperty().bindBidirectional(model.lateTextProperty());
        return Layouts.card(
                Layouts.sectionTitle("Late paper"),
                Layouts.muted("It goes after the last page of its case, as 12.1 and so on, under the same pseudonyms. No earlier page changes its number."),
                Layouts.labelled("Case", which), Layouts.labelled("Title", field("papers-late-title", model.lateTitleProperty())),
                Layouts.flow(Layouts.button("papers-late-file", "Read from a file (Word, PDF or text)", Feather.FOLDER, this::chooseLate)),
                Layouts.labelled("Text", text),
                Layouts.flow(Layouts.button("papers-late-add", "Add the late paper", Feather.PLUS, model::addLate)));
    }

    private void chooseLate() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Read a late paper");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Word, PDF or text", "*.docx", "*.pdf", "*.txt"), new FileChooser.ExtensionFilter("All files", "*"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).ifPresent(file -> model.readLate(file.toPath()));
    }

    static TextField field(String id, javafx.beans.property.StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    /** One find in the list: what it is and where, the words around it, and why it may stay. */
    private static final class Line extends ListCell<PackHit> {

        Line() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PackHit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(empty || hit == null ? null : words(hit));
        }

        private static String words(PackHit one) {
            var hit = one.hit();
            return (one.resolved().isPresent() ? "Resolved · " : "Open · ") + (hit.near() ? "near a " : "") + hit.kind().words() + " · " + hit.part() + " · " + hit.caseNumber()
                    + "\n“" + hit.found() + "” in: " + hit.around() + one.resolved().map(said -> "\nMay stay: " + said.reason() + " (" + said.by() + ")").orElse("");
        }
    }
}
