package uk.cdop.casebook.desktop.casefile;

import java.util.ArrayList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseCommand;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;

/** Correcting the core facts of a case with a reason. What was typed stays until it is saved or given up. */
public final class CorrectionViewModel {

    private final Function<CorrectCaseCommand, CorrectCaseOutcome> correctCase;
    private final boolean allowed;
    private final Background background;
    private final Runnable afterwards;
    private final List<CorrectedField> fields;
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty reasonError = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<CaseFile> file = Optional.empty();
    private FieldKey first;

    public CorrectionViewModel(
            Function<CorrectCaseCommand, CorrectCaseOutcome> correctCase, boolean allowed, QuestionWords words, AreaDirectory areas,
            Background background, Runnable afterwards) {
        this.correctCase = correctCase;
        this.allowed = allowed;
        this.background = background;
        this.afterwards = afterwards;
        this.fields = CoreFacts.fields(words, areas);
        this.first = fields.getFirst().key();
    }

    void open(CaseFile current, LocalDate today) {
        open(current, today, Optional.empty());
    }

    /** Opens with the cursor at this fact, or at the first. */
    void open(CaseFile current, LocalDate today, Optional<FieldKey> at) {
        first = at.filter(this::corrects).orElse(fields.getFirst().key());
        file = Optional.of(current);
        fields.forEach(field -> field.start(current.notificationForm().answers().answer(field.key()), today));
        reason.set("");
        reasonError.set("");
        message.set(Message.NONE);
        shown.set(allowed);
    }

    public void close() {
        shown.set(false);
    }

    public void save() {
        if (busy.get() || file.isEmpty()) {
            return;
        }
        message.set(Message.NONE);
        reasonError.set(reason.get().isBlank() ? "Say why the facts are corrected, for whoever reads the history." : "");
        Optional<Map<FieldKey, Answer<?>>> changes = changes();
        if (changes.isEmpty() || !reasonError.get().isEmpty()) {
            message.set(Message.refused("Nothing was saved yet. See what stands under the fields."));
        } else if (changes.get().isEmpty()) {
            message.set(Message.information("Nothing is changed yet."));
        } else {
            ask(new CorrectCaseCommand(file.get().number(), file.get().rowVersion(), changes.get(), reason.get().strip()));
        }
    }

    /** The answers that differ, or empty where one of them cannot be read. */
    private Optional<Map<FieldKey, Answer<?>>> changes() {
        Map<FieldKey, Answer<?>> changes = new LinkedHashMap<>();
        boolean readable = true;
        for (CorrectedField field : fields) {
            Optional<Answer<?>> answer = field.answer();
            readable &= answer.isPresent();
            answer.filter(field::isChanged).ifPresent(changed -> changes.put(field.key(), changed));
        }
        return readable ? Optional.of(changes) : Optional.empty();
    }

    private void ask(CorrectCaseCommand command) {
        busy.set(true);
        background.run("Correct the case", progress -> correctCase.apply(command), this::take, failure -> {
            busy.set(false);
            message.set(Message.refused(failure.getMessage() + " What you typed is still here."));
        });
    }

    private void take(CorrectCaseOutcome outcome) {
        busy.set(false);
        switch (outcome) {
            case CorrectCaseOutcome.Corrected corrected -> {
                shown.set(false);
                afterwards.run();
            }
            case CorrectCaseOutcome.Refused(List<Finding> findings) -> refuse(findings);
            case CorrectCaseOutcome.ChangedMeanwhile changed -> message.set(Message.refused(
                    "Somebody else changed this case since you opened it. Nothing was overwritten, and what you typed is still here. "
                            + "Note it, go back, open the case again and correct it once more."));
            case CorrectCaseOutcome.NothingChanged nothing -> message.set(Message.information("The case says this already. Nothing was changed."));
        }
    }

    /** Each sentence goes under its field; one about a field that is not shown here goes to the top. */
    private void refuse(List<Finding> findings) {
        List<String> elsewhere = new ArrayList<>();
        for (Finding finding : findings) {
            fields.stream().filter(field -> field.key().equals(finding.field())).findFirst().ifPresentOrElse(
                    field -> field.errorProperty().set(finding.sentence()), () -> elsewhere.add(finding.sentence()));
        }
        elsewhere.addFirst("The rules refuse the facts as they would be. Nothing was changed, and what you typed is still here.");
        message.set(Message.refused(String.join(" ", elsewhere)));
    }

    /** Whether this person may correct cases at all. */
    public boolean isAllowed() {
        return allowed;
    }

    /** Whether this is one of the facts that are corrected here. */
    public boolean corrects(FieldKey fact) {
        return fields.stream().anyMatch(field -> field.key().equals(fact));
    }

    /** The fact that has the cursor at first. */
    FieldKey first() {
        return first;
    }

    public List<CorrectedField> fields() {
        return fields;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty reasonErrorProperty() {
        return reasonError;
    }

    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
