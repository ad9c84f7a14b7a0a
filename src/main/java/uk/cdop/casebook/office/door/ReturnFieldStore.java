package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** Keeps the office's lists, each from its first day on, of the fields it wants complete before a form goes to the national database. */
public interface ReturnFieldStore {

    /** One field of the list. The mark says what the entry rests on. */
    record ReturnField(FormCode form, FieldKey field, Need need, String mark, NcmdPlace there) {

        public ReturnField(FormCode form, FieldKey field, Need need, String mark) {
            this(form, field, need, mark, NcmdPlace.NOT_KNOWN);
        }
    }

    /**
     * Where the field stands in the national database, as far as somebody has seen it: no map of it is published.
     *
     * @param field what it is called there; empty where that is not known
     * @param order its place among the fields of its form there, counted from 1
     */
    record NcmdPlace(String field, Optional<Integer> order) {

        public static final NcmdPlace NOT_KNOWN = new NcmdPlace("", Optional.empty());
    }

    enum Need {
        ALWAYS, UNDER_ONE_YEAR, NEVER
    }

    /** The day from which the national database has its forms: a list that always held begins then. */
    LocalDate FIRST = LocalDate.of(2019, 4, 1);

    /** The office's lists, each under its first day, the oldest first; in form and key order. */
    SortedMap<LocalDate, List<ReturnField>> lists();

    /** The office's list that holds on a day; empty where it has none for then. */
    default List<ReturnField> inForce(LocalDate day) {
        SortedMap<LocalDate, List<ReturnField>> begun = lists().headMap(day.plusDays(1));
        return begun.isEmpty() ? List.of() : begun.lastEntry().getValue();
    }

    /** Puts a list in the place of the one that begins on the day; an empty one takes it away. */
    void replace(LocalDate from, List<ReturnField> fields);
}
