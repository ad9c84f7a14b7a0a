package uk.cdop.casebook.office.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.meeting.Attendance;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.meeting.Quorum;
import uk.cdop.casebook.casework.meeting.QuorumRules;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists the meetings of the panel, planned and held, those from before this program too. */
@Needs(Right.READ_CASES)
public final class ListMeetings {

    private final Session session;
    private final PanelSetUp setUp;
    private final Today today;

    public ListMeetings(Session session, PanelSetUp setUp, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.today = today;
    }

    /**
     * One line of the list.
     *
     * @param startsAt empty for a meeting that was not planned with this program
     * @param quorum   in words
     */
    public record MeetingRow(
            MeetingNumber number, LocalDate day, Optional<LocalTime> startsAt, PanelKind kind, Optional<String> theme, MeetingState state, int cases,
            boolean quorate, String quorum) {

        @Override
        public String toString() {
            return "MeetingRow " + number;
        }
    }

    /** Those to come first, the next on top; then those held, the last on top. */
    public record MeetingList(List<MeetingRow> coming, List<MeetingRow> past, LocalDate today) {
        public MeetingList {
            coming = List.copyOf(coming);
            past = List.copyOf(past);
        }
    }

    public MeetingList list() {
        return session.read(Right.READ_CASES, records -> {
            List<MeetingRow> rows = rows(records);
            Comparator<MeetingRow> byDay = Comparator.comparing(MeetingRow::day).thenComparing(MeetingRow::number);
            return new MeetingList(
                    rows.stream().filter(row -> row.state().isToCome()).sorted(byDay).toList(),
                    rows.stream().filter(row -> !row.state().isToCome()).sorted(byDay.reversed()).toList(), today.date());
        });
    }

    private List<MeetingRow> rows(Records records) {
        QuorumRules rules = setUp.quorum(records);
        List<MeetingPlan> plans = records.meetingPlans().all();
        Map<MeetingNumber, MeetingPlan> planned = plans.stream().collect(Collectors.toMap(MeetingPlan::number, Function.identity()));
        List<MeetingRow> rows = new ArrayList<>(plans.stream().map(plan -> row(plan, rules, records)).toList());
        records.meetings().all().stream().filter(held -> !planned.containsKey(held.number())).map(ListMeetings::row).forEach(rows::add);
        return rows;
    }

    private static MeetingRow row(MeetingPlan plan, QuorumRules rules, Records records) {
        Quorum quorum = Attendance.of(plan, records.members().all(), List.of()).quorum(rules);
        String words = switch (plan.course().state()) {
            case CANCELLED -> "";
            case PLANNED -> quorum.words() + ", by the answers";
            case OPEN, CLOSED -> quorum.words();
        };
        return new MeetingRow(
                plan.number(), plan.when().day(), Optional.of(plan.when().startsAt()), plan.kind(), plan.theme(), plan.course().state(), plan.cases().size(),
                quorum.isMet(), words);
    }

    private static MeetingRow row(PanelMeeting held) {
        return new MeetingRow(
                held.number(), held.heldOn(), Optional.empty(), held.kind(), Optional.empty(), MeetingState.CLOSED, held.agenda().size(), held.quorate(),
                held.quorate() ? "Quorate" : "Not quorate");
    }
}
