package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.ncmdreturn.FormKeying;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.ncmdreturn.ReturnStep;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/**
 * Where the return of one form of one case stands: the line of the register.
 *
 * @param keyed     when and by whom it was last keyed whole
 * @param confirmed when and by whom the portal was last seen to hold it as it was keyed
 * @param toKey     how many answers are to be keyed or taken out
 * @param changed   the questions of an amended form that are to be keyed again
 * @param amended   the same in a sentence
 */
public record FormReturn(
        NamedForm name, ReturnState state, Optional<ReturnStep> keyed, Optional<ReturnStep> confirmed, int toKey, List<FieldKey> changed,
        Optional<ReturnAmendment> amended) {

    public KeyedForm which() {
        return name.which();
    }

    public FormCode form() {
        return name.code();
    }

    static FormReturn notDue(FormCode form) {
        return new FormReturn(NamedForm.own(form), ReturnState.NOT_DUE, Optional.empty(), Optional.empty(), 0, List.of(), Optional.empty());
    }

    static FormReturn of(KeyedSheet sheet) {
        FormKeying keying = sheet.keying();
        ReturnState state = keying.state(sheet.answers());
        List<FieldKey> open = keying.open(sheet.answers()).stream().map(answer -> answer.field().question()).distinct().toList();
        boolean isAmended = state == ReturnState.AMENDED;
        Optional<LocalDate> on = keying.last(ReturnStep.Kind.KEYED).map(ReturnStep::on);
        return new FormReturn(
                sheet.form().name(), state, keying.last(ReturnStep.Kind.KEYED), keying.last(ReturnStep.Kind.CONFIRMED).filter(any -> state == ReturnState.CONFIRMED),
                keying.open(sheet.answers()).size(), isAmended ? open : List.of(),
                isAmended ? Optional.of(ReturnAmendment.since(sheet.number(), sheet.form(), on, open)) : Optional.empty());
    }
}
