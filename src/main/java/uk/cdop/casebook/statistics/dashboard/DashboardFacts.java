package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.PanelFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.Quarter;

/**
 * What a quarter's dashboard is counted from. What happens is placed by its own date, as it is recorded today; what is open
 * or waited for is taken as it stood on one day, the last of the quarter or today, whichever is earlier.
 *
 * @param snapshot  the facts as they are recorded today
 * @param processes what cases waited for on the day, beside agencies
 * @param requests  forms that agencies had on the day
 */
public record DashboardFacts(
        Quarter quarter, Snapshot snapshot, List<CaseFact> cases, List<MeetingPlan> meetings, List<WaitFact> processes,
        List<RequestFact> requests, ResponseFacts responses, List<ReviewAction> actions, ReturnFacts ncmd) {

    public DashboardFacts {
        cases = List.copyOf(cases);
        meetings = List.copyOf(meetings);
        processes = List.copyOf(processes);
        requests = List.copyOf(requests);
        actions = List.copyOf(actions);
    }

    /** The day on which a dashboard of the quarter looks at what is open. */
    public static LocalDate day(Quarter quarter, LocalDate today) {
        return today.isBefore(quarter.lastDay()) ? today : quarter.lastDay();
    }

    public LocalDate day() {
        return day(quarter, snapshot.asAt());
    }

    /** The last whole quarter up to this one. */
    Quarter lastWhole() {
        return snapshot.asAt().isBefore(quarter.lastDay()) ? quarter.previous() : quarter;
    }

    /** Meetings after the day that are planned and not cancelled, or were held since, up to the last day given. */
    int panelsAfterTheDay(LocalDate last) {
        Set<MeetingNumber> numbers = new TreeSet<>();
        Stream.concat(
                        meetings.stream().filter(plan -> isStillMeant(plan) && isBetween(plan.when().day(), last)).map(MeetingPlan::number),
                        snapshot.panels().stream().filter(panel -> isBetween(panel.heldOn(), last)).map(PanelFact::number))
                .forEach(numbers::add);
        return numbers.size();
    }

    private boolean isBetween(LocalDate meets, LocalDate last) {
        return meets.isAfter(day()) && !meets.isAfter(last);
    }

    /** One whose day went by without anybody opening it was not held. */
    private boolean isStillMeant(MeetingPlan plan) {
        return plan.course().state() != MeetingState.CANCELLED && (plan.isOpened() || !plan.when().day().isBefore(snapshot.asAt()));
    }

    /** Due before the day and not completed by it; an action that is not pursued was given up. */
    List<ReviewAction> overdueActions() {
        LocalDate day = day();
        return actions.stream()
                .filter(action -> action.dueOn().filter(day::isAfter).isPresent())
                .filter(action -> action.status() == ActionStatus.OPEN
                        || action.status() == ActionStatus.COMPLETED && action.completedOn().filter(on -> on.isAfter(day)).isPresent())
                .toList();
    }

    static List<CaseNumber> inOrder(Stream<CaseNumber> numbers) {
        return numbers.distinct().sorted().toList();
    }
}
