package uk.cdop.casebook.desktop.afterpanel;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.office.afterpanel.ProposedLetter;

/** One proposed letter while a person decides on it. */
public final class LetterRow {

    private final ProposedLetter letter;
    final BooleanProperty chosen = new SimpleBooleanProperty();
    final StringProperty addressee = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty said = new SimpleStringProperty("");

    LetterRow(ProposedLetter letter) {
        this.letter = letter;
        addressee.set(String.join("\n", letter.addressee()));
        email.set(letter.email().orElse(""));
        said.set(letter.said().orElse(""));
    }

    String key() {
        return letter.key();
    }

    String label() {
        return letter.kind().label();
    }

    String why() {
        return letter.why() + ".";
    }

    boolean isFamily() {
        return letter.kind() == LetterKind.FAMILY_AFTER_PANEL;
    }

    boolean saysSomething() {
        return !isFamily() && letter.kind() != LetterKind.CLOSURE;
    }

    ProposedLetter asWritten() {
        List<String> lines = addressee.get().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        ProposedLetter to = letter.to(lines, Optional.of(email.get().strip()).filter(address -> !address.isEmpty()));
        return saysSomething() ? to.saying(said.get()) : to;
    }
}
