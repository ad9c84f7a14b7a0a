package uk.cdop.casebook.office.door;

import java.nio.file.Path;

/** Reads a transfer pack that another office wrote, as it would read anything from outside: within limits. */
public interface TransferPackReader {

    /** The pack; {@link uk.cdop.casebook.office.failure.OfficeFailure} REFUSED with a sentence where the file is not one. */
    TransferPack read(Path file);
}
