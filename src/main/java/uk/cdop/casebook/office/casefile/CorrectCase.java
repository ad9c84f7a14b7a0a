package uk.cdop.casebook.office.casefile;

import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Corrects facts of a case, with a reason; both versions are kept. */
@Needs(Right.CORRECT_CASES)
public final class CorrectCase {

    private final Session session;
    private final AreaDirectory areas;
    private final Today today;

    public CorrectCase(Session session, AreaDirectory areas, Today today) {
        this.session = session;
        this.areas = areas;
        this.today = today;
    }

    /** The changes to answers of the notification form, as seen on row version {@code rowVersion}, and why. */
    public record CorrectCaseCommand(CaseNumber number, long rowVersion, Map<FieldKey, Answer<?>> changes, String reason) {}

    public sealed interface CorrectCaseOutcome {

        record Corrected(List<FieldKey> fields) implements CorrectCaseOutcome {}

        /** The rules refuse the facts as they would be; nothing was changed. */
        record Refused(List<Finding> findings) implements CorrectCaseOutcome {}

        /** Somebody else changed the case first; nothing was overwritten. */
        record ChangedMeanwhile() implements CorrectCaseOutcome {}

        record NothingChanged() implements CorrectCaseOutcome {}
    }

    public CorrectCaseOutcome correct(CorrectCaseCommand command) {
        throw new UnsupportedOperationException("to be built on the notification rules");
    }
}
