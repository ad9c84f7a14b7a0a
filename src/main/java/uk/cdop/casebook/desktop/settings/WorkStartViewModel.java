package uk.cdop.casebook.desktop.settings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.deadline.SetWorkStart.SetWorkStartOutcome;
import uk.cdop.casebook.office.deadline.ShowWorkStart.WorkStart;

/** The day from which the office works here, being changed; the last change can be undone. */
public final class WorkStartViewModel {

    private final Supplier<WorkStart> show;
    private final Function<Optional<LocalDate>, SetWorkStartOutcome> set;
    private final Background background;
    private final DayEntry typed;
    private final ReadOnlyStringWrapper stands = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<LocalDate> before = Optional.empty();

    public WorkStartViewModel(Supplier<WorkStart> show, Function<Optional<LocalDate>, SetWorkStartOutcome> set, Supplier<LocalDate> today, Background background) {
        typed = new DayEntry(today);
        this.show = show;
        this.set = set;
        this.background = background;
    }

    public void read() {
        background.run("Read since when the office works here", progress -> show.get(), this::show, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(WorkStart start) {
        typed.set(start.began().or(start::proposed));
        stands.set(start.began().map(day -> "Set to " + Texts.date(day) + ".")
                .or(() -> start.proposed().map(day -> "Not set: every case counts from its notification. Proposed is " + Texts.date(day) + ", the day of the first import."))
                .orElse("Not set: every case counts from its notification."));
    }

    /** Keeps the day that is typed, or says why it cannot be taken. */
    public void keep() {
        Optional<LocalDate> day = typed.day();
        if (day.isEmpty()) {
            message.set(Message.refused("The day cannot be read. Type it as 1 Apr 2024, or choose “Count every case”. Nothing was changed."));
        } else {
            set(day);
        }
    }

    public void none() {
        set(Optional.empty());
    }

    public void undo() {
        set(before);
    }

    private void set(Optional<LocalDate> day) {
        background.run("Keep since when the office works here", progress -> set.apply(day), outcome -> {
            switch (outcome) {
                case SetWorkStartOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
                case SetWorkStartOutcome.Kept(Optional<LocalDate> now, Optional<LocalDate> held) -> {
                    before = held;
                    undoable.set(!now.equals(held));
                    message.set(Message.done(now.map(began -> "Kept. Cases notified before " + Texts.date(began) + " are not counted as late by limits that had passed by then.")
                            .orElse("Kept. Every case counts from its notification.")));
                    read();
                }
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    DayEntry typed() {
        return typed;
    }

    /** What holds now. */
    public ReadOnlyStringProperty standsProperty() {
        return stands.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
