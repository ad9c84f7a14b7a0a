package uk.cdop.casebook.casework.jointresponse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;

/**
 * The joint agency response to one death: what was decided and by whom, the first hours, the visit, the meetings and the
 * report to the coroner. What is asked is data; this reads what clocks and rules need. Source: process-and-forms section 2.5.
 */
public record JointResponse(Answers facts) {

    public static final JointResponse NOT_RECORDED = new JointResponse(Answers.NONE);

    public static final FieldKey DECISION = FieldKey.of("jar_decision");
    public static final FieldKey TRIGGERS = FieldKey.of("jar_triggers");
    public static final FieldKey DECIDED_BY = FieldKey.of("jar_decided_by");
    public static final FieldKey DECIDED_ON = FieldKey.of("jar_decided_on");
    public static final FieldKey NOT_STARTED_REASON = FieldKey.of("jar_not_started_reason");
    public static final FieldKey VISIT_ON = FieldKey.of("jar_visit_on");
    public static final FieldKey VISIT_AT = FieldKey.of("jar_visit_at");
    public static final FieldKey FIRST_MEETING_ON = FieldKey.of("jar_meeting_1_on");
    public static final FieldKey FIRST_MEETING_AT = FieldKey.of("jar_meeting_1_at");
    public static final FieldKey SECOND_MEETING_ON = FieldKey.of("jar_meeting_2_on");
    public static final FieldKey FINAL_MEETING_ON = FieldKey.of("jar_final_on");
    public static final FieldKey REPORT_TO_CORONER = FieldKey.of("jar_coroner_report_on");

    /** The code of the decision to start. */
    public static final String STARTED = "started";

    public static final String TO_BE_DECIDED = "to_be_decided";

    /** The trigger of a child who was brought in near death: the response starts before the death. */
    public static final String BEFORE_DEATH = "jar_collapse_elsewhere";

    /** The decisions there are; no form asks for them. Source: process-and-forms section 1.4. */
    public static CodeList decisions() {
        return new CodeList(DECISION.name(), LocalDate.of(2018, 10, 15), List.of(
                new CodeList.Option(STARTED, "Started", "design"),
                new CodeList.Option("not_triggered", "Considered, not triggered", "design"),
                new CodeList.Option(TO_BE_DECIDED, "To be decided", "design")), "");
    }

    public boolean isStarted() {
        return facts.text(DECISION).equals(Answer.given(STARTED));
    }

    public boolean isDecided() {
        return facts.answer(DECISION).isGiven();
    }

    public Optional<LocalDate> visitedOn() {
        return facts.date(VISIT_ON).toOptional();
    }

    public Optional<LocalDate> firstMetOn() {
        return facts.date(FIRST_MEETING_ON).toOptional();
    }

    /** The moment of the visit, as far as it is known: without a time, the end of its day. */
    public Optional<LocalDateTime> visitedAt() {
        return moment(VISIT_ON, VISIT_AT);
    }

    public Optional<LocalDateTime> firstMetAt() {
        return moment(FIRST_MEETING_ON, FIRST_MEETING_AT);
    }

    private Optional<LocalDateTime> moment(FieldKey day, FieldKey time) {
        return facts.date(day).toOptional()
                .map(on -> facts.time(time).toOptional().map(on::atTime).orElse(JarClock.endOf(on)));
    }

    @Override
    public String toString() {
        return "JointResponse";
    }
}
