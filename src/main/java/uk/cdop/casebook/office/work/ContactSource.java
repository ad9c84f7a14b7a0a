package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.office.door.Records;

/** Tells what passed between the office and others about one case. */
@FunctionalInterface
public interface ContactSource {

    /** @param words with whom and what, without the date */
    record Contact(LocalDate on, String words) {

        @Override
        public String toString() {
            return "Contact " + on;
        }
    }

    /** In any order. */
    List<Contact> contacts(CaseFile file, Records records);
}
