package uk.cdop.casebook.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.deadline.ReplaceLimits.ReplaceLimitsOutcome;
import uk.cdop.casebook.office.deadline.ShowLimits.LimitsView;

/** The time limits as the office has them, being changed: all are kept together, or none. */
public final class LimitsViewModel {

    /** One limit with what is typed for it. */
    public record Line(TimeLimit limit, StringProperty amount, ObjectProperty<TimeLimit.Unit> unit) {}

    private final Function<List<TimeLimit>, ReplaceLimitsOutcome> replace;
    private final RuleKeeping<LimitsView> keeping;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private List<TimeLimit> shipped = List.of();

    public LimitsViewModel(Supplier<LimitsView> show, Function<List<TimeLimit>, ReplaceLimitsOutcome> replace, Background background) {
        this.replace = replace;
        this.keeping = new RuleKeeping<>("the time limits", show, this::show, background);
    }

    public void read() {
        keeping.read();
    }

    private void show(LimitsView view) {
        shipped = view.shipped();
        lines.set(view.limits().stream().map(LimitsViewModel::line).toList());
    }

    private static Line line(TimeLimit limit) {
        return new Line(limit, new SimpleStringProperty(String.valueOf(limit.amount())), new SimpleObjectProperty<>(limit.unit()));
    }

    /** Keeps what is typed, or says which line cannot be taken. */
    public void keep() {
        List<TimeLimit> wanted = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Line line : lines.get()) {
            String typed = line.amount().get().strip();
            if (typed.matches("\\d{1,6}")) {
                wanted.add(line.limit().of(Integer.parseInt(typed), line.unit().get()));
            } else {
                wrong.add(line.limit().label() + ": give a whole number from 1 to 3,650.");
            }
        }
        if (wrong.isEmpty()) {
            replace(wanted);
        } else {
            keeping.refuse(wrong);
        }
    }

    /** Goes back to the limits that came with the program; at once undone by typing and keeping others. */
    public void asShipped() {
        replace(shipped);
    }

    private void replace(List<TimeLimit> wanted) {
        keeping.keep(() -> replace.apply(wanted), outcome -> switch (outcome) {
            case ReplaceLimitsOutcome.Refused(List<String> sentences) -> RuleKeeping.refused(sentences);
            case ReplaceLimitsOutcome.Replaced(int changed) -> RuleKeeping.changed(changed, "limit", "They hold from now on for every case.");
        });
    }

    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
