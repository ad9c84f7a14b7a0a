package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.List;

/** Writes a return as files: all of them, or none. */
public interface ReturnWriter {

    /**
     * The files written: readiness and completeness as .csv, the key-in sheet as .xlsx, the neutral export as .json and
     * .csv. File names carry the year and nothing of a case. WORLD_IN_THE_WAY where the folder cannot be written; REFUSED
     * where the neutral export has not the shape of its published schema; CANCELLED leaves earlier files of the same names
     * as they were.
     */
    List<Path> write(ReturnPack pack, Path folder, Progress progress);
}
