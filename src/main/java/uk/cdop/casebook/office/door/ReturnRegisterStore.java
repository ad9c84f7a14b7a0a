package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.ncmdreturn.FormKeying;
import uk.cdop.casebook.casework.ncmdreturn.KeyedAnswer;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnStep;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** Keeps what was keyed for the national database, answer by answer, and what was done with whole forms. */
public interface ReturnRegisterStore {

    /** By case and form; a case of which nothing was keyed is not in it. */
    Map<CaseNumber, Map<KeyedForm, FormKeying>> keyings(Collection<CaseNumber> numbers);

    void key(CaseNumber number, KeyedForm form, List<KeyedAnswer> answers);

    void add(CaseNumber number, KeyedForm form, ReturnStep step);

    /** Takes the last keying of the question back, and every step of the form from that moment on. */
    void takeBack(CaseNumber number, KeyedForm form, FieldKey field);

    /**
     * The forms of resident children's cases that were never keyed whole: notifications of the day and after it, of cases that
     * are still the office's, and analyses that were signed off here and not returned. None but analyses where no day is given.
     */
    List<Unkeyed> unkeyed(Optional<LocalDate> notifiedSince);

    /** Cases of which something was corrected after a form of theirs was keyed whole; what was put back since is among them. */
    List<CaseNumber> correctedSinceKeyed();

    /** @param from the day the form was due from: notified, or reviewed */
    record Unkeyed(CaseNumber number, FormCode form, LocalDate from) {}
}
