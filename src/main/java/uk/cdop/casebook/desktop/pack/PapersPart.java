package uk.cdop.casebook.desktop.pack;

import java.time.LocalDate;
import uk.cdop.casebook.desktop.meeting.MeetingPart;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.office.desk.PackDesk;

/** What the papers bring to the page of a meeting. */
public final class PapersPart {

    private PapersPart() {}

    public static MeetingPart of(PackDesk desk, LocalDate today, Background background) {
        PapersViewModel model = new PapersViewModel(desk, today, background);
        return new MeetingPart("papers", "Papers", new PapersView(model), model::read);
    }
}
