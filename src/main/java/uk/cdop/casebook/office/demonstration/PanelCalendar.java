package uk.cdop.casebook.office.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** The days on which an invented panel met, often enough for its cases, and what stood on its agendas. */
final class PanelCalendar {

    private static final int CASES_A_MEETING = 10;
    private static final int FEWEST_A_YEAR = 4;
    private static final int MOST_A_YEAR = 40;
    private static final int LAST_NUMBER = 99;

    private final Map<LocalDate, MeetingNumber> numbers = new LinkedHashMap<>();
    private final Map<LocalDate, List<AgendaItem>> agendas = new LinkedHashMap<>();

    PanelCalendar(LocalDate first, LocalDate last, int cases, IntUnaryOperator lastMeeting) {
        long days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        long aYear = Math.clamp((long) cases * 365 / days / CASES_A_MEETING, FEWEST_A_YEAR, MOST_A_YEAR);
        Map<Integer, Integer> used = new java.util.HashMap<>();
        for (LocalDate day = first.plusDays(365 / aYear); !day.isAfter(last); day = day.plusDays(365 / aYear)) {
            int number = lastMeeting.applyAsInt(day.getYear()) + used.merge(day.getYear(), 1, Integer::sum);
            if (number <= LAST_NUMBER) {
                numbers.put(day, new MeetingNumber("PANEL-%04d-%02d".formatted(day.getYear(), number)));
                agendas.put(day, new ArrayList<>());
            }
        }
    }

    /** The first meeting on or after the day. */
    Optional<LocalDate> nextFrom(LocalDate day) {
        return numbers.keySet().stream().filter(held -> !held.isBefore(day)).findFirst();
    }

    MeetingNumber numberOn(LocalDate day) {
        return numbers.get(day);
    }

    void table(LocalDate day, AgendaItem item) {
        agendas.get(day).add(item);
    }

    List<PanelMeeting> meetings() {
        TreeSet<String> present = new TreeSet<>(List.of(
                "Public health", "Designated doctor", "Police", "Children's social care", "Nursing", "Lay member"));
        return numbers.entrySet().stream()
                .map(entry -> new PanelMeeting(entry.getValue(), entry.getKey(), PanelKind.GENERAL, true, present, agendas.get(entry.getKey()), 0))
                .toList();
    }
}
