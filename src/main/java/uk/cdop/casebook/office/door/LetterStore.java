package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Letterhead;

/** Keeps the wordings that an office changed, and its letterhead. */
public interface LetterStore {

    /** Only those that differ from what came with the program. */
    List<LetterTemplate> changed();

    void keep(LetterTemplate template);

    /** Back to the wording that came with the program. */
    void forget(LetterKind kind, int level);

    Optional<Letterhead> letterhead();

    void keep(Letterhead letterhead);
}
