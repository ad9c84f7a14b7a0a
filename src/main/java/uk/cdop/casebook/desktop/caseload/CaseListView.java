package uk.cdop.casebook.desktop.caseload;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.caseload.CaseListViewModel.Shown;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** The page of all cases: filters on top, the table, and the reading pane at the right. */
public final class CaseListView extends BorderPane {

    private static final double WIDE_ENOUGH_EMS = 62;

    private final CaseListViewModel model;
    private final SavedListsViewModel lists;
    private final TextField search = new TextField();
    private final HBox brought = Layouts.row();

    public CaseListView(CaseListViewModel model, SavedListsViewModel lists, OpenCase openCase) {
        this.model = model;
        this.lists = lists;
        setId("case-list");
        CaseTable table = new CaseTable(model, openCase, search.fontProperty().map(Font::getSize));
        VBox.setVgrow(table, Priority.ALWAYS);
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> intoTheTable(key, table));
        VBox page = Style.PAGE.on(new VBox(top(), places(table), more()));
        setCenter(Layouts.filling(page));
        CasePreview preview = new CasePreview(model, openCase);
        setRight(preview);
        Layouts.shownWhen(preview, wideEnough());
    }

    /** Adds a button of another feature beside the title. */
    public void bring(Node button) {
        brought.getChildren().add(button);
    }

    /** Puts the cursor where one types what to look for. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** From the search Down goes on into what was found, and Enter to the first of it. */
    private static void intoTheTable(KeyEvent key, CaseTable table) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            table.enter();
            key.consume();
        }
    }

    private Node top() {
        search.setId("search");
        search.getProperties().put("first-focus", true);
        search.setPromptText("Name, reference, NHS number or postcode");
        search.setAccessibleText("Find a case by name, reference, NHS number or postcode");
        search.textProperty().bindBidirectional(model.filters().textProperty());
        Style.FIND.on(search);
        Label counts = Style.STRONG.on(new Label());
        counts.setId("counts");
        counts.setMinWidth(USE_PREF_SIZE);
        counts.textProperty().bind(model.countsProperty());
        return Layouts.column(
                Style.SPACED,
                Layouts.row(Layouts.pageTitle("Cases"), Layouts.spacer(), brought, counts),
                new SavedListBar(lists),
                new FilterBar(model, search),
                new MessageView(model.messageProperty()));
    }

    private Node places(CaseTable table) {
        Node none = new EmptyState(
                Feather.INBOX,
                "There are no cases in this vault yet",
                "Import the office's spreadsheet with the command casebook import FILE, then press F5 to read the list again.");
        Node noneFit = new EmptyState(
                Feather.FILTER,
                "No case fits what you are looking for",
                "Check the spelling, try fewer words, or clear the filters.",
                Layouts.button("clear-filters-here", "Clear filters", Feather.X, model.filters()::clear));
        Node failed = new EmptyState(
                Feather.ALERT_CIRCLE,
                "The cases could not be listed",
                "The reason stands above. The records themselves are as they were.",
                Layouts.button("try-again", "Try again", Feather.REFRESH_CW, model::refresh));
        StackPane places = new StackPane(
                Layouts.shownWhen(table, is(Shown.ROWS)),
                Layouts.shownWhen(none, is(Shown.NO_CASES)),
                Layouts.shownWhen(noneFit, is(Shown.NONE_FIT)),
                Layouts.shownWhen(failed, is(Shown.FAILED)),
                Layouts.shownWhen(Layouts.muted("Reading the cases…"), is(Shown.LOADING)));
        VBox.setVgrow(places, Priority.ALWAYS);
        return places;
    }

    private ObservableValue<Boolean> is(Shown state) {
        return model.shownProperty().map(shown -> shown == state);
    }

    private Node more() {
        Node more = Layouts.button("show-more", "Show " + CaseListViewModel.STEP + " more", Feather.CHEVRON_DOWN, model::showMore);
        return Layouts.shownWhen(Layouts.row(Layouts.muted("More cases fit than are listed."), more), model.moreProperty());
    }

    /** Below this width, also with large text, the pane would squeeze the table. */
    private ObservableValue<Boolean> wideEnough() {
        return search.fontProperty().flatMap(font -> widthProperty().map(width -> width.doubleValue() >= WIDE_ENOUGH_EMS * font.getSize()));
    }
}
