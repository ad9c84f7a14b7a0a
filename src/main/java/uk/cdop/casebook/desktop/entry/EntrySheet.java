package uk.cdop.casebook.desktop.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

/** A few entries under a title, filled in and saved together. What was typed stays until it is saved or given up. */
public final class EntrySheet {

    private final String id;
    private final String title;
    private final String says;
    private final String saveWords;
    private final List<Entry> entries;
    private final Consumer<EntrySheet> submit;
    private final ObjectProperty<Optional<FieldKey>> lead = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    /** The submission is asked only once every entry can be read. */
    public EntrySheet(String id, String title, String says, String saveWords, List<Entry> entries, Consumer<EntrySheet> submit) {
        this.id = id;
        this.title = title;
        this.says = says;
        this.saveWords = saveWords;
        this.entries = List.copyOf(entries);
        this.submit = submit;
    }

    /** Has the cursor go to the entry of this question, where the sheet has it. */
    public void leadTo(FieldKey key) {
        lead.set(Optional.of(key));
    }

    ReadOnlyObjectProperty<Optional<FieldKey>> leadProperty() {
        return lead;
    }

    public void save() {
        if (busy.get()) {
            return;
        }
        boolean readable = true;
        for (Entry entry : entries) {
            readable &= entry.check();
        }
        if (readable) {
            message.set(Message.NONE);
            submit.accept(this);
        } else {
            message.set(Message.refused("Nothing was saved yet. See what stands under the fields."));
        }
    }

    /** Each sentence goes under its entry; one about something that is not on the sheet goes to the top. */
    public void refuse(List<Finding> findings) {
        List<String> elsewhere = new ArrayList<>();
        elsewhere.add("Nothing was saved, and what you typed is still here.");
        for (Finding finding : findings) {
            entries.stream().filter(entry -> entry.key().equals(finding.field())).findFirst().ifPresentOrElse(
                    entry -> entry.errorProperty().set(finding.sentence()), () -> elsewhere.add(finding.sentence()));
        }
        message.set(Message.refused(String.join(" ", elsewhere)));
    }

    public Entry entry(FieldKey key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow();
    }

    public Optional<String> said(FieldKey key) {
        return entry(key).said();
    }

    /** What is said to the questions among the entries that are asked of. */
    public Answers answers(List<FieldKey> keys) {
        Map<FieldKey, Answer<?>> answers = new HashMap<>();
        entries.stream().filter(entry -> keys.contains(entry.key())).filter(entry -> !entry.answer().equals(Answer.notAsked()))
                .forEach(entry -> answers.put(entry.key(), entry.answer()));
        return Answers.of(answers);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String says() {
        return says;
    }

    public String saveWords() {
        return saveWords;
    }

    public List<Entry> entries() {
        return entries;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
