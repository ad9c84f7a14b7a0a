package uk.cdop.casebook.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.RecommendationFact;
import uk.cdop.casebook.statistics.facts.SeatFact;

/** Invented meetings of the panel, some with a list of who was asked, the actions that came of them, and what a monitoring report said. */
final class ManyMeetings {

    private static final List<String> AGENCIES = List.of("police", "Police", "Children's social care", "Children\u2019s social care", "childrens_social_care", "lay", "An agency of no list");
    private static final List<String> FACTORS = List.of("B_SMOKING_HOUSEHOLD", "C_SLEEP_ENVIRONMENT", "D_COMMUNICATION", "OTHER");

    private final Random random;

    ManyMeetings(long seed) {
        random = new Random(seed);
    }

    List<PanelMeeting> of(List<CaseFact> cases) {
        List<PanelMeeting> meetings = new ArrayList<>();
        for (int year = 2019; year <= 2025; year++) {
            for (int number = 1; number <= 5; number++) {
                List<AgendaItem> agenda = IntStream.range(0, random.nextInt(5)).mapToObj(any -> cases.get(random.nextInt(cases.size())).number()).distinct()
                        .map(one -> new AgendaItem(one, random.nextInt(4) == 0 ? AgendaOutcome.DEFERRED : AgendaOutcome.REVIEWED, Optional.empty())).toList();
                Set<String> present = new HashSet<>(IntStream.range(0, random.nextInt(6)).mapToObj(any -> any(AGENCIES)).toList());
                meetings.add(new PanelMeeting(
                        new MeetingNumber("PANEL-%d-%02d".formatted(year, number)), day(year), any(List.of(PanelKind.values())), random.nextBoolean(), new TreeSet<>(present), agenda, 0));
            }
        }
        return meetings;
    }

    /** As a plan is read: none of meetings after the day. */
    List<SeatFact> seats(List<PanelMeeting> meetings, LocalDate asAt) {
        return meetings.stream().filter(one -> !one.heldOn().isAfter(asAt) && random.nextInt(3) > 0).flatMap(one -> IntStream.range(0, random.nextInt(8)).mapToObj(any -> {
            boolean came = random.nextInt(3) > 0;
            return new SeatFact(one.number(), one.heldOn(), any(AGENCIES), came, came && random.nextInt(3) == 0);
        })).toList();
    }

    List<RecommendationFact> actions(LocalDate asAt) {
        return IntStream.rangeClosed(1, 150).mapToObj(number -> {
            ActionStatus status = any(List.of(ActionStatus.values()));
            Optional<LocalDate> agreed = perhaps(day(2019 + random.nextInt(6))).filter(day -> !day.isAfter(asAt));
            Optional<LocalDate> done = status == ActionStatus.COMPLETED ? perhaps(day(2019 + random.nextInt(6))).filter(day -> !day.isAfter(asAt)) : Optional.empty();
            return new RecommendationFact("ACT-%04d".formatted(number), random.nextInt(4) == 0, agreed, perhaps(any(FACTORS)), perhaps("Safeguarding partnership"),
                    perhaps(day(2019 + random.nextInt(6))), status, done);
        }).toList();
    }

    List<ReportedCount> reported(LocalDate asAt) {
        return Stream.of(MonitoredMeasure.NOTIFIED, MonitoredMeasure.REVIEWED)
                .map(measure -> new ReportedCount(measure, random.nextInt(90), asAt, random.nextBoolean() ? "" : "Two were entered late.", List.of(), Instant.EPOCH, "Sample Person")).toList();
    }

    private LocalDate day(int year) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> perhaps(T said) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(said);
    }
}
