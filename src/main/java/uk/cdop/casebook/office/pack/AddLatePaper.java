package uk.cdop.casebook.office.pack;

import uk.cdop.casebook.casework.pack.LatePaper;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Puts a paper that came late after the pages of its case, as 12.1 and so on, under the same pseudonyms; no earlier page changes its number. */
@Needs(Right.RUN_PANEL)
public final class AddLatePaper {

    static final int LONGEST = 200_000;

    private final Session session;
    private final PackKeeping keeping;

    public AddLatePaper(Session session, PackKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    public PackOutcome add(MeetingNumber meeting, CaseNumber number, String title, String body) {
        if (title.isBlank() || body.isBlank()) {
            return new PackOutcome.Refused("A late paper needs a title and its text. Nothing was added.");
        }
        if (title.strip().length() > LatePaper.LONGEST_TITLE || body.length() > LONGEST) {
            return new PackOutcome.Refused("The title may have 200 characters and the text 200,000. Nothing was added. Shorten it and try again.");
        }
        boolean onAgenda = session.read(Right.RUN_PANEL, records -> records.plannedOrHeld(meeting).filter(plan -> plan.cases().contains(number)).isPresent());
        return onAgenda
                ? keeping.build(session, meeting, false, pack -> pack.with(new LatePaper(
                        number, title.strip(), body, keeping.today().date(), session.who().name())))
                : new PackOutcome.Refused("This case does not stand on the agenda of the meeting. Nothing was added.");
    }
}
