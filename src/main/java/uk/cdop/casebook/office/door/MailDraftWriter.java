package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import uk.cdop.casebook.casework.letter.MailDraft;

/** Writes e-mail drafts as .eml files that a mail program opens ready to send. The program itself never sends anything. */
public interface MailDraftWriter {

    byte[] eml(MailDraft draft);

    /** Writes the whole file or none; {@link uk.cdop.casebook.office.failure.OfficeFailure} where the world is in the way. */
    void write(MailDraft draft, Path eml);
}
