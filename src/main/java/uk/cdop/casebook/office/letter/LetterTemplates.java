package uk.cdop.casebook.office.letter;

import java.util.List;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.office.door.Records;

/** The wordings in force: the office's own where it changed one, and otherwise the one that came with the program. */
public final class LetterTemplates {

    private final List<LetterTemplate> shipped = ShippedLetters.all();

    public List<LetterTemplate> shipped() {
        return shipped;
    }

    public List<LetterTemplate> inForce(Records records) {
        List<LetterTemplate> changed = records.letters().changed();
        return shipped.stream().map(template -> of(changed, template)).toList();
    }

    public LetterTemplate inForce(Records records, LetterKind kind, int level) {
        return of(records.letters().changed(), shipped(kind, level));
    }

    public LetterTemplate shipped(LetterKind kind, int level) {
        return shipped.stream().filter(one -> one.kind() == kind && one.level() == level).findFirst().orElseThrow();
    }

    private static LetterTemplate of(List<LetterTemplate> changed, LetterTemplate template) {
        return changed.stream().filter(one -> one.kind() == template.kind() && one.level() == template.level()).findFirst().orElse(template);
    }

    public static Letterhead letterhead(Records records) {
        return records.letters().letterhead().orElse(Letterhead.NONE_YET);
    }
}
