package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.cdop.casebook.casework.hold.ProcessRules;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.hold.EditProcessRules.EditProcessRulesOutcome;

/** What each kind of process holds up and when it is asked after, being changed: all is kept together, or nothing. */
public final class ProcessRulesViewModel {

    /** The texts of the rules in use and of those that came with the program. */
    private record Texts(String inUse, String shipped) {}

    private final Function<String, EditProcessRulesOutcome> replace;
    private final RuleKeeping<Texts> keeping;
    private final ReadOnlyObjectWrapper<List<ProcessRuleLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private String shipped = "";

    public ProcessRulesViewModel(
            Supplier<String> show, Supplier<String> shipped, Function<String, EditProcessRulesOutcome> replace, Background background) {
        this.replace = replace;
        this.keeping = new RuleKeeping<>("the rules for processes", () -> new Texts(show.get(), shipped.get()), this::show, background);
    }

    /** What is typed and not kept yet stays. */
    public void read() {
        if (lines.get().stream().noneMatch(ProcessRuleLine::isChanged)) {
            keeping.read();
        }
    }

    private void show(Texts texts) {
        shipped = texts.shipped();
        lines.set(ProcessRules.read(texts.inUse()).all().stream().map(ProcessRuleLine::new).toList());
    }

    /** Keeps what is chosen and typed, or says which line cannot be taken. */
    public void keep() {
        List<String> wrong = lines.get().stream().flatMap(line -> line.complaint().stream()).toList();
        if (wrong.isEmpty()) {
            int changed = (int) lines.get().stream().filter(ProcessRuleLine::isChanged).count();
            replace(ProcessRules.write(lines.get().stream().map(ProcessRuleLine::typed).toList()),
                    RuleKeeping.changed(changed, "kind of process", "It holds for processes opened from now on; on a case it can be set otherwise."));
        } else {
            keeping.refuse(Stream.concat(wrong.stream(), Stream.of("Nothing was kept.")).toList());
        }
    }

    public void asShipped() {
        replace(shipped, Message.done("The rules for processes are those that came with the program."));
    }

    /** Back to what is kept; nothing was changed in the records. */
    public void takeBack() {
        keeping.messageProperty().set(Message.NONE);
        keeping.read();
    }

    private void replace(String text, Message done) {
        keeping.keep(() -> replace.apply(text), outcome -> switch (outcome) {
            case EditProcessRulesOutcome.Refused(String sentence) -> Message.refused(sentence);
            case EditProcessRulesOutcome.Kept kept -> done;
        });
    }

    public ReadOnlyObjectProperty<List<ProcessRuleLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
