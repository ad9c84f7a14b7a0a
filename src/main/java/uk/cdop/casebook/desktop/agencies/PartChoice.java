package uk.cdop.casebook.desktop.agencies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.agencyreturn.AskedSections.SectionChoice;

/** Which pages of one form an agency is asked for: those of the proposal are ticked beforehand. */
final class PartChoice {

    private final FormPart proposed;
    private final Map<SectionChoice, BooleanProperty> pages = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper();

    PartChoice(FormPart proposed, List<SectionChoice> sections) {
        this.proposed = proposed;
        sections.forEach(section -> pages.put(section, new SimpleBooleanProperty(proposed.asksFor(section.key()))));
        pages.values().forEach(ticked -> ticked.subscribe(this::say));
        say();
    }

    private void say() {
        long asked = pages.values().stream().filter(BooleanProperty::get).count();
        String which = asked == pages.size() ? "the whole form" : asked == 0 ? "no page" : asked + " of " + Texts.counted(pages.size(), "page");
        words.set(proposed.form().label() + ": " + which);
    }

    String title() {
        return proposed.form().label();
    }

    String id() {
        return proposed.form().code().replace('_', '-');
    }

    /** A form of one page is asked for whole or not at all. */
    boolean hasChoice() {
        return pages.size() > 1;
    }

    void each(Consumer<SectionChoice> page) {
        pages.keySet().forEach(page);
    }

    BooleanProperty tickedProperty(SectionChoice page) {
        return pages.get(page);
    }

    /** What is asked for in words. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Empty where no page is ticked; all of them are the whole form. */
    Optional<FormPart> part() {
        List<String> asked = pages.entrySet().stream().filter(page -> page.getValue().get()).map(page -> page.getKey().key()).toList();
        if (pages.isEmpty() || asked.size() == pages.size()) {
            return Optional.of(FormPart.whole(proposed.form()));
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(new FormPart(proposed.form(), asked));
    }
}
