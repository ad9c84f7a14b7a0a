package uk.cdop.casebook.desktop.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.form.CorrectAnswers;
import uk.cdop.casebook.office.form.FormSource;
import uk.cdop.casebook.office.form.SaveOutcome;

/** Correcting one locked answer of a form where it stands: it opens, a reason is asked for, and both versions are kept. */
public final class FormCorrection {

    private final FormViewModel form;
    private final FormSource source;
    private final FormFields fields;
    private final CorrectionRoad road;
    private final ReadOnlyObjectWrapper<Optional<FieldKey>> of = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private boolean sent;

    FormCorrection(FormViewModel form, FormSource source, FormFields fields, CorrectionRoad road) {
        this.form = form;
        this.source = source;
        this.fields = fields;
        this.road = road;
    }

    /** Opens the answer, or the sheet of the case page that has it. */
    public void begin(FieldKey key) {
        if (!form.isLockedByCase(key)) {
            form.messageProperty().set(Message.information("This answer is not locked. Change it where it stands."));
        } else if (!road.allowed()) {
            form.messageProperty().set(Message.refused("Your role does not correct cases. Ask the coordinator to correct this answer."));
        } else if (road.onSheet().test(key)) {
            form.leaveThen(() -> road.sheet().accept(key));
        } else {
            reason.set("");
            error.set("");
            open(Optional.of(key));
            form.goTo(key);
        }
    }

    private void open(Optional<FieldKey> key) {
        Optional<FieldKey> before = of.get();
        of.set(key);
        fields.correct(key);
        before.ifPresent(fields::forget);
        form.refresh();
    }

    boolean isOf(FieldKey key) {
        return of.get().equals(Optional.of(key));
    }

    /** Keeps the answer as it now stands on the screen, with the reason. */
    public void save() {
        of.get().flatMap(fields::made).ifPresent(field -> {
            field.commit();
            error.set(reason.get().isBlank() ? "Say why the answer is corrected, for whoever reads the history." : "");
            Optional<Answer<?>> answer = field.isChanged() ? Optional.empty() : field.answer();
            if (answer.isPresent() && error.get().isEmpty()) {
                sent = true;
                Map<FieldKey, Answer<?>> change = Map.of(field.key(), answer.get());
                form.step("Correct the answer", version -> source.correct(version, change, reason.get()));
            }
        });
    }

    /** Leaves the answer as it was. */
    public void giveUp() {
        Optional<FieldKey> was = of.get();
        open(Optional.empty());
        was.ifPresent(form::goTo);
    }

    /** Hears what came of a step of the form; says whether it was the correction. */
    boolean take(SaveOutcome outcome) {
        boolean mine = sent;
        sent = false;
        if (!mine) {
            return false;
        }
        switch (outcome) {
            case SaveOutcome.Saved saved -> open(Optional.empty());
            case SaveOutcome.Refused(List<Finding> findings) -> findings.stream()
                    .filter(finding -> finding.field().equals(CorrectAnswers.REASON)).findFirst().ifPresent(finding -> error.set(finding.sentence()));
            case SaveOutcome.NothingToDo nothing -> error.set("The answer says this already. Change it, or leave it as it was.");
            case SaveOutcome.ChangedMeanwhile changed -> error.set("Somebody else changed the case. Nothing was overwritten; look again and save once more.");
        }
        return true;
    }

    /** Whether this person can correct what is locked. */
    public boolean isAllowed() {
        return road.allowed();
    }

    boolean isOnSheet(FieldKey key) {
        return road.onSheet().test(key);
    }

    public ReadOnlyObjectProperty<Optional<FieldKey>> ofProperty() {
        return of.getReadOnlyProperty();
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty errorProperty() {
        return error;
    }
}
