package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.Attendance;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.Quorum;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.meeting.PanelSetUp;
import uk.cdop.casebook.office.work.WorkItem.Heap;

/** What a meeting of the panel within four weeks still wants: its quorum, and a decision on each conflict of interest; and one that was never closed. */
public final class WorkOfMeetings implements WorkSource {

    private static final int DAYS_AHEAD = 28;
    private static final String PAGE = "panels";

    private final PanelSetUp setUp;

    public WorkOfMeetings(PanelSetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        List<WorkItem> items = new ArrayList<>();
        for (MeetingPlan plan : records.meetingPlans().all()) {
            LocalDate day = plan.when().day();
            if (plan.course().state() == MeetingState.PLANNED && !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD))) {
                coming(plan, records, horizon, items);
            } else if (day.isBefore(today) && (plan.course().state() == MeetingState.OPEN || plan.course().state() == MeetingState.PLANNED)) {
                items.add(past(plan));
            }
        }
        return items;
    }

    private void coming(MeetingPlan plan, Records records, LocalDate horizon, List<WorkItem> items) {
        List<MemberInterest> interests = records.meetingPlans().interests(plan.number());
        Quorum quorum = Attendance.of(plan, records.members().all(), interests).quorum(setUp.quorum(records));
        if (!quorum.isMet()) {
            items.add(item("Find who makes the panel quorate", plan, quorum.words() + ", by the answers so far", horizon));
        }
        long open = interests.stream().filter(interest -> interest.handling() == InterestHandling.OPEN).count();
        if (open > 0) {
            items.add(item("Decide on conflicts of interest", plan, open == 1 ? "One is still to be decided" : open + " are still to be decided", horizon));
        }
    }

    private static WorkItem item(String what, MeetingPlan plan, String why, LocalDate horizon) {
        LocalDate day = plan.when().day();
        Optional<LocalDate> due = Optional.of(day).filter(one -> !one.isAfter(horizon));
        return WorkItem.onPage(due.isPresent() ? Heap.DUE : Heap.NEW, what, "Meeting " + plan.number() + " on " + PlainDate.of(day) + ". " + why, due, PAGE);
    }

    private static WorkItem past(MeetingPlan plan) {
        boolean open = plan.course().state() == MeetingState.OPEN;
        return WorkItem.onPage(
                Heap.DUE, open ? "Close the meeting" : "Record or cancel the meeting",
                "Meeting " + plan.number() + " was on " + PlainDate.of(plan.when().day()) + (open ? " and is still open" : " and was never opened"),
                Optional.of(plan.when().day()), PAGE);
    }
}
