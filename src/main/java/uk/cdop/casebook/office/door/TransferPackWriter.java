package uk.cdop.casebook.office.door;

import java.nio.file.Path;

/** Writes a transfer pack as one file. */
public interface TransferPackWriter {

    /**
     * The file: a zip of the letter as text and of the answers as .csv and .json, named by the reference and nothing else
     * of the case. WORLD_IN_THE_WAY where the folder cannot be written.
     */
    Path write(TransferPack pack, Path folder, Progress progress);
}
