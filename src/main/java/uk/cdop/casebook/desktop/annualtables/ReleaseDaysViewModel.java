package uk.cdop.casebook.desktop.annualtables;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.annualtables.SetReleaseDays;
import uk.cdop.casebook.office.annualtables.SetReleaseDays.SetReleaseDaysOutcome;
import uk.cdop.casebook.office.annualtables.SetReleaseDays.Shown;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The days that the covers of the year's editions say, while they are looked at and set. */
public final class ReleaseDaysViewModel {

    private final SetReleaseDays office;
    private final ObservableValue<FinancialYear> year;
    private final Background background;
    private final DayEntry published;
    private final DayEntry next;
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    public ReleaseDaysViewModel(SetReleaseDays office, ObservableValue<FinancialYear> year, Supplier<LocalDate> today, Background background) {
        this.office = office;
        this.year = year;
        this.background = background;
        published = new DayEntry(today);
        next = new DayEntry(today);
    }

    /** Reads what was said of the year that is chosen. */
    public void read() {
        FinancialYear asked = year.getValue();
        message.set(Message.NONE);
        background.run("Read the days of release", progress -> office.show(asked), shown -> show(asked, shown), failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(FinancialYear asked, Shown shown) {
        if (asked.equals(year.getValue())) {
            published.textProperty().set(words(shown.published()));
            next.textProperty().set(words(shown.next()));
        }
    }

    private static String words(Optional<LocalDate> day) {
        return day.map(Texts::date).orElse("");
    }

    public void keep() {
        if (isNoDay(published) || isNoDay(next)) {
            message.set(Message.refused("Give each day as a day, or leave it empty. Nothing was changed."));
            return;
        }
        FinancialYear asked = year.getValue();
        Optional<LocalDate> of = published.day();
        Optional<LocalDate> then = next.day();
        background.run("Keep the days of release", progress -> office.set(asked, of, then), outcome -> message.set(switch (outcome) {
            case SetReleaseDaysOutcome.Kept kept -> Message.done("Kept. The covers written from now on say so.");
            case SetReleaseDaysOutcome.Refused(String sentence) -> Message.refused(sentence);
        }), failure -> message.set(Message.refused(failure.getMessage())));
    }

    private static boolean isNoDay(DayEntry entry) {
        return !entry.textProperty().get().isBlank() && entry.day().isEmpty();
    }

    /** The year whose days they are. */
    public ObservableValue<FinancialYear> year() {
        return year;
    }

    public DayEntry published() {
        return published;
    }

    public DayEntry next() {
        return next;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
