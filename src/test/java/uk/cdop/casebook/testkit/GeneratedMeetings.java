package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** A meeting in each quarter that reviewed generated cases, which also deferred some: the same for the same facts, in whatever order they are. */
public final class GeneratedMeetings {

    private static final List<String> AGENCIES = List.of("Police", "Children's social care", "Public health", "Designated doctor");

    private GeneratedMeetings() {}

    public static List<PanelMeeting> of(long seed, List<CaseFact> facts) {
        Random random = new Random(seed);
        Map<LocalDate, List<ReviewFact>> quarters = Snapshot.of(new FinancialYear(2024), GeneratedFacts.AS_AT, facts, List.of()).reviews().stream()
                .sorted(Comparator.comparing(ReviewFact::number))
                .collect(Collectors.groupingBy(review -> firstDayOfQuarter(review.completedOn()), TreeMap::new, Collectors.toList()));
        List<PanelMeeting> meetings = new ArrayList<>();
        quarters.forEach((first, reviewed) -> {
            List<AgendaItem> agenda = new ArrayList<>();
            for (ReviewFact review : reviewed) {
                agenda.add(new AgendaItem(review.number(), AgendaOutcome.REVIEWED, Optional.empty()));
            }
            // Of the next quarter's cases some were here before they were ready.
            quarters.getOrDefault(first.plusMonths(3), List.of()).stream().filter(next -> random.nextInt(5) == 0)
                    .forEach(next -> agenda.add(new AgendaItem(next.number(), AgendaOutcome.DEFERRED, Optional.empty())));
            TreeSet<String> present = new TreeSet<>(AGENCIES.subList(0, 1 + random.nextInt(AGENCIES.size())));
            meetings.add(new PanelMeeting(
                    new MeetingNumber("PANEL-%d-%02d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR))), first.plusDays(40),
                    PanelKind.GENERAL, random.nextInt(6) > 0, present, agenda, 1));
        });
        return meetings;
    }

    private static LocalDate firstDayOfQuarter(LocalDate day) {
        return day.withDayOfMonth(1).withMonth(day.getMonthValue() - (day.getMonthValue() - 1) % 3);
    }
}
