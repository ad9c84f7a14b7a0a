package uk.cdop.casebook.desktop.settings;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.family.GuardRule;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.family.EditGuardDays.EditGuardDaysOutcome;

/** How many days around a family's guard dates are kept clear of letters, being changed. */
public final class GuardDaysViewModel {

    /** The days in use and those that came with the program. */
    private record Rules(GuardRule inUse, GuardRule shipped) {}

    private final BiFunction<Integer, Integer, EditGuardDaysOutcome> change;
    private final RuleKeeping<Rules> keeping;
    private final StringProperty before = new SimpleStringProperty("");
    private final StringProperty after = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper mark = new ReadOnlyStringWrapper("");
    private GuardRule shipped = new GuardRule(0, 0, "");

    public GuardDaysViewModel(
            Supplier<GuardRule> show, Supplier<GuardRule> shipped, BiFunction<Integer, Integer, EditGuardDaysOutcome> change, Background background) {
        this.change = change;
        this.keeping = new RuleKeeping<>("the days kept clear", () -> new Rules(show.get(), shipped.get()), this::show, background);
    }

    public void read() {
        keeping.read();
    }

    private void show(Rules rules) {
        shipped = rules.shipped();
        before.set(String.valueOf(rules.inUse().daysBefore()));
        after.set(String.valueOf(rules.inUse().daysAfter()));
        mark.set(rules.inUse().mark());
    }

    public void keep() {
        if (isDays(before) && isDays(after)) {
            change(Integer.parseInt(before.get().strip()), Integer.parseInt(after.get().strip()));
        } else {
            keeping.messageProperty().set(Message.refused("Give whole numbers of days from 0 to 60. Nothing was changed."));
        }
    }

    private static boolean isDays(StringProperty typed) {
        return typed.get().strip().matches("\\d{1,4}");
    }

    public void asShipped() {
        change(shipped.daysBefore(), shipped.daysAfter());
    }

    private void change(int daysBefore, int daysAfter) {
        keeping.keep(() -> change.apply(daysBefore, daysAfter), outcome -> switch (outcome) {
            case EditGuardDaysOutcome.Refused(String sentence) -> Message.refused(sentence);
            case EditGuardDaysOutcome.Kept kept -> Message.done("Kept. Letters to families are warned of by these days from now on.");
        });
    }

    public StringProperty before() {
        return before;
    }

    public StringProperty after() {
        return after;
    }

    public ReadOnlyStringProperty markProperty() {
        return mark.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
