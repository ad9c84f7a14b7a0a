package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.List;

/** Reads a comma separated file of any length row by row, without holding it in memory, and trusts nothing in it. */
public interface LongTableReader {

    /** Takes the rows as they come; what it throws ends the reading. */
    interface RowTaker {

        void headings(List<String> headings);

        /** @param thousandths how much of the file was read so far */
        void row(long number, List<String> cells, int thousandths);
    }

    /** {@link uk.cdop.casebook.office.failure.OfficeFailure} of the kind REFUSED where the file is not such a table. */
    void read(Path file, RowTaker taker);
}
