package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.FormKeying;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** A form that is due beside what was keyed of it: one answer to key for each question of the form, in its order. */
record KeyedSheet(CaseNumber number, FormSheet form, List<AnswerToKey> answers, FormKeying keying) {}
