package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.List;
import uk.cdop.casebook.statistics.table.Publication;

/** Writes sets of statistical tables as files: all of them, or none. */
public interface PublicationWriter {

    /**
     * The files written: of each publication an .xlsx and an .ods workbook, one tidy .csv and its .json metadata. WORLD_IN_THE_WAY where the
     * folder cannot be written; CANCELLED leaves earlier files of the same names as they were.
     */
    List<Path> write(List<Publication> publications, Path folder, Progress progress);

    default List<Path> write(Publication publication, Path folder, Progress progress) {
        return write(List.of(publication), folder, progress);
    }
}
