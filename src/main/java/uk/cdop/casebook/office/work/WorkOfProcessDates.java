package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.ProcessEvents;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.WorkStore.ProcessDates;

/** The next dates of processes: what is listed or agreed, and the limits that their events start. */
public final class WorkOfProcessDates implements WorkSource {

    /** A day that was set, and the fact that makes it past. */
    private record SetDay(FieldKey day, Optional<FieldKey> done, String what) {}

    /** A limit that runs from the first of these days that is known, until another is. */
    private record Clock(String limit, List<FieldKey> from, FieldKey done, boolean alsoWhenEnded) {}

    private static final List<SetDay> SET_DAYS = List.of(
            new SetDay(ProcessFacts.INQUEST_LISTED, Optional.of(ProcessFacts.INQUEST_CONCLUDED), "Inquest listed"),
            new SetDay(FieldKey.of("court_date"), Optional.empty(), "Court date"),
            new SetDay(FieldKey.of("psii_agreed_date"), Optional.of(FieldKey.of("psii_report_received_on")), "Patient safety report agreed"),
            new SetDay(FieldKey.of("mnsi_agreed_date"), Optional.of(FieldKey.of("mnsi_report_received_on")), "MNSI report agreed"),
            new SetDay(FieldKey.of("cspr_expected_date"), Optional.of(FieldKey.of("cspr_published_on")), "Practice review expected"),
            new SetDay(FieldKey.of("speak_again_date"), Optional.empty(), "Speak to the family again"));
    private static final List<Clock> CLOCKS = List.of(
            new Clock(ProcessEvents.INCIDENT_NOTICE, List.of(ProcessFacts.INCIDENT_KNOWN), ProcessFacts.INCIDENT_NOTIFIED, false),
            new Clock(ProcessEvents.RAPID_REVIEW, List.of(ProcessFacts.INCIDENT_NOTIFIED), ProcessFacts.RAPID_REVIEW_DONE, false),
            new Clock(ProcessEvents.PFD_REPLY, List.of(ProcessFacts.PFD_ISSUED, ProcessFacts.PFD_RECEIVED), ProcessFacts.PFD_REPLIED, true));

    private final LimitsInUse limits;

    public WorkOfProcessDates(LimitsInUse limits) {
        this.limits = limits;
    }

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        DeadlineRules rules = limits.rules(records);
        List<WorkItem> items = new ArrayList<>();
        for (ProcessDates process : records.work().processDates()) {
            SET_DAYS.forEach(set -> setDay(set, process).ifPresent(items::add));
            CLOCKS.forEach(clock -> running(clock, process, rules).ifPresent(items::add));
        }
        return items.stream().filter(item -> !item.due().orElseThrow().isAfter(horizon)).toList();
    }

    private static Optional<WorkItem> setDay(SetDay set, ProcessDates process) {
        boolean past = !process.open() || set.done().map(process.dates()::containsKey).orElse(false);
        return Optional.ofNullable(process.dates().get(set.day())).filter(day -> !past).map(day -> WorkItem.due(
                set.what(), process.number(), "Set for " + PlainDate.of(day) + ". Record what came of it, or the next date", day, "processes"));
    }

    private static Optional<WorkItem> running(Clock clock, ProcessDates process, DeadlineRules rules) {
        Map<FieldKey, LocalDate> dates = process.dates();
        boolean past = dates.containsKey(clock.done()) || !process.open() && !clock.alsoWhenEnded();
        Optional<LocalDate> from = clock.from().stream().filter(dates::containsKey).map(dates::get).findFirst().filter(day -> !past);
        return from.flatMap(day -> rules.limit(clock.limit()).map(limit -> WorkItem.due(
                limit.label(), process.number(), "Time limit: " + limit.inWords() + " of " + PlainDate.of(day),
                limit.dueOn(day, rules.workingDays()), "processes")));
    }
}
