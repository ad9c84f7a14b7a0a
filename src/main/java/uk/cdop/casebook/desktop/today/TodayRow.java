package uk.cdop.casebook.desktop.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.work.WorkItem;

/** One thing to do in the words of the screen, and where its button goes. */
public record TodayRow(String what, Optional<CaseNumber> number, String why, String when, boolean late, String goes) {

    static TodayRow of(WorkItem item, LocalDate today) {
        return new TodayRow(
                item.what(), item.number(), item.why(), item.due().map(due -> when(due, today)).orElse(""),
                item.due().filter(due -> due.isBefore(today)).isPresent(), item.goes());
    }

    private static String when(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return "Due " + Texts.date(due) + ", " + Texts.counted(-days, "day") + " late";
        }
        return days == 0 ? "Due today" : "Due " + Texts.date(due);
    }

    String reference() {
        return number.map(CaseNumber::text).orElse("");
    }

    /** For those who listen. */
    String spoken() {
        return ("Open " + reference()).strip() + ": " + what + ". " + why + (when.isEmpty() ? "" : ". " + when);
    }
}
