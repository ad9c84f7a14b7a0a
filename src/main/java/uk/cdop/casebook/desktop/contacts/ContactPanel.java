package uk.cdop.casebook.desktop.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.desktop.contacts.ContactsViewModel.Editing;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.contact.ContactProblem.Part;

/** The panel in which an agency or a person is written. */
final class ContactPanel extends VBox {

    private final ContactsViewModel model;

    ContactPanel(ContactsViewModel model) {
        this.model = model;
        setId("contact-panel");
        Style.DRAWER.on(this);
        StackPane entries = new StackPane(Layouts.shownWhen(agency(), is(Editing.AGENCY)), Layouts.shownWhen(person(), is(Editing.PERSON)));
        getChildren().setAll(Layouts.scrolled(new VBox(entries)), actions());
        addEventFilter(KeyEvent.KEY_PRESSED, this::saveByKey);
        Layouts.shownWhen(this, model.editingProperty().map(now -> now != Editing.NOTHING));
    }

    /** Opens an empty entry, with the cursor where its name is typed. */
    void newAgency() {
        model.newAgency();
        lookup("#agency-name").requestFocus();
    }

    /** From every field; on a button Enter presses it, and in a list that is open it chooses. */
    private void saveByKey(KeyEvent key) {
        boolean choosing = key.getTarget() instanceof ComboBox<?> box && box.isShowing();
        if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button) && !choosing) {
            key.consume();
            model.save();
        }
    }

    private void newPerson() {
        model.newPerson();
        lookup("#person-name").requestFocus();
    }

    private ObservableValue<Boolean> is(Editing what) {
        return model.editingProperty().map(now -> now == what);
    }

    private Node agency() {
        ContactEntry entry = model.agency().entry();
        Node newPerson = Layouts.button("new-person", "New person here", Feather.USER_PLUS, this::newPerson);
        return Layouts.column(
                Style.SPACED,
                Style.SECTION_TITLE.on(Layouts.wrapped(model.agency().currentProperty().map(kept -> kept.isPresent() ? "Agency" : "New agency"))),
                field("agency-name", "Name", entry, Part.NAME),
                withError(Layouts.labelled("Kind of agency", types()), entry, Part.TYPE),
                Layouts.labelled("Area it serves", areas()),
                dates("agency", entry),
                Layouts.shownWhen(newPerson, model.agency().currentProperty().map(Optional::isPresent)));
    }

    private Node person() {
        ContactEntry entry = model.person().entry();
        return Layouts.column(
                Style.SPACED,
                Style.SECTION_TITLE.on(Layouts.wrapped(model.person().headingProperty())),
                field("person-name", "Name", entry, Part.NAME),
                field("person-role", "Role", entry, Part.ROLE),
                field("person-email", "Secure e-mail address", entry, Part.EMAIL),
                field("person-phone", "Telephone", entry, Part.PHONE),
                dates("person", entry),
                Layouts.flow(
                        Layouts.button("edit-agency", "Agency", Feather.HOME, model::editAgency),
                        Layouts.button("another-person", "Another person here", Feather.USER_PLUS, this::newPerson)));
    }

    private Node actions() {
        return Layouts.flow(
                Layouts.primary("save-contact", "Save", Feather.CHECK, model::save),
                Layouts.button("close-contact", "Close", Feather.X, model::close));
    }

    private Node field(String id, String label, ContactEntry entry, Part part) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(entry.text(part));
        return withError(Layouts.labelled(label, field), entry, part);
    }

    private static Node withError(Node field, ContactEntry entry, Part part) {
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(entry.error(part)));
        return Layouts.column(Style.TIGHT, field, Layouts.shownWhen(error, entry.error(part).map(says -> !says.isEmpty())));
    }

    private Node dates(String whose, ContactEntry entry) {
        TextField from = new TextField();
        from.setId(whose + "-from");
        from.textProperty().bindBidirectional(entry.from());
        TextField to = new TextField();
        to.setId(whose + "-to");
        to.textProperty().bindBidirectional(entry.to());
        Node both = Layouts.column(
                Style.SPACED, Layouts.labelled("Valid from (empty: always)", from), Layouts.labelled("Last day (empty: no end)", to));
        return withError(both, entry, Part.DATES);
    }

    private Node types() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("agency-type");
        box.setMaxWidth(Double.MAX_VALUE);
        model.types().subscribe(() -> {
            String chosen = model.agency().entry().text(Part.TYPE).get();
            box.getItems().setAll(model.types().stream().map(CodeList.Option::code).toList());
            box.setValue(chosen.isEmpty() ? null : chosen);
        });
        box.setConverter(words(code -> model.types().stream().filter(type -> type.code().equals(code)).map(CodeList.Option::label).findFirst().orElse("Choose…")));
        box.valueProperty().subscribe(code -> model.agency().entry().text(Part.TYPE).set(code == null ? "" : code));
        model.agency().entry().text(Part.TYPE).subscribe(code -> box.setValue(code.isEmpty() ? null : code));
        return TypeAhead.in(box);
    }

    private Node areas() {
        ComboBox<Optional<ReportingArea>> box = new ComboBox<>();
        box.setId("agency-area");
        box.setMaxWidth(Double.MAX_VALUE);
        List<Optional<ReportingArea>> areas = new ArrayList<>(List.of(Optional.empty()));
        List.of(ReportingArea.values()).forEach(area -> areas.add(Optional.of(area)));
        box.getItems().setAll(areas);
        box.setConverter(words(area -> area.map(ReportingArea::label).orElse(ReportingArea.ALL_AREAS_LABEL)));
        box.valueProperty().bindBidirectional(model.agency().area());
        return TypeAhead.in(box);
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> says) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : says.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        };
    }
}
