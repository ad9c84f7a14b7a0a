package uk.cdop.casebook.desktop.today;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.work.ShowToday.Earlier;

/** What the day leaves out of cases notified before the office worked here, in words, and whether it is shown all the same. */
public final class EarlierCases {

    private final Runnable again;
    private final Optional<SetUp> setUp;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayPropose = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> proposed = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** How a person who sets up the office takes the proposed day, or goes to where another is chosen. */
    public record SetUp(Consumer<LocalDate> take, Runnable elsewhere) {}

    EarlierCases(Runnable again, Optional<SetUp> setUp) {
        this.again = again;
        this.setUp = setUp;
    }

    void show(Earlier earlier) {
        any.set(earlier.cases() > 0);
        proposed.set(earlier.proposed());
        mayPropose.set(earlier.proposed().isPresent() && setUp.isPresent());
        words.set(earlier.began().filter(day -> earlier.cases() > 0).map(day -> inWords(earlier, day))
                .orElse(mayPropose.get() ? "Cases were imported, and their old time limits count as late here. Say since when this office works here: "
                        + "the first limits of cases notified before that day are then left out, and can be shown at any time." : ""));
    }

    private static String inWords(Earlier earlier, LocalDate day) {
        String which = Texts.counted(earlier.cases(), "earlier case") + ", notified before work began here on " + Texts.date(day) + ": ";
        return which + (earlier.shown() ? "time limits that had passed by then are shown below." : "time limits that had passed by then are left out.");
    }

    boolean isShown() {
        return shown.get();
    }

    /** Shows what is left out, or leaves it out again. */
    public void turn() {
        shown.set(!shown.get());
        again.run();
    }

    public void setProposed() {
        proposed.get().ifPresent(day -> setUp.ifPresent(can -> can.take().accept(day)));
    }

    public void chooseAnother() {
        setUp.ifPresent(can -> can.elsewhere().run());
    }

    /** Empty where nothing is left out and nothing is proposed. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty mayProposeProperty() {
        return mayPropose.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<LocalDate>> proposedProperty() {
        return proposed.getReadOnlyProperty();
    }
}
