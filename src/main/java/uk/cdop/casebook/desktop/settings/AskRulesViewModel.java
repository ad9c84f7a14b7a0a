package uk.cdop.casebook.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.agencyreturn.AskRule;
import uk.cdop.casebook.casework.agencyreturn.AskRuleText;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.agencyreturn.ReplaceAskRules.ReplaceAskRulesOutcome;
import uk.cdop.casebook.office.agencyreturn.ShowAskRules.AskRulesView;

/** The rules on whom to ask, being changed, added and removed: the list is kept whole, or nothing of it. */
public final class AskRulesViewModel {

    /** A rule that was taken out, and where it stood. */
    private record Removed(AskRuleLine line, int at) {}

    private final Function<String, ReplaceAskRulesOutcome> replace;
    private final RuleKeeping<AskRulesView> keeping;
    private final ObservableList<AskRuleLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AskRuleLine>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Removed>> removed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<AskRule> kept = List.of();
    private List<AskRule> shipped = List.of();
    private List<CodeList.Option> agencies = List.of();

    public AskRulesViewModel(Supplier<AskRulesView> show, Function<String, ReplaceAskRulesOutcome> replace, Background background) {
        this.replace = replace;
        this.keeping = new RuleKeeping<>("the rules on whom to ask", show, this::show, background);
    }

    /** What is typed and not kept yet stays. */
    public void read() {
        if (typed().equals(kept)) {
            keeping.read();
        }
    }

    private void show(AskRulesView view) {
        int at = selected.get().map(lines::indexOf).orElse(0);
        kept = view.rules();
        shipped = view.asShipped();
        agencies = view.agencies();
        selected.set(Optional.empty());
        lines.setAll(kept.stream().map(AskRuleLine::new).toList());
        select(at);
    }

    private void select(int at) {
        selected.set(lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(Math.clamp(at, 0, lines.size() - 1))));
    }

    private List<AskRule> typed() {
        return lines.stream().map(AskRuleLine::rule).toList();
    }

    /** A new rule goes under the selected one. */
    public void add() {
        int at = selected.get().map(line -> lines.indexOf(line) + 1).orElse(lines.size());
        lines.add(at, new AskRuleLine(AskRuleLine.EMPTY));
        select(at);
        keeping.messageProperty().set(Message.information("A new rule. Say when it holds and whom to ask, then keep the list."));
    }

    public void remove() {
        selected.get().ifPresent(line -> {
            int at = lines.indexOf(line);
            removed.set(Optional.of(new Removed(line, at)));
            selected.set(Optional.empty());
            lines.remove(line);
            select(at);
            keeping.messageProperty().set(Message.information("The rule is out of the list. It is gone once you keep the list; until then it can be put back."));
        });
    }

    public void putBack() {
        removed.get().ifPresent(gone -> {
            int at = Math.min(gone.at(), lines.size());
            lines.add(at, gone.line());
            removed.set(Optional.empty());
            select(at);
            keeping.messageProperty().set(Message.NONE);
        });
    }

    /** Keeps what is typed, or says which rule cannot be taken. */
    public void keep() {
        List<String> wrong = new ArrayList<>();
        List<AskRule> rules = typed();
        for (int at = 0; at < rules.size(); at++) {
            int number = at + 1;
            AskRuleText.unwritable(rules.get(at)).ifPresent(why -> wrong.add("Rule " + number + ": " + why));
        }
        if (wrong.isEmpty()) {
            replace(rules);
        } else {
            keeping.refuse(and(wrong));
        }
    }

    public void asShipped() {
        replace(shipped);
    }

    /** Back to what is kept; nothing was changed in the records. */
    public void takeBack() {
        lines.clear();
        kept = List.of();
        removed.set(Optional.empty());
        keeping.messageProperty().set(Message.NONE);
        keeping.read();
    }

    private void replace(List<AskRule> rules) {
        keeping.keep(() -> replace.apply(AskRuleText.write(rules)), outcome -> switch (outcome) {
            case ReplaceAskRulesOutcome.Refused(var refused) -> RuleKeeping.refused(and(
                    refused.stream().map(line -> (line.line() > 1 ? "Rule " + (line.line() - 1) + ": " : "") + line.reason()).toList()));
            case ReplaceAskRulesOutcome.Replaced(int number) -> {
                removed.set(Optional.empty());
                yield Message.done(Texts.counted(number, "rule") + (rules.equals(shipped) ? ", as they came with the program." : " kept.")
                        + " They propose whom to ask from now on; what was asked already stays.");
            }
        });
    }

    private static List<String> and(List<String> wrong) {
        List<String> all = new ArrayList<>(wrong);
        all.add("Nothing was kept.");
        return all;
    }

    /** Whom the rule asks, in words. */
    public String asked(AskRuleLine line) {
        return line.rule().ask().stream()
                .map(code -> agencies.stream().filter(type -> type.code().equals(code)).findFirst().map(CodeList.Option::label).orElse("“" + code + "” is no kind of agency"))
                .collect(Collectors.joining(", "));
    }

    /** The form that is sent, in words. */
    public static String formWords(String code) {
        return FormCode.supplementary().stream().filter(form -> form.code().equals(code)).findFirst().map(FormCode::label).orElse("Reporting form");
    }

    public List<CodeList.Option> agencies() {
        return agencies;
    }

    public ObservableList<AskRuleLine> lines() {
        return lines;
    }

    public ObjectProperty<Optional<AskRuleLine>> selectedProperty() {
        return selected;
    }

    public ObservableValue<Boolean> canPutBackProperty() {
        return removed.map(Optional::isPresent);
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
