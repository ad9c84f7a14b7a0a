package uk.cdop.casebook.office.form;

import java.nio.file.Path;
import java.util.Map;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;

/** One form of a case as a source for the screen. */
public record CaseFormSource(
        FormRef form, ShowForm showForm, SaveAnswers saveAnswers, TakeBackAnswers takeBackAnswers, CorrectAnswers correctAnswers, CompleteForm completeForm, ReopenForm reopenForm,
        PrintForm printForm) implements FormSource {

    @Override
    public FormContent load() {
        return showForm.show(form);
    }

    @Override
    public SaveOutcome save(long rowVersion, Map<FieldKey, Answer<?>> changes) {
        return saveAnswers.save(new SaveAnswers.SaveAnswersCommand(form, rowVersion, changes));
    }

    @Override
    public SaveOutcome undo(long rowVersion) {
        return takeBackAnswers.take(form, rowVersion, TakeBackAnswers.Direction.BACK);
    }

    @Override
    public SaveOutcome redo(long rowVersion) {
        return takeBackAnswers.take(form, rowVersion, TakeBackAnswers.Direction.AGAIN);
    }

    @Override
    public SaveOutcome correct(long rowVersion, Map<FieldKey, Answer<?>> changes, String reason) {
        return correctAnswers.correct(new CorrectAnswers.CorrectAnswersCommand(form, rowVersion, changes, reason));
    }

    @Override
    public SaveOutcome complete(long rowVersion) {
        return completeForm.complete(form, rowVersion);
    }

    @Override
    public SaveOutcome reopen(long rowVersion) {
        return reopenForm.reopen(form, rowVersion);
    }

    @Override
    public String paperName() {
        return printForm.paperName(form);
    }

    @Override
    public void print(Path file) {
        printForm.print(form, file);
    }
}
