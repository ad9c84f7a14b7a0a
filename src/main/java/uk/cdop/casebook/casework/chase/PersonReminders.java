package uk.cdop.casebook.casework.chase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Everything that one person is to be reminded of, over all cases: it goes into one letter. */
public record PersonReminders(Addressee to, List<DueReminder> reminders) {

    public PersonReminders {
        reminders = List.copyOf(reminders);
        if (reminders.isEmpty()) {
            throw new IllegalArgumentException("there is something to remind of");
        }
    }

    /** The wording of the letter: that of the reminder that has come furthest. */
    public int level() {
        return reminders.stream().mapToInt(DueReminder::level).max().orElseThrow();
    }

    /** The earliest day by which an answer is asked for. */
    public LocalDate answerBy() {
        return reminders.stream().map(DueReminder::answerBy).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Each case once, in order. */
    public List<CaseNumber> cases() {
        return reminders.stream().map(due -> due.request().number()).distinct().sorted(Comparator.comparing(CaseNumber::text)).toList();
    }

    @Override
    public String toString() {
        return "PersonReminders[" + reminders.size() + "]";
    }
}
