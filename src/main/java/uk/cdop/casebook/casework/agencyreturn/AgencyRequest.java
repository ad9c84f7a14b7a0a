package uk.cdop.casebook.casework.agencyreturn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.RequestStep.NotPossible;
import uk.cdop.casebook.casework.agencyreturn.RequestStep.Taken;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * What one agency is asked to return on one case, and what has become of that. A step that makes no sense is refused with
 * a sentence. Source: process-and-forms section 1.3 step 6.
 *
 * @param agencyType a code of the list {@code agency}
 * @param proposedBy why this agency is asked, in the words of the rule or of the person who added it
 */
public record AgencyRequest(
        UUID id, CaseNumber number, String agencyType, Addressee to, List<FormPart> parts, String proposedBy, Course course, long rowVersion) {

    public AgencyRequest {
        parts = List.copyOf(parts);
    }

    public static AgencyRequest proposed(UUID id, CaseNumber number, String agencyType, Addressee to, List<FormPart> parts, String why) {
        return new AgencyRequest(id, number, agencyType, to, parts, why, Course.PROPOSED, 0);
    }

    public RequestState state() {
        return course.state();
    }

    public Optional<LocalDate> sentOn() {
        return course.sentOn();
    }

    public Optional<LocalDate> dueOn() {
        return course.dueOn();
    }

    public Optional<LocalDate> returnedOn() {
        return state() == RequestState.RETURNED ? course.endedOn() : Optional.empty();
    }

    public List<Reminder> reminders() {
        return course.reminders();
    }

    public Optional<Escalation> escalation() {
        return course.escalation();
    }

    public Optional<LocalDate> nextChaseOn() {
        return course.nextChaseOn();
    }

    public boolean isOutstanding() {
        return state() == RequestState.SENT;
    }

    /** How many days after its due day a request is still out; 0 where it is not late. */
    public long daysLate(LocalDate today) {
        return isOutstanding() ? dueOn().map(due -> Math.max(0, ChronoUnit.DAYS.between(due, today))).orElse(0L) : 0;
    }

    /** Sends the request, which fixes to whom it went and what was asked. */
    public RequestStep send(Addressee addressee, List<FormPart> asked, LocalDate on, LocalDate due, LocalDate nextChase) {
        if (state() != RequestState.PROPOSED) {
            return new NotPossible("This request was sent already. To ask again, take it up again or make another one.");
        }
        if (asked.isEmpty()) {
            return new NotPossible("Nothing is asked in this request. Choose at least one form.");
        }
        if (due.isBefore(on)) {
            return new NotPossible("A return cannot be due before it is asked for. Check the two dates.");
        }
        return new Taken(new AgencyRequest(
                id, number, agencyType, addressee, asked, proposedBy, course.sent(on, due, nextChase), rowVersion));
    }

    /** The answers are in. An agency may also answer after all where it was taken to hold nothing, or was let off. */
    public RequestStep returned(LocalDate on) {
        if (sentOn().isEmpty()) {
            return new NotPossible("This request was not sent yet, so nothing can have come back. Send it first.");
        }
        if (on.isBefore(sentOn().get())) {
            return new NotPossible("A return cannot come back before it was asked for. Check the date.");
        }
        return state() == RequestState.RETURNED || state() == RequestState.CANCELLED
                ? new NotPossible("This request has ended already. Take it up again first.")
                : ended(RequestState.RETURNED, on, Optional.empty());
    }

    public RequestStep nothingHeld(LocalDate on) {
        if (!isOutstanding()) {
            return new NotPossible("Only an agency that was asked and has not answered can say that it holds nothing.");
        }
        return on.isBefore(sentOn().orElseThrow())
                ? new NotPossible("An answer cannot come before the request was sent. Check the date.")
                : ended(RequestState.NOTHING_HELD, on, Optional.empty());
    }

    /** The review goes on without this return; the reason is kept. */
    public RequestStep waive(LocalDate on, String reason) {
        return given(up(), reason, () -> ended(RequestState.WAIVED, on, Optional.of(reason.strip())));
    }

    /** The request was a mistake; the reason is kept. */
    public RequestStep cancel(LocalDate on, String reason) {
        return given(up(), reason, () -> ended(RequestState.CANCELLED, on, Optional.of(reason.strip())));
    }

    private Optional<String> up() {
        return state().isOpen() ? Optional.empty() : Optional.of("This request has ended already. Take it up again first.");
    }

    /** Undoes the end of a request; it waits again, or is to be sent again. */
    public RequestStep takeUpAgain(String reason, LocalDate nextChase) {
        Optional<String> open = state().isOpen() ? Optional.of("This request has not ended.") : Optional.empty();
        return given(open, reason, () -> with(course.takenUpAgain(reason.strip(), sentOn().map(sent -> nextChase))));
    }

    private static RequestStep given(Optional<String> obstacle, String reason, java.util.function.Supplier<RequestStep> step) {
        if (obstacle.isPresent()) {
            return new NotPossible(obstacle.get());
        }
        return reason.isBlank() ? new NotPossible("A reason is needed. Say in a few words why.") : step.get();
    }

    /** Keeps a reminder, which must be the next one, and the day of the next step. */
    public RequestStep reminded(int level, LocalDate on, Optional<LocalDate> nextChase) {
        if (!isOutstanding()) {
            return new NotPossible("Only a request that waits for its return can be reminded of.");
        }
        if (level != reminders().size() + 1 || level > Reminder.LAST_LEVEL) {
            return new NotPossible("Reminders go out one after the other, three at most.");
        }
        LocalDate before = reminders().isEmpty() ? sentOn().orElseThrow() : reminders().getLast().sentOn();
        return on.isBefore(before)
                ? new NotPossible("A reminder cannot go out before what it follows. Check the date.")
                : with(course.reminded(new Reminder(level, on), nextChase));
    }

    public RequestStep escalate(LocalDate on, String whom, String theme, Optional<LocalDate> nextChase) {
        if (!isOutstanding()) {
            return new NotPossible("Only a request that waits for its return can be escalated.");
        }
        if (escalation().isPresent()) {
            return new NotPossible("This request was escalated already. Record what came of that.");
        }
        return whom.isBlank() || theme.isBlank()
                ? new NotPossible("Say to whom the request is escalated, and what the matter is.")
                : with(course.escalated(Escalation.begun(on, whom.strip(), theme.strip()), nextChase));
    }

    /** Keeps what came of the escalation; possible also after the return came. */
    public RequestStep escalationEnded(String outcome, LocalDate on) {
        if (escalation().isEmpty()) {
            return new NotPossible("This request was not escalated.");
        }
        Escalation begun = escalation().get();
        if (outcome.isBlank() || on.isBefore(begun.on())) {
            return new NotPossible("Say what came of the escalation, on its day or later.");
        }
        Escalation ended = new Escalation(begun.on(), begun.to(), begun.theme(), Optional.of(outcome.strip()), Optional.of(on));
        return with(course.escalated(ended, nextChaseOn()));
    }

    private RequestStep ended(RequestState how, LocalDate on, Optional<String> reason) {
        return with(course.ended(how, on, reason));
    }

    private RequestStep with(Course changed) {
        return new Taken(new AgencyRequest(id, number, agencyType, to, parts, proposedBy, changed, rowVersion));
    }

    @Override
    public String toString() {
        return "AgencyRequest " + id + " " + state();
    }
}
