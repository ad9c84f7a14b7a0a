package uk.cdop.casebook.office.letter;

import java.util.List;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the wordings in force and the letterhead, for somebody who wants to change them. */
@Needs(Right.SET_UP_OFFICE)
public final class ShowLetterTemplates {

    private final Session session;
    private final LetterTemplates templates;

    public ShowLetterTemplates(Session session, LetterTemplates templates) {
        this.session = session;
        this.templates = templates;
    }

    /** The wordings in the order of their kinds; {@code shipped} stands in the same order. */
    public record Wordings(List<LetterTemplate> inForce, List<LetterTemplate> shipped, Letterhead letterhead) {}

    public Wordings show() {
        return session.read(Right.SET_UP_OFFICE, records -> new Wordings(
                templates.inForce(records), templates.shipped(), LetterTemplates.letterhead(records)));
    }
}
