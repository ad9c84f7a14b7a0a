package uk.cdop.casebook.office.door;

import java.util.List;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.leak.TextPart;

/** Reads out of a file every text it carries, seen or unseen: what a leak check searches. What it cannot read it names. */
@FunctionalInterface
public interface OutgoingText {

    /** The first part is the name of the file itself. Never fails: a part that cannot be read is said to be so. */
    List<TextPart> parts(OutgoingFile file);
}
