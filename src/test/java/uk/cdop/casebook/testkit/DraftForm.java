package uk.cdop.casebook.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.FormContent;
import uk.cdop.casebook.office.form.FormSource;
import uk.cdop.casebook.office.form.SaveOutcome;

/** A form kept in memory that remembers each save, and can be told to fail, to refuse, or to have been changed elsewhere. */
public final class DraftForm implements FormSource {

    public static final LocalDate TODAY = LocalDate.of(2024, 3, 14);
    public static final Instant AT = Instant.parse("2024-03-14T14:02:00Z");
    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    private final FormDefinition definition;
    public final List<Map<FieldKey, Answer<?>>> saves = new ArrayList<>();
    private final List<Answers> before = new ArrayList<>();
    private final List<Answers> after = new ArrayList<>();
    public Optional<OfficeFailure> failing = Optional.empty();
    public Optional<SaveOutcome> next = Optional.empty();
    public Optional<String> readOnly = Optional.empty();
    public Set<FieldKey> locked = Set.of();
    public Answers answers = Answers.NONE;
    public long version;
    public final List<String> reasons = new ArrayList<>();
    public final List<Path> printed = new ArrayList<>();
    public boolean prints;

    public DraftForm(FormDefinition definition) {
        this.definition = definition;
    }

    public static DraftForm of(FormCode form) {
        return new DraftForm(CATALOGUE.inForce(form, TODAY));
    }

    @Override
    public FormContent load() {
        return new FormContent(definition.form().label(), "CDOP-2024-0001 · answered by the office", Optional.empty(), definition, CATALOGUE.codeLists(), answers, version,
                readOnly, locked, Map.of(), before.isEmpty() ? Optional.empty() : Optional.of("the last answer"),
                after.isEmpty() ? Optional.empty() : Optional.of("what was taken back"), FormContent.Next.COMPLETE);
    }

    @Override
    public SaveOutcome save(long rowVersion, Map<FieldKey, Answer<?>> changes) {
        if (failing.isPresent()) {
            throw failing.get();
        }
        if (next.isPresent()) {
            SaveOutcome outcome = next.get();
            next = Optional.empty();
            return outcome;
        }
        if (rowVersion != version) {
            return new SaveOutcome.ChangedMeanwhile();
        }
        saves.add(Map.copyOf(changes));
        before.add(answers);
        after.clear();
        changes.forEach((key, answer) -> answers = answers.with(key, answer));
        return saved();
    }

    /** Takes a correction of locked answers, with its reason. */
    @Override
    public SaveOutcome correct(long rowVersion, Map<FieldKey, Answer<?>> changes, String reason) {
        if (next.isPresent()) {
            SaveOutcome outcome = next.get();
            next = Optional.empty();
            return outcome;
        }
        reasons.add(reason);
        changes.forEach((key, answer) -> answers = answers.with(key, answer));
        return saved();
    }

    private SaveOutcome saved() {
        version++;
        return new SaveOutcome.Saved(AT, load());
    }

    @Override
    public SaveOutcome undo(long rowVersion) {
        if (before.isEmpty()) {
            return new SaveOutcome.NothingToDo();
        }
        after.add(answers);
        answers = before.removeLast();
        return saved();
    }

    @Override
    public SaveOutcome redo(long rowVersion) {
        if (after.isEmpty()) {
            return new SaveOutcome.NothingToDo();
        }
        before.add(answers);
        answers = after.removeLast();
        return saved();
    }

    @Override
    public SaveOutcome complete(long rowVersion) {
        readOnly = Optional.of("Completed on 14 March 2024. Reopen it to change an answer.");
        return saved();
    }

    @Override
    public SaveOutcome reopen(long rowVersion) {
        readOnly = Optional.empty();
        return saved();
    }

    @Override
    public void print(Path file) {
        if (prints) {
            printed.add(file);
            return;
        }
        throw OfficeFailure.world("The file could not be written. Choose another folder.");
    }
}
