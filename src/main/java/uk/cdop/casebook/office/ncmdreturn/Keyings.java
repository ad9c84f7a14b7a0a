package uk.cdop.casebook.office.ncmdreturn;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.Amendment;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.AnalysisReturn;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.FormKeying;
import uk.cdop.casebook.casework.ncmdreturn.KeyedAnswer;
import uk.cdop.casebook.casework.ncmdreturn.ReturnStep;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.Question;

/**
 * Lays a form beside what was keyed of it. Where no keying was kept and the review was marked complete, as of a case that an
 * earlier system returned, the case's own form counts as keyed on that day as it then stood: corrections since are what changed.
 */
final class Keyings {

    private static final String EARLIER = "an earlier record";

    private final AnswerWording wording;

    Keyings(AnswerWording wording) {
        this.wording = wording;
    }

    KeyedSheet of(Records records, CaseFile file, FormSheet form, Optional<FormKeying> kept, Optional<Amendment> amended) {
        List<AnswerToKey> now = answers(form);
        FormKeying keying = kept.filter(any -> !any.isBlank())
                .or(() -> (form.which().isReturned() ? Optional.<ReturnStep>empty() : returned(records, file))
                        .map(step -> new FormKeying(earlier(records, file, form, now, step, amended), List.of(step))))
                .orElse(FormKeying.NONE);
        return new KeyedSheet(file.number(), form, now, keying);
    }

    /** The head of a group with rows is nothing to key: its rows are. */
    private List<AnswerToKey> answers(FormSheet form) {
        return form.questions().stream().map(Question::field)
                .filter(field -> !(field.type() instanceof FieldType.Repeat && form.answers().rows(field.key()) > 0))
                .map(field -> toKey(field, form, form.answers())).toList();
    }

    private AnswerToKey toKey(Field field, FormSheet form, Answers answers) {
        return new AnswerToKey(
                field.key(), field.stateIn(answers), AnswerWording.value(answers.answer(field.key())),
                wording.shown(field, answers.answer(field.key()), form.definition().validFrom()));
    }

    private static Optional<ReturnStep> returned(Records records, CaseFile file) {
        List<AnalysisReturn> returns = records.findings().returns(file.number());
        return returns.isEmpty()
                ? file.analysis().flatMap(Analysis::completedOn).map(on -> keyed(on, on.atStartOfDay(ZoneOffset.UTC).toInstant(), EARLIER))
                : Optional.of(keyed(returns.getLast().on(), returns.getLast().recordedAt(), returns.getLast().recordedBy()));
    }

    private static ReturnStep keyed(LocalDate on, Instant at, String by) {
        return new ReturnStep(ReturnStep.Kind.KEYED, on, at, by);
    }

    private Map<FieldKey, KeyedAnswer> earlier(
            Records records, CaseFile file, FormSheet form, List<AnswerToKey> now, ReturnStep step, Optional<Amendment> amended) {
        Map<FieldKey, KeyedAnswer> keyed = new HashMap<>();
        now.forEach(answer -> keyed.put(answer.field(), new KeyedAnswer(answer, step.recordedAt(), step.by())));
        FormCode code = form.definition().form();
        if (code == FormCode.ANALYSIS) {
            amended.ifPresent(found -> form.questions().stream().map(Question::field).filter(field -> found.changed().contains(field.key())).forEach(field ->
                    keyed.put(field.key(), new KeyedAnswer(toKey(field, form, found.before()), step.recordedAt(), step.by()))));
        } else {
            records.cases().correctionsOf(file.number()).stream()
                    .filter(correction -> correction.form() == code && correction.at().isAfter(step.recordedAt()))
                    .sorted((one, other) -> other.at().compareTo(one.at()))
                    .forEach(correction -> keyed.put(correction.field(), new KeyedAnswer(before(correction, form), step.recordedAt(), step.by())));
        }
        return keyed;
    }

    private AnswerToKey before(RecordedCorrection correction, FormSheet form) {
        FieldKey key = correction.field();
        String shown = correction.beforeState() != AnswerState.GIVEN ? "" : form.definition().field(key)
                .map(field -> wording.shown(field, Answer.given(value(field, correction.before())), form.definition().validFrom())).orElse(correction.before());
        return new AnswerToKey(key, correction.beforeState(), correction.before(), shown);
    }

    private static Object value(Field field, String text) {
        return switch (field.type()) {
            case FieldType.Date date -> LocalDate.parse(text);
            case FieldType.Time time -> LocalTime.parse(text);
            case FieldType.WholeNumber number -> Long.valueOf(text);
            case FieldType.Decimal number -> new BigDecimal(text);
            default -> text;
        };
    }
}
