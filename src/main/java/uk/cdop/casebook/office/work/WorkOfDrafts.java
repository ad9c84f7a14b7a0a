package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.casework.notification.NoticeDraft;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.work.WorkItem.Heap;

/** Notices that somebody has begun to take down and not registered. */
public final class WorkOfDrafts implements WorkSource {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        return records.drafts().list().stream().filter(draft -> !draft.fields().isEmpty()).map(WorkOfDrafts::item).toList();
    }

    private static WorkItem item(NoticeDraft draft) {
        ZonedDateTime begun = draft.begunAt().atZone(ENGLAND);
        String why = "Begun " + PlainDate.of(begun.toLocalDate()) + ", " + TIME.format(begun) + ", and not registered. What was typed is kept";
        return WorkItem.onPage(Heap.NEW, "Finish taking down a notice", why, Optional.empty(), "intake");
    }
}
