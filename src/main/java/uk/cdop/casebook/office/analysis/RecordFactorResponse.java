package uk.cdop.casebook.office.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.AgreedAction;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.FactorResponse;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.action.RegisterAgreed;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps what a modifiable factor leads to: in the form, and for an action in the register of actions too. */
@Needs(Right.RUN_PANEL)
public final class RecordFactorResponse {

    private final Session session;
    private final AnalysisForms forms;
    private final NewId newId;
    private final Today today;

    public RecordFactorResponse(Session session, AnalysisForms forms, NewId newId, Today today) {
        this.session = session;
        this.forms = forms;
        this.newId = newId;
        this.today = today;
    }

    /**
     * What the factor leads to.
     *
     * @param whom the owner of an action, or to whom a recommendation goes
     */
    public record FactorResponseCommand(
            CaseNumber number, FactorKey factor, ResponseKind kind, Optional<LearningLevel> level, String text, Optional<String> whom,
            Optional<String> owningBoard, Optional<LocalDate> dueOn) {

        @Override
        public String toString() {
            return "FactorResponseCommand " + kind.code();
        }
    }

    public RecordOutcome record(FactorResponseCommand command) {
        Optional<Finding> refused = refused(command);
        if (refused.isPresent()) {
            return RecordOutcome.Refused.because(refused.get());
        }
        return session.change(Right.RUN_PANEL, records -> {
            CaseFile file = FindingsChange.file(records, command.number());
            Optional<Finding> notNow = FindingsChange.notNow(file);
            return notNow.isPresent() ? RecordOutcome.Refused.because(notNow.get()) : keep(records, file, command);
        });
    }

    private static Optional<Finding> refused(FactorResponseCommand command) {
        return FindingsChange.unsaid(command.text(), FindingsChange.LONGEST_TEXT, command.kind() == ResponseKind.NOTHING ? "The reason" : "The text")
                .or(() -> command.whom().flatMap(name -> tooLong(name, "The name")))
                .or(() -> command.owningBoard().flatMap(name -> tooLong(name, "The board")));
    }

    private static Optional<Finding> tooLong(String name, String what) {
        return name.isBlank() ? Optional.empty() : FindingsChange.unsaid(name, FindingsChange.LONGEST_NAME, what);
    }

    private RecordOutcome keep(Records records, CaseFile file, FactorResponseCommand command) {
        CaseForm form = forms.open(records, file);
        Map<FieldKey, Answer<?>> rows = inForm(form.instance().answers(), command);
        if (!rows.isEmpty() && forms.save(records, session.who().name(), form, new Decision.Answered(rows)::after) instanceof SaveOutcome.Refused(List<Finding> why)) {
            return new RecordOutcome.Refused(why);
        }
        Optional<String> action = command.kind() == ResponseKind.ACTION ? Optional.of(added(records, file, command)) : Optional.empty();
        records.findings().keep(file.number(), new FactorResponse(
                newId.next(), command.factor(), command.kind(), command.level(), command.text().strip(), action));
        records.audit().record(AuditEvent.ofFields(AuditEvent.What.FINDINGS_CHANGED, "case", file.number().text(), List.of(FACTORS)));
        return new RecordOutcome.Recorded();
    }

    private static Map<FieldKey, Answer<?>> inForm(Answers answers, FactorResponseCommand command) {
        Map<FieldKey, Answer<?>> rows = new HashMap<>();
        Answer<?> said = Answer.given(command.text().strip());
        switch (command.kind()) {
            case LEARNING -> rows.put(LEARNING, Answer.given(answers.text(LEARNING).toOptional().filter(text -> !text.isBlank())
                    .map(text -> text + "\n" + command.text().strip()).orElse(command.text().strip())));
            case RECOMMENDATION -> {
                int row = answers.rows(RECOMMENDATIONS) + 1;
                rows.put(RECOMMENDATION.at(row), said);
                named(command.whom()).ifPresent(to -> rows.put(ADDRESSEE.at(row), Answer.given(to)));
                command.level().ifPresent(level -> rows.put(LEVEL.at(row), Answer.given(level.code())));
            }
            case ACTION -> {
                int row = answers.rows(ACTIONS) + 1;
                rows.put(ACTION.at(row), said);
                named(command.whom()).ifPresent(owner -> rows.put(ACTION_OWNER.at(row), Answer.given(owner)));
                command.dueOn().ifPresent(due -> rows.put(ACTION_DUE.at(row), Answer.given(due)));
            }
            case NOTHING -> { }
        }
        return rows;
    }

    private static Optional<String> named(Optional<String> name) {
        return name.map(String::strip).filter(text -> !text.isEmpty());
    }

    private String added(Records records, CaseFile file, FactorResponseCommand command) {
        ActionOrigin origin = new ActionOrigin(
                GatherFacts.meetings(records, file).toDecide().map(MeetingPlan::number), Optional.of(command.factor().factorCode()), command.level());
        return new RegisterAgreed(records, session.who().name(), today.date()).add(
                file.number(), new AgreedAction(command.text().strip(), named(command.whom()), command.dueOn()), named(command.owningBoard()), origin);
    }

    /** Takes a response back. What it wrote into the form stays there to be edited, but for its action, which goes from form and register. */
    public RecordOutcome takeBack(CaseNumber number, UUID response) {
        return session.change(Right.RUN_PANEL, records -> {
            CaseFile file = FindingsChange.file(records, number);
            Optional<Finding> notNow = FindingsChange.notNow(file);
            if (notNow.isPresent()) {
                return RecordOutcome.Refused.because(notNow.get());
            }
            Optional<FactorResponse> kept = records.findings().responses(number).stream().filter(one -> one.id().equals(response)).findFirst();
            if (kept.isEmpty()) {
                return new RecordOutcome.ChangedMeanwhile();
            }
            records.findings().removeResponse(response);
            kept.get().actionNumber().ifPresent(action -> {
                takeOff(records, file, kept.get().text());
                new RegisterAgreed(records, session.who().name(), today.date()).takeBack(action, "Taken back before the findings were signed off");
            });
            records.audit().record(AuditEvent.ofFields(AuditEvent.What.FINDINGS_CHANGED, "case", number.text(), List.of(FACTORS)));
            return new RecordOutcome.Recorded();
        });
    }

    private void takeOff(Records records, CaseFile file, String action) {
        CaseForm form = forms.open(records, file);
        Answers before = form.instance().answers();
        IntStream.rangeClosed(1, before.rows(ACTIONS)).filter(row -> before.text(ACTION.at(row)).toOptional().filter(action::equals).isPresent()).findFirst()
                .ifPresent(row -> forms.save(records, session.who().name(), form, now -> now.withoutRow(ACTIONS, row)));
    }
}
