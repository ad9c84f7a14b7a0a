package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.family.GuardDate;
import uk.cdop.casebook.casework.family.GuardDates;
import uk.cdop.casebook.casework.family.GuardRule;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.WorkStore.FamilyToWrite;
import uk.cdop.casebook.office.work.WorkItem.Heap;

/** The days of the next fortnight around which no letter should reach a family that is still to be written to. */
public final class WorkOfGuardDates implements WorkSource {

    private static final int FORTNIGHT = 14;

    /** The name of the office's own rule in the vault. */
    private static final String RULE_SET = "guard_days";

    private final GuardRule shipped;

    public WorkOfGuardDates(GuardRule shipped) {
        this.shipped = shipped;
    }

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        GuardRule rule = records.processes().ruleText(RULE_SET).flatMap(GuardRule::read).orElse(shipped);
        return records.work().familiesToWrite().stream()
                .flatMap(family -> new GuardDates(family.born(), family.died(), family.ledger(), rule).comingFrom(today).stream()
                        .filter(guard -> !guard.day().isAfter(today.plusDays(FORTNIGHT)))
                        .map(guard -> item(family, guard, today, horizon)))
                .toList();
    }

    /** Due on the last day on which a letter can still go; where that day has gone, or is further ahead, the sentence alone says when. */
    private static WorkItem item(FamilyToWrite family, GuardDate guard, LocalDate today, LocalDate horizon) {
        String why = "A letter to the family waits. " + guard.why().words() + ", " + PlainDate.of(guard.day()) + ": send none from "
                + PlainDate.of(guard.from()) + " to " + PlainDate.of(guard.to());
        Optional<LocalDate> last = Optional.of(guard.from().minusDays(1)).filter(day -> !day.isBefore(today) && !day.isAfter(horizon));
        return new WorkItem(
                last.isPresent() ? Heap.DUE : Heap.NEW, last.isPresent() ? "Write to the family first, or wait" : "Mind a date of the family",
                Optional.of(family.number()), why, last, "family");
    }
}
