package uk.cdop.casebook.casework.chase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;

/**
 * What there is to chase on a day.
 *
 * @param people     who gets a letter, in the order of agency and name
 * @param toEscalate requests with three reminders and no answer
 * @param toFollowUp requests whose escalation has brought nothing yet and is to be looked at again
 * @param nextOn     the next day after this on which something falls due, as things are
 */
public record ChasePlan(
        LocalDate on, List<PersonReminders> people, List<AgencyRequest> toEscalate, List<AgencyRequest> toFollowUp, Optional<LocalDate> nextOn) {

    public ChasePlan {
        people = List.copyOf(people);
        toEscalate = List.copyOf(toEscalate);
        toFollowUp = List.copyOf(toFollowUp);
    }

    public List<DueReminder> reminders() {
        return people.stream().flatMap(person -> person.reminders().stream()).toList();
    }

    public boolean isQuiet() {
        return people.isEmpty() && toEscalate.isEmpty() && toFollowUp.isEmpty();
    }
}
