package uk.cdop.casebook.desktop.contacts;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.contacts.ContactsViewModel.Editing;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The page of the contact book: find an agency or a person, and write down what changed. */
public final class ContactsView extends BorderPane {

    /** With less room the panel stands alone while an entry is written. */
    private static final double WIDE_ENOUGH_EMS = 52;

    private final ContactsViewModel model;
    private final TextField search = new TextField();
    private final ContactPanel panel;

    public ContactsView(ContactsViewModel model) {
        this.model = model;
        this.panel = new ContactPanel(model);
        setId("contacts");
        ObservableValue<Boolean> empty = Bindings.createBooleanBinding(model::isEmpty, model.all(), model.readProperty());
        StackPane places = new StackPane(Layouts.shownWhen(table(), empty.map(is -> !is)), Layouts.shownWhen(none(), empty));
        VBox.setVgrow(places, Priority.ALWAYS);
        VBox page = Style.PAGE.on(new VBox(top(), new MessageView(model.messageProperty()), places));
        StackPane side = new StackPane(panel);
        side.managedProperty().bind(model.editingProperty().map(now -> now != Editing.NOTHING));
        setCenter(page);
        setRight(side);
        Layouts.shownWhen(page, Bindings.createBooleanBinding(
                () -> model.editingProperty().get() == Editing.NOTHING || getWidth() >= WIDE_ENOUGH_EMS * search.getFont().getSize(),
                model.editingProperty(), widthProperty(), search.fontProperty()));
    }

    private Node top() {
        search.setId("search-contacts");
        search.setPromptText("Agency, kind, area, person or address");
        search.setAccessibleText("Find a contact by agency, kind, area, person or address");
        search.textProperty().bindBidirectional(model.searchProperty());
        Style.FIND.on(search);
        CheckBox ended = new CheckBox("Also those whose time is over");
        ended.setId("with-ended");
        ended.selectedProperty().bindBidirectional(model.withEndedProperty());
        return Layouts.column(
                Style.SPACED,
                Layouts.flow(Layouts.pageTitle("Contacts"), newAgency()),
                Layouts.muted("Whom the office asks for information. Nothing is deleted: an entry that is no longer so gets a last day."),
                Layouts.flow(search, ended));
    }

    /** Where the cursor waits once an entry was written, so that the next one can begin. */
    private Node newAgency() {
        Node begin = Layouts.primary("new-agency", "New agency", Feather.PLUS, panel::newAgency);
        model.editingProperty().subscribe((was, is) -> {
            if (is == Editing.NOTHING && panel.isFocusWithin()) {
                begin.requestFocus();
            }
        });
        return begin;
    }

    private Node none() {
        return new EmptyState(
                Feather.BOOK_OPEN, "There are no contacts yet",
                "Add the agencies that the office asks, each with the person who answers and a secure address. "
                        + "A list can be read in with the command casebook contacts import FILE.");
    }

    private Node table() {
        TableView<ContactLine> table = new TableView<>(model.lines());
        table.setId("contact-table");
        table.setAccessibleText("Contacts. The selected one opens at the side.");
        Style.DENSE.on(table);
        table.setPlaceholder(Layouts.muted("No contact fits what you are looking for."));
        ObservableValue<Double> em = search.fontProperty().map(Font::getSize);
        table.getColumns().add(column("Agency", 13, em, ContactLine::agencyName));
        table.getColumns().add(column("Person", 10, em, ContactLine::name));
        table.getColumns().add(column("Valid", 10.5, em, ContactLine::validity));
        table.getColumns().add(column("Kind", 11, em, ContactLine::kind));
        table.getColumns().add(column("Role", 10, em, ContactLine::role));
        table.getColumns().add(column("Secure e-mail", 16, em, ContactLine::email));
        table.getColumns().add(column("Area", 12, em, ContactLine::area));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.selectedProperty().set(Optional.of(line));
            }
        });
        model.selectedProperty().subscribe(line -> line.ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection));
        return table;
    }

    private static TableColumn<ContactLine, String> column(String title, double ems, ObservableValue<Double> em, Function<ContactLine, String> text) {
        TableColumn<ContactLine, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        return column;
    }
}
