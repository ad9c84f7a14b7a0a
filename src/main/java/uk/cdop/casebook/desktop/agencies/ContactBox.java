package uk.cdop.casebook.desktop.agencies;

import java.util.Optional;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import uk.cdop.casebook.desktop.support.TypeAhead;
import uk.cdop.casebook.office.agencyreturn.ContactChoice;

/** A choice of one contact. */
final class ContactBox extends ComboBox<ContactChoice> {

    ContactBox(String id, String accessibleText, ObservableList<ContactChoice> contacts, Property<Optional<ContactChoice>> chosen) {
        setId(id);
        setAccessibleText(accessibleText);
        setMaxWidth(Double.MAX_VALUE);
        setPromptText("Choose from the contact book…");
        setConverter(new StringConverter<>() {
            @Override
            public String toString(ContactChoice choice) {
                return choice == null ? "" : AgencyWords.contact(choice);
            }

            @Override
            public ContactChoice fromString(String text) {
                throw new UnsupportedOperationException("contacts are chosen, not typed");
            }
        });
        contacts.subscribe(() -> {
            getItems().setAll(contacts);
            setValue(chosen.getValue().orElse(null));
        });
        TypeAhead.in(this);
        getItems().setAll(contacts);
        chosen.subscribe(now -> setValue(now.orElse(null)));
        valueProperty().subscribe((before, now) -> {
            if (now != null) {
                chosen.setValue(Optional.of(now));
            }
        });
    }
}
