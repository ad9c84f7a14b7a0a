package uk.cdop.casebook.office.door;

import java.time.Instant;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** A correction as it is read back for the history of a case: who, when, what it was and became, and why. */
public record RecordedCorrection(
        Instant at, String by, FormCode form, FieldKey field,
        AnswerState beforeState, String before, AnswerState afterState, String after, String reason) {}
