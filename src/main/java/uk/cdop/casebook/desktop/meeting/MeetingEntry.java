package uk.cdop.casebook.desktop.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.meeting.MeetingDetails;

/** What is typed of a meeting when it is planned or changed. */
final class MeetingEntry {

    private final DayEntry day;
    private final StringProperty time = new SimpleStringProperty("09:30");
    private final StringProperty minutes = new SimpleStringProperty("180");
    private final StringProperty theme = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final ObjectProperty<PanelKind> kind = new SimpleObjectProperty<>(PanelKind.GENERAL);
    private final StringProperty error = new SimpleStringProperty("");

    MeetingEntry(Supplier<LocalDate> today) {
        day = new DayEntry(today);
    }

    void start(MeetingPlan plan) {
        day.set(Optional.of(plan.when().day()));
        time.set(Texts.time(plan.when().startsAt()));
        minutes.set(String.valueOf(plan.when().minutes()));
        kind.set(plan.kind());
        theme.set(plan.theme().orElse(""));
        place.set(plan.place().orElse(""));
        error.set("");
    }

    /** Empty where something cannot be read; then the sentence stands under the entry. */
    Optional<MeetingDetails> details() {
        Optional<LocalDate> on = day.day();
        Optional<LocalTime> at = time(time.get());
        boolean number = minutes.get().strip().matches("\\d{1,4}");
        error.set(on.isEmpty() ? "Write the day as 14 Mar 2024." : at.isEmpty() ? "Write the time as 09:30." : number ? "" : "Write the length in minutes, such as 180.");
        return error.get().isEmpty()
                ? Optional.of(new MeetingDetails(
                        on.orElseThrow(), at.orElseThrow(), Integer.parseInt(minutes.get().strip()), kind.get(), theme.get(), place.get()))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String typed) {
        String[] parts = typed.strip().split("[:.]", -1);
        boolean reads = parts.length == 2 && parts[0].matches("\\d{1,2}") && parts[1].matches("\\d{2}")
                && Integer.parseInt(parts[0]) < 24 && Integer.parseInt(parts[1]) < 60;
        return reads ? Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))) : Optional.empty();
    }

    DayEntry day() {
        return day;
    }

    StringProperty time() {
        return time;
    }

    StringProperty minutes() {
        return minutes;
    }

    StringProperty theme() {
        return theme;
    }

    StringProperty place() {
        return place;
    }

    ObjectProperty<PanelKind> kind() {
        return kind;
    }

    StringProperty error() {
        return error;
    }
}
