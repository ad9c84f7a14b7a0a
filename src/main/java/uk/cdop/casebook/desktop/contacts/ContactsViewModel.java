package uk.cdop.casebook.desktop.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.contact.ContactProblem;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactOutcome;
import uk.cdop.casebook.office.contact.ListContacts.Contact;
import uk.cdop.casebook.office.contact.ListContacts.ContactBook;

/** The contact book: what is found in it, and the entry that is being written. */
public final class ContactsViewModel {

    /** What the panel at the side is for. */
    enum Editing {
        NOTHING, AGENCY, PERSON
    }

    private final Supplier<ContactBook> list;
    private final Function<KeepContactCommand, KeepContactOutcome> keep;
    private final Background background;
    private final ObservableList<ContactLine> all = FXCollections.observableArrayList();
    private final FilteredList<ContactLine> lines = new FilteredList<>(all);
    private final ObservableList<CodeList.Option> types = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty withEnded = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<ContactLine>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Editing> editing = new ReadOnlyObjectWrapper<>(Editing.NOTHING);
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final AgencyEntry agency = new AgencyEntry();
    private final PersonEntry person = new PersonEntry();
    private final BooleanProperty read = new SimpleBooleanProperty();
    private LocalDate today = LocalDate.MIN;

    public ContactsViewModel(Supplier<ContactBook> list, Function<KeepContactCommand, KeepContactOutcome> keep, Background background) {
        this.list = list;
        this.keep = keep;
        this.background = background;
        search.subscribe(text -> filter());
        withEnded.subscribe(with -> filter());
        selected.subscribe(line -> line.ifPresent(this::edit));
    }

    private void filter() {
        lines.setPredicate(line -> (withEnded.get() || !line.isOver()) && line.fits(search.get()));
    }

    /** Reads the book again as it now is. */
    public void read() {
        read(Optional.empty());
    }

    private void read(Optional<UUID> select) {
        background.run("Read the contact book", progress -> list.get(), book -> show(book, select), failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(ContactBook book, Optional<UUID> select) {
        today = book.today();
        types.setAll(book.types());
        all.setAll(book.contacts().stream().flatMap(contact -> lines(contact, book).stream()).toList());
        read.set(true);
        select.flatMap(id -> lines.stream().filter(line -> line.agency().id().equals(id) || line.person().map(one -> one.id().equals(id)).orElse(false)).findFirst())
                .ifPresent(line -> selected.set(Optional.of(line)));
    }

    private static List<ContactLine> lines(Contact contact, ContactBook book) {
        String kind = book.types().stream().filter(type -> type.code().equals(contact.agency().type())).map(CodeList.Option::label).findFirst().orElse(contact.agency().type());
        if (contact.people().isEmpty()) {
            return List.of(new ContactLine(contact.agency(), Optional.empty(), kind, book.today()));
        }
        return contact.people().stream().map(one -> new ContactLine(contact.agency(), Optional.of(one), kind, book.today())).toList();
    }

    private void edit(ContactLine line) {
        message.set(Message.NONE);
        agency.start(Optional.of(line.agency()));
        person.start(line.agency(), line.person());
        editing.set(line.person().isPresent() ? Editing.PERSON : Editing.AGENCY);
    }

    public void newAgency() {
        selected.set(Optional.empty());
        agency.start(Optional.empty());
        message.set(Message.NONE);
        editing.set(Editing.AGENCY);
    }

    public void newPerson() {
        agency.current().ifPresent(at -> {
            person.start(at, Optional.empty());
            message.set(Message.NONE);
            editing.set(Editing.PERSON);
        });
    }

    public void editAgency() {
        editing.set(Editing.AGENCY);
    }

    public void close() {
        selected.set(Optional.empty());
        editing.set(Editing.NOTHING);
    }

    public void save() {
        if (editing.get() == Editing.AGENCY) {
            agency.command(today).ifPresent(command -> ask(command, agency.entry()::show));
        } else {
            person.command(today).ifPresent(command -> ask(command, person.entry()::show));
        }
    }

    private void ask(KeepContactCommand command, Consumer<List<ContactProblem>> refuse) {
        background.run("Keep the contact", progress -> keep.apply(command), outcome -> take(outcome, refuse),
                failure -> message.set(Message.refused(failure.getMessage() + " What you typed is still here.")));
    }

    private void take(KeepContactOutcome outcome, Consumer<List<ContactProblem>> refuse) {
        switch (outcome) {
            case KeepContactOutcome.Kept(UUID id) -> {
                close();
                message.set(Message.done("The contact book is up to date."));
                read();
            }
            case KeepContactOutcome.Refused(List<ContactProblem> problems) -> refuse.accept(problems);
            case KeepContactOutcome.ChangedMeanwhile changed -> message.set(Message.refused(
                    "Somebody else changed this entry since you opened it. Nothing was overwritten. Press F5 and make your change once more."));
        }
    }

    public ObservableList<ContactLine> lines() {
        return lines;
    }

    /** Whether the book has been read and has nothing in it. */
    public boolean isEmpty() {
        return read.get() && all.isEmpty();
    }

    public ObservableList<ContactLine> all() {
        return all;
    }

    public BooleanProperty readProperty() {
        return read;
    }

    public ObservableList<CodeList.Option> types() {
        return types;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public BooleanProperty withEndedProperty() {
        return withEnded;
    }

    public ObjectProperty<Optional<ContactLine>> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Editing> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    AgencyEntry agency() {
        return agency;
    }

    PersonEntry person() {
        return person;
    }
}
