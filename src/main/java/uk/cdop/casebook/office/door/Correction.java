package uk.cdop.casebook.office.door;

import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** An answer that was replaced, both versions kept, with the reason given. */
public record Correction(FormCode form, FieldKey field, Answer<?> before, Answer<?> after, String reason) {}
