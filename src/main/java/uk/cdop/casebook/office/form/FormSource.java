package uk.cdop.casebook.office.form;

import java.nio.file.Path;
import java.util.Map;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * Where the form on the screen comes from and where its answers go: a form of a case, or a draft that is no case yet.
 * Every method may take its time and is called away from the screen's thread.
 */
public interface FormSource {

    FormContent load();

    /** Keeps the changed answers, all or none, on the row version that was loaded or saved last. */
    SaveOutcome save(long rowVersion, Map<FieldKey, Answer<?>> changes);

    /** Takes back the latest step, also one made before the program was closed. */
    SaveOutcome undo(long rowVersion);

    /** Does again what was taken back last. */
    SaveOutcome redo(long rowVersion);

    /** Corrects answers that are locked, with a reason; both versions are kept. A draft has nothing to correct. */
    default SaveOutcome correct(long rowVersion, Map<FieldKey, Answer<?>> changes, String reason) {
        return new SaveOutcome.NothingToDo();
    }

    SaveOutcome complete(long rowVersion);

    SaveOutcome reopen(long rowVersion);

    /** A name for the file of the print, without its ending, that says nothing of the child. */
    default String paperName() {
        return "form";
    }

    /** Writes the form on paper. */
    void print(Path file);
}
