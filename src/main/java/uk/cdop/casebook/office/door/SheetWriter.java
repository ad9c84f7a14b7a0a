package uk.cdop.casebook.office.door;

import java.nio.file.Path;

/** Writes a sheet for paper. */
public interface SheetWriter {

    /** Writes the whole file or none; {@link uk.cdop.casebook.office.failure.OfficeFailure} where the world is in the way. */
    void write(PrintedSheet sheet, Path file);
}
