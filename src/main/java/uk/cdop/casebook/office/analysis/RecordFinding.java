package uk.cdop.casebook.office.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.REVIEW_DATE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps one decision of the panel in the analysis form at once; where the case has no such form yet, it is opened. */
@Needs(Right.RUN_PANEL)
public final class RecordFinding {

    private static final FieldKey PANEL_TYPE = FieldKey.of("an_panel_type");

    private final Session session;
    private final AnalysisForms forms;

    public RecordFinding(Session session, AnalysisForms forms) {
        this.session = session;
        this.forms = forms;
    }

    /** The answers decided, by question of the analysis form; rows of a group count from 1. */
    public record RecordFindingCommand(CaseNumber number, Map<FieldKey, Answer<?>> changes) {

        @Override
        public String toString() {
            return "RecordFindingCommand of " + changes.size();
        }
    }

    /** All the answers are kept, or none. The day and kind of the meeting fill themselves in where they are blank. */
    public SaveOutcome record(RecordFindingCommand command) {
        return session.change(Right.RUN_PANEL, records -> {
            CaseFile file = FindingsChange.file(records, command.number());
            Optional<Finding> notNow = FindingsChange.notNow(file);
            if (notNow.isPresent()) {
                return new SaveOutcome.Refused(List.of(notNow.get()));
            }
            CaseForm form = forms.open(records, file);
            return forms.save(records, session.who().name(), form, completed(records, file, form, command.changes()));
        });
    }

    private static Map<FieldKey, Answer<?>> completed(Records records, CaseFile file, CaseForm form, Map<FieldKey, Answer<?>> decided) {
        Map<FieldKey, Answer<?>> changes = new HashMap<>(decided);
        GatherFacts.meeting(records, file).filter(GatherFacts::isOpened).ifPresent((MeetingPlan held) -> {
            fill(changes, form, REVIEW_DATE, held.when().day());
            fill(changes, form, PANEL_TYPE, held.kind().code());
        });
        return changes;
    }

    private static void fill(Map<FieldKey, Answer<?>> changes, CaseForm form, FieldKey key, Object value) {
        if (!form.instance().answers().answer(key).isGiven()) {
            changes.putIfAbsent(key, Answer.given(value));
        }
    }
}
