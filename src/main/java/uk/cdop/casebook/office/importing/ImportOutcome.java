package uk.cdop.casebook.office.importing;

import java.util.List;
import java.util.UUID;

/** What came of an import: all of it, or nothing and every reason why. */
public sealed interface ImportOutcome {

    /**
     * Each row read was created, updated or unchanged: created where it brought something new, updated where it changed
     * what was held.
     *
     * @param notes what was taken but needs a person's eye, and columns and sheets that were passed over
     */
    record Imported(UUID importId, int read, int created, int updated, int unchanged, List<RefusedRow> notes) implements ImportOutcome {

        public Imported {
            notes = List.copyOf(notes);
        }
    }

    /** Nothing was kept. */
    record Refused(int read, List<RefusedRow> rows) implements ImportOutcome {

        public Refused {
            rows = List.copyOf(rows);
        }
    }
}
