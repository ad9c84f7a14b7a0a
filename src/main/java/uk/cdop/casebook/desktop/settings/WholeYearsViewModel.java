package uk.cdop.casebook.desktop.settings;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.annualtables.SetWholeYears.SetWholeYearsOutcome;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The first year of which the office holds every case, being changed; the last change can be undone. */
public final class WholeYearsViewModel {

    private final Supplier<Optional<FinancialYear>> show;
    private final Function<Optional<FinancialYear>, SetWholeYearsOutcome> set;
    private final Background background;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper stands = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<FinancialYear> before = Optional.empty();

    public WholeYearsViewModel(Supplier<Optional<FinancialYear>> show, Function<Optional<FinancialYear>, SetWholeYearsOutcome> set, Background background) {
        this.show = show;
        this.set = set;
        this.background = background;
    }

    public void read() {
        background.run("Read which years are held whole", progress -> show.get(), this::show, this::failed);
    }

    private void show(Optional<FinancialYear> first) {
        typed.set(first.map(FinancialYear::label).orElse(""));
        stands.set(first.map(year -> "Set to " + year + ".").orElse("Not set: the year of the oldest record stands for it."));
    }

    /** Keeps the year that is typed, or says why it cannot be taken. */
    public void keep() {
        Optional<FinancialYear> year = FinancialYear.read(typed.get());
        if (year.isEmpty()) {
            message.set(Message.refused("The year cannot be read. Type it as 2019/20, or choose “Go by the oldest record”. Nothing was changed."));
        } else {
            set(year);
        }
    }

    public void none() {
        set(Optional.empty());
    }

    public void undo() {
        set(before);
    }

    private void set(Optional<FinancialYear> first) {
        background.run("Keep which years are held whole", progress -> set.apply(first), outcome -> {
            switch (outcome) {
                case SetWholeYearsOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
                case SetWholeYearsOutcome.Kept(Optional<FinancialYear> now, Optional<FinancialYear> held) -> {
                    before = held;
                    undoable.set(!now.equals(held));
                    message.set(Message.done(now.map(year -> "Kept. The statistics go back to " + year + ", and earlier years are not available.")
                            .orElse("Kept. The statistics go back to the year of the oldest record.")));
                    read();
                }
            }
        }, this::failed);
    }

    private void failed(RuntimeException failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    public StringProperty typedProperty() {
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
