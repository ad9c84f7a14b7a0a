package uk.cdop.casebook.desktop.settings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule.Disclosure;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule.EditDisclosureRuleOutcome;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.DisclosureRule.SignOff;
import uk.cdop.casebook.statistics.edition.PublishedEdition;

/** Which numbers are too small to leave the panel, who signed that off, and what has left, while they are looked at and changed. */
public final class SmallNumbersViewModel {

    private final EditDisclosureRule office;
    private final Background background;
    private final StringProperty threshold = new SimpleStringProperty("");
    private final ObjectProperty<Integer> yearsTogether = new SimpleObjectProperty<>();
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final DayEntry on;
    private final ReadOnlyStringWrapper stands = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper signedOff = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> published = FXCollections.observableArrayList();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    public SmallNumbersViewModel(EditDisclosureRule office, Supplier<LocalDate> today, Background background) {
        this.office = office;
        this.background = background;
        on = new DayEntry(today);
    }

    public void read() {
        background.run("Read which numbers are too small", progress -> office.show(), this::show, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(Disclosure disclosure) {
        DisclosureRule rule = disclosure.rule();
        threshold.set(String.valueOf(rule.threshold()));
        yearsTogether.set(rule.yearsTogether());
        signedOff.set(rule.signedOff().isPresent());
        stands.set(rule.inWords() + " " + rule.signedOff().map(SmallNumbersViewModel::signed).orElse("Nobody has signed this off, so no edition leaves the panel."));
        published.setAll(disclosure.published().stream().map(SmallNumbersViewModel::line).toList());
    }

    private static String signed(SignOff signOff) {
        return "Signed off by " + signOff.by() + ", " + signOff.role() + ", on " + Texts.date(signOff.on()) + ".";
    }

    private static String line(PublishedEdition edition) {
        int withheld = edition.log().stream().mapToInt(Tally::withheld).sum();
        return "%s, %s edition, %s: published %s by %s, as at %s. %s.".formatted(
                edition.year(), edition.edition().code(), edition.area().label(), Texts.moment(edition.publishedAt()), edition.publishedBy(),
                Texts.date(edition.asAt()), Texts.counted(withheld, "number withheld", "numbers withheld"));
    }

    /** Keeps the number that is typed and the years that are chosen, or says why they cannot be taken. */
    public void keepRule() {
        String typed = threshold.get().strip();
        if (typed.matches("\\d{1,4}")) {
            change("Keep the rule", "Kept. Another rule than before has to be signed off.", () -> office.set(Optional.of(Integer.parseInt(typed)), Optional.ofNullable(yearsTogether.get())));
        } else {
            message.set(Message.refused("Give a whole number. Nothing was changed."));
        }
    }

    public void signOff() {
        change("Sign off", "Kept. Editions can leave the panel.", () -> office.signOff(by.get(), role.get(), on.day()));
    }

    public void endSignOff() {
        change("End the sign-off", "Kept. No edition leaves the panel until somebody signs off again.", office::endSignOff);
    }

    private void change(String title, String done, Supplier<EditDisclosureRuleOutcome> work) {
        background.run(title, progress -> work.get(), outcome -> {
            switch (outcome) {
                case EditDisclosureRuleOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
                case EditDisclosureRuleOutcome.Kept kept -> {
                    message.set(Message.done(done));
                    read();
                }
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    StringProperty threshold() {
        return threshold;
    }

    ObjectProperty<Integer> yearsTogether() {
        return yearsTogether;
    }

    StringProperty by() {
        return by;
    }

    StringProperty role() {
        return role;
    }

    DayEntry on() {
        return on;
    }

    /** What holds now. */
    public ReadOnlyStringProperty standsProperty() {
        return stands.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty signedOffProperty() {
        return signedOff.getReadOnlyProperty();
    }

    /** The editions that left the panel, the latest first. */
    public ObservableList<String> published() {
        return published;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
