package uk.cdop.casebook.casework.chase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Reminder;
import uk.cdop.casebook.casework.deadline.WorkingDays;

/** Says which requests are to be chased on a day, how, and when to look again. Days are counted over weekends and bank holidays. */
public final class ChaseRules {

    private static final Comparator<DueReminder> BY_CASE = Comparator.comparing((DueReminder due) -> due.request().number().text())
            .thenComparing(due -> due.request().id());
    private static final Comparator<PersonReminders> BY_AGENCY = Comparator
            .comparing((PersonReminders person) -> person.to().agencyName().toLowerCase(Locale.ROOT))
            .thenComparing(person -> person.to().personName().orElse("").toLowerCase(Locale.ROOT))
            .thenComparing(person -> key(person.to()));

    private final ChaseIntervals intervals;
    private final WorkingDays workingDays;

    public ChaseRules(ChaseIntervals intervals, WorkingDays workingDays) {
        this.intervals = intervals;
        this.workingDays = workingDays;
    }

    /** The day of the first reminder for a request that is due back on a day. */
    public LocalDate firstChaseOn(LocalDate due) {
        return workingDays.after(due, intervals.days(ChaseIntervals.AFTER_DUE));
    }

    /** The day on which an escalation is to be looked at again. */
    public LocalDate followUpOn(LocalDate escalated) {
        return workingDays.after(escalated, intervals.days(ChaseIntervals.AFTER_ESCALATION));
    }

    /** What is to be done on the day about these requests; those that wait for no return are passed over. */
    public ChasePlan plan(Collection<AgencyRequest> requests, LocalDate on) {
        Map<String, List<DueReminder>> byPerson = new LinkedHashMap<>();
        List<AgencyRequest> toEscalate = new ArrayList<>();
        List<AgencyRequest> toFollowUp = new ArrayList<>();
        for (AgencyRequest request : requests) {
            if (!isDue(request, on)) {
                continue;
            }
            if (request.escalation().isPresent()) {
                toFollowUp.add(request);
            } else if (request.reminders().size() >= Reminder.LAST_LEVEL) {
                toEscalate.add(request);
            } else {
                byPerson.computeIfAbsent(key(request.to()), any -> new ArrayList<>()).add(reminder(request, on));
            }
        }
        List<PersonReminders> people = byPerson.values().stream().map(ChaseRules::person).sorted(BY_AGENCY).toList();
        return new ChasePlan(on, people, toEscalate, toFollowUp, nextAfter(requests, on));
    }

    private boolean isDue(AgencyRequest request, LocalDate on) {
        return chaseOn(request).filter(day -> !day.isAfter(on)).isPresent() && !isDoneOn(request, on);
    }

    /** A second run on the same day, or one for an earlier day, finds nothing more to send. */
    private static boolean isDoneOn(AgencyRequest request, LocalDate on) {
        boolean sentLater = request.sentOn().filter(sent -> sent.isAfter(on)).isPresent();
        boolean reminded = request.reminders().stream().anyMatch(reminder -> !reminder.sentOn().isBefore(on));
        boolean escalated = request.escalation().filter(begun -> !begun.on().isBefore(on)).isPresent();
        return sentLater || reminded || escalated;
    }

    private Optional<LocalDate> chaseOn(AgencyRequest request) {
        return request.isOutstanding() ? request.nextChaseOn().or(() -> request.dueOn().map(this::firstChaseOn)) : Optional.empty();
    }

    private DueReminder reminder(AgencyRequest request, LocalDate on) {
        int level = request.reminders().size() + 1;
        LocalDate next = workingDays.after(on, intervals.days(ChaseIntervals.AFTER_REMINDER + level));
        return new DueReminder(request, level, lastDayBefore(next, on), next);
    }

    /** The working day before the next step, but not before the day after the letter. */
    private LocalDate lastDayBefore(LocalDate next, LocalDate on) {
        int between = workingDays.between(on, next);
        return workingDays.after(on, Math.max(1, between - 1));
    }

    private Optional<LocalDate> nextAfter(Collection<AgencyRequest> requests, LocalDate on) {
        return requests.stream().flatMap(request -> chaseOn(request).stream()).filter(day -> day.isAfter(on)).min(Comparator.naturalOrder());
    }

    private static PersonReminders person(List<DueReminder> reminders) {
        List<DueReminder> sorted = reminders.stream().sorted(BY_CASE).toList();
        return new PersonReminders(sorted.getLast().request().to(), sorted);
    }

    /** The same person over all cases: by the contact book, else by address, else by agency and name. */
    private static String key(Addressee to) {
        return to.personId().map(UUID::toString)
                .or(() -> to.address().map(address -> "@" + address.strip().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> to.agencyId().map(UUID::toString).orElse(to.agencyName().strip().toLowerCase(Locale.ROOT))
                        + "/" + to.personName().orElse("").strip().toLowerCase(Locale.ROOT));
    }
}
