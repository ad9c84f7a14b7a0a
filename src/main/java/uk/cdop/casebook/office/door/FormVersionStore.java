package uk.cdop.casebook.office.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Keeps the versions of forms, code lists and carry-overs that were loaded as files, as they were written. */
public interface FormVersionStore {

    /** A file as it was loaded: its kind, the code of the form or list, and the day from which it holds. */
    record LoadedFile(String kind, String code, LocalDate validFrom, String content, Instant loadedAt, String loadedBy) {

        @Override
        public String toString() {
            return kind + " " + code + " " + validFrom;
        }
    }

    /** Oldest day first. */
    List<LoadedFile> all();

    void add(List<LoadedFile> files);
}
