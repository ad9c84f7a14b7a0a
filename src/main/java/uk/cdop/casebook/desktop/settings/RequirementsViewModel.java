package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.readiness.RequirementRule;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.work.ReplaceRequirements.ReplaceRequirementsOutcome;
import uk.cdop.casebook.office.work.ShowRequirements.RequirementsView;

/** What the office wants of a case before the panel, being changed: all is kept together, or nothing. */
public final class RequirementsViewModel {

    /** One line with what is chosen and typed for it. */
    public record Line(RequirementRule rule, ObjectProperty<RequirementRule.Counts> counts, StringProperty liftedBy) {}

    private final Function<List<RequirementRule>, ReplaceRequirementsOutcome> replace;
    private final RuleKeeping<RequirementsView> keeping;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RequirementRule>> newer = new ReadOnlyObjectWrapper<>(List.of());
    private List<RequirementRule> shipped = List.of();

    public RequirementsViewModel(
            Supplier<RequirementsView> show, Function<List<RequirementRule>, ReplaceRequirementsOutcome> replace, Background background) {
        this.replace = replace;
        this.keeping = new RuleKeeping<>("what a case needs", show, this::show, background);
    }

    public void read() {
        keeping.read();
    }

    private void show(RequirementsView view) {
        shipped = view.shipped();
        newer.set(view.newer());
        lines.set(view.rules().stream()
                .map(rule -> new Line(rule, new SimpleObjectProperty<>(rule.counts()), new SimpleStringProperty(rule.liftedBy())))
                .toList());
    }

    public void keep() {
        replace(typed());
    }

    private List<RequirementRule> typed() {
        return lines.get().stream().map(line -> line.rule().counting(line.counts().get()).liftedBy(line.liftedBy().get().strip())).toList();
    }

    /** The lines that the office's own list does not have yet come where the program has them, with what is typed. */
    public void addNewer() {
        Map<String, RequirementRule> own = typed().stream().collect(Collectors.toMap(RequirementRule::code, Function.identity()));
        replace(shipped.stream().map(rule -> own.getOrDefault(rule.code(), rule)).toList());
    }

    public void asShipped() {
        replace(shipped);
    }

    private void replace(List<RequirementRule> wanted) {
        keeping.keep(() -> replace.apply(wanted), outcome -> switch (outcome) {
            case ReplaceRequirementsOutcome.Refused(List<String> sentences) -> RuleKeeping.refused(sentences);
            case ReplaceRequirementsOutcome.Replaced(int changed) -> RuleKeeping.changed(changed, "line", "A case moves by them at its next change.");
        });
    }

    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<RequirementRule>> newerProperty() {
        return newer.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
