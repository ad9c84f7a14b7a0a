package uk.cdop.casebook.office.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.deadline.WorkingDays;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.door.Records;

/** What is said of a meeting when it is planned. */
public record MeetingDetails(LocalDate day, LocalTime startsAt, int minutes, PanelKind kind, String theme, String place) {

    private static final int LONGEST_THEME = 200;
    private static final int LONGEST_PLACE = 500;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 600;
    private static final int LAST_MINUTE = 24 * 60;

    MeetingPlan.When when() {
        return new MeetingPlan.When(day, startsAt, minutes);
    }

    Optional<String> themeKept() {
        return kind == PanelKind.GENERAL ? Optional.empty() : kept(theme);
    }

    Optional<String> placeKept() {
        return kept(place);
    }

    private static Optional<String> kept(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    /** Why it cannot be planned so. */
    Optional<String> problem() {
        if (minutes < SHORTEST || minutes > LONGEST) {
            return Optional.of("A meeting takes from " + SHORTEST + " to " + LONGEST + " minutes.");
        }
        if (startsAt.toSecondOfDay() / 60 + minutes > LAST_MINUTE) {
            return Optional.of("The meeting would go on after midnight. Begin earlier or make it shorter.");
        }
        if (kind == PanelKind.OTHER_THEME && theme.isBlank()) {
            return Optional.of("Say what the theme of the meeting is.");
        }
        if (theme.strip().length() > LONGEST_THEME) {
            return Optional.of("The theme is too long: " + LONGEST_THEME + " characters at most.");
        }
        return place.strip().length() > LONGEST_PLACE ? Optional.of("The place is too long: " + LONGEST_PLACE + " characters at most.") : Optional.empty();
    }

    /** What should be read before it is planned so: another meeting that day, a day on which offices are closed, a day gone by. */
    List<String> cautions(Optional<MeetingNumber> itself, Records records, WorkingDays workingDays, LocalDate today) {
        List<String> cautions = new ArrayList<>();
        records.meetingPlans().all().stream()
                .filter(other -> !Optional.of(other.number()).equals(itself) && other.when().day().equals(day) && other.course().state() != MeetingState.CANCELLED)
                .forEach(other -> cautions.add("Meeting " + other.number() + " is on the same day."));
        records.meetings().all().stream()
                .filter(held -> !Optional.of(held.number()).equals(itself) && held.heldOn().equals(day) && records.meetingPlans().find(held.number()).isEmpty())
                .forEach(held -> cautions.add("Meeting " + held.number() + " was held on the same day."));
        if (!workingDays.isWorkingDay(day)) {
            cautions.add(PlainDate.of(day) + " is a weekend or a bank holiday.");
        }
        if (day.isBefore(today)) {
            cautions.add(PlainDate.of(day) + " has gone by.");
        }
        return cautions;
    }

    @Override
    public String toString() {
        return "MeetingDetails";
    }
}
