package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was imported, by numbers only. */
public interface ImportLog {

    record ImportRun(UUID id, int rowsRead, int created, int updated, int unchanged) {}

    void add(ImportRun run);

    List<ImportRun> all();

    /** The day of the first import, in English time; empty before it. */
    Optional<LocalDate> firstOn();
}
