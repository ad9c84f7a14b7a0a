package uk.cdop.casebook.casework.agencyreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a request so far.
 *
 * @param endedOn   the day it came back, or was waived or cancelled
 * @param endReason why it was waived or cancelled, or taken up again
 */
public record Course(
        RequestState state, Optional<LocalDate> sentOn, Optional<LocalDate> dueOn, Optional<LocalDate> endedOn, Optional<String> endReason,
        List<Reminder> reminders, Optional<Escalation> escalation, Optional<LocalDate> nextChaseOn) {

    public static final Course PROPOSED = new Course(
            RequestState.PROPOSED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
            Optional.empty());

    public Course {
        reminders = List.copyOf(reminders);
    }

    Course sent(LocalDate on, LocalDate due, LocalDate nextChase) {
        return new Course(
                RequestState.SENT, Optional.of(on), Optional.of(due), Optional.empty(), Optional.empty(), reminders, escalation,
                Optional.of(nextChase));
    }

    Course ended(RequestState how, LocalDate on, Optional<String> reason) {
        return new Course(how, sentOn, dueOn, Optional.of(on), reason, reminders, escalation, Optional.empty());
    }

    Course takenUpAgain(String reason, Optional<LocalDate> nextChase) {
        RequestState back = sentOn.isPresent() ? RequestState.SENT : RequestState.PROPOSED;
        return new Course(back, sentOn, dueOn, Optional.empty(), Optional.of(reason), reminders, escalation, nextChase);
    }

    Course reminded(Reminder reminder, Optional<LocalDate> nextChase) {
        List<Reminder> longer = new ArrayList<>(reminders);
        longer.add(reminder);
        return new Course(state, sentOn, dueOn, endedOn, endReason, longer, escalation, nextChase);
    }

    Course escalated(Escalation how, Optional<LocalDate> nextChase) {
        return new Course(state, sentOn, dueOn, endedOn, endReason, reminders, Optional.of(how), nextChase);
    }

    @Override
    public String toString() {
        return "Course " + state;
    }
}
