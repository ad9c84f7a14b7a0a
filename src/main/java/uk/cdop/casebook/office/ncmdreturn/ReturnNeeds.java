package uk.cdop.casebook.office.ncmdreturn;

import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER_ABSENT_REASON;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.Condition;
import uk.cdop.casebook.office.door.ReturnFieldStore.NcmdPlace;
import uk.cdop.casebook.office.door.ReturnFieldStore.Need;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;

/** Which answers of a case must be there before its forms go to the national database: the office's own list. */
final class ReturnNeeds {

    private static final Condition NOTHING_HELD = new Condition.Is(FieldKey.of("rep_no_records"), "yes");

    private final List<ReturnField> list;

    ReturnNeeds(List<ReturnField> list) {
        this.list = List.copyOf(list);
    }

    /** Where a field stands in the national database, as far as the list says it; the rows of a group stand where their question does. */
    NcmdPlace there(FormCode form, FieldKey field) {
        return list.stream().filter(entry -> entry.form() == form && entry.field().name().equals(field.question().name())).map(ReturnField::there).findFirst().orElse(NcmdPlace.NOT_KNOWN);
    }

    /** Whether the list says anything of where the fields of a form stand there. */
    boolean maps(FormCode form) {
        return list.stream().anyMatch(entry -> entry.form() == form && !entry.there().equals(NcmdPlace.NOT_KNOWN));
    }

    /** Whether the list needs anything of forms of these kinds. */
    boolean any(Collection<FormCode> forms) {
        return list.stream().anyMatch(entry -> forms.contains(entry.form()));
    }

    /**
     * What is needed of this form. Under one year is by the birthday and only where the date of birth is known. An NHS
     * number is not needed where the reason for its absence is given (process-and-forms section 4.2, V2), and nothing of a
     * reporting form by which an agency says that it holds no information (section 2.2, R1).
     */
    Set<FieldKey> of(CaseFile file, FormCode form, Answers answers) {
        if (form == FormCode.REPORTING && NOTHING_HELD.holds(answers)) {
            return Set.of();
        }
        boolean infant = file.age().map(age -> age.years() < 1).orElse(false);
        Set<FieldKey> needed = new TreeSet<>();
        list.stream()
                .filter(entry -> entry.form() == form)
                .filter(entry -> entry.need() == Need.ALWAYS || entry.need() == Need.UNDER_ONE_YEAR && infant)
                .forEach(entry -> needed.add(entry.field()));
        if (answers.answer(NHS_NUMBER_ABSENT_REASON).isGiven() && !answers.answer(NHS_NUMBER).isGiven()) {
            needed.remove(NHS_NUMBER);
        }
        return needed;
    }
}
