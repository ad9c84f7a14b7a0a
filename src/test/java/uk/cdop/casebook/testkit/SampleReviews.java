package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.casework.area.ReportingArea.BCP;
import static uk.cdop.casebook.casework.area.ReportingArea.DORSET;
import static uk.cdop.casebook.casework.area.ReportingArea.SOMERSET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.office.demonstration.InventedFindings;
import uk.cdop.casebook.office.importing.Milestone;
import uk.cdop.casebook.testkit.SampleCase.HoldLine;
import uk.cdop.casebook.testkit.SampleCase.ReviewLine;
import uk.cdop.casebook.testkit.SampleCase.SampleMeeting;

/** Makes up the panel's years: its meetings, what each reviewed and found, and where the cases it has not reviewed stand. */
final class SampleReviews {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);

    /** A year of the panel. 2023/24 and 2022/23 are as published: 27 of which 14, and 59 of which 32. */
    private record Year(int start, int modifiable, int inadequate, Map<ReportingArea, Integer> areas, List<String> meetings) {

        int reviews() {
            return areas.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static final List<Year> YEARS = List.of(
            new Year(2019, 15, 0, Map.of(DORSET, 10, BCP, 11, SOMERSET, 15), List.of("2019-06-19", "2019-09-18 N", "2019-12-11", "2020-03-11")),
            new Year(2020, 19, 1, Map.of(DORSET, 11, BCP, 13, SOMERSET, 19), List.of("2020-06-24", "2020-09-23 N", "2020-11-25", "2021-01-27", "2021-03-17")),
            new Year(2021, 24, 1, Map.of(DORSET, 13, BCP, 15, SOMERSET, 24), List.of("2021-05-19", "2021-07-14", "2021-09-22 N", "2021-11-24", "2022-01-26", "2022-03-16")),
            new Year(2022, 32, 0, Map.of(DORSET, 15, BCP, 17, SOMERSET, 27), List.of("2022-05-18", "2022-07-13", "2022-09-21 N", "2022-11-23", "2023-01-25", "2023-03-15")),
            new Year(2023, 14, 0, Map.of(DORSET, 10, BCP, 12, SOMERSET, 5), List.of("2023-06-21", "2023-09-20", "2023-12-06", "2024-03-13")),
            new Year(2024, 22, 1, Map.of(DORSET, 10, BCP, 11, SOMERSET, 25), List.of("2024-05-22", "2024-07-17", "2024-10-09 N", "2024-12-04", "2025-03-12")));

    final List<SampleMeeting> meetings = new ArrayList<>();
    private final SampleStory story;
    private final Random random;
    private final InventedFindings findings;

    SampleReviews(SampleStory story) {
        this.story = story;
        this.random = story.random;
        this.findings = new InventedFindings(random);
        YEARS.forEach(this::hold);
        deferThenReview();
        reopenAndReviewAgain();
        leaveUnfinished();
        story.cases.forEach(this::progress);
    }

    private void hold(Year year) {
        List<SampleMeeting> held = year.meetings.stream().map(this::meeting).toList();
        meetings.addAll(held);
        List<SampleCase> reviewed = new ArrayList<>();
        List<SampleMeeting> tabledAt = new ArrayList<>();
        year.areas.keySet().stream().sorted().forEach(area -> {
            for (int at = 0; at < year.areas.get(area); at++) {
                SampleMeeting meeting = meetingWithWork(held, at + area.ordinal(), area, reviewed);
                reviewed.add(next(area, meeting, reviewed));
                tabledAt.add(meeting);
            }
        });
        List<Modifiability> found = found(year);
        for (int at = 0; at < reviewed.size(); at++) {
            review(reviewed.get(at), tabledAt.get(at), found.get(at));
        }
    }

    private SampleMeeting meeting(String entry) {
        LocalDate day = LocalDate.parse(entry.substring(0, 10));
        long inYear = YEARS.stream().flatMap(year -> year.meetings.stream())
                .filter(other -> other.startsWith(String.valueOf(day.getYear())) && other.compareTo(entry) <= 0).count();
        return new SampleMeeting("PANEL-%d-%02d".formatted(day.getYear(), inYear), day, entry.endsWith("N") ? "Neonatal" : "General");
    }

    private SampleMeeting meetingWithWork(List<SampleMeeting> held, int turn, ReportingArea area, List<SampleCase> taken) {
        for (int later = 0; later < held.size(); later++) {
            SampleMeeting meeting = held.get((turn + later) % held.size());
            if (!waiting(area, meeting, taken).isEmpty()) {
                return meeting;
            }
        }
        throw new IllegalStateException("nobody waits in " + area + " for " + held.getFirst().number());
    }

    /** Mostly the longest waiting of the area. */
    private SampleCase next(ReportingArea area, SampleMeeting meeting, List<SampleCase> taken) {
        List<SampleCase> waiting = waiting(area, meeting, taken);
        return waiting.get(random.nextInt(Math.min(3, waiting.size())));
    }

    /** A neonatal panel takes the newborn, a general one anybody. */
    private List<SampleCase> waiting(ReportingArea area, SampleMeeting meeting, List<SampleCase> taken) {
        return story.cases.stream()
                .filter(sample -> sample.area == area && sample.canBeReviewedOn(meeting.heldOn()) && !taken.contains(sample))
                .filter(sample -> meeting.kind().equals("General") || sample.isNewborn())
                .filter(sample -> !waitsLong(sample))
                .sorted(Comparator.comparing(sample -> sample.notified))
                .toList();
    }

    /** One in seven of the coroner's cases waits for an inquest past the end of the data. */
    private boolean waitsLong(SampleCase sample) {
        return sample.death.needsCoroner() && story.cases.indexOf(sample) % 7 == 3;
    }

    private List<Modifiability> found(Year year) {
        List<Modifiability> found = new ArrayList<>(Collections.nCopies(year.modifiable, Modifiability.IDENTIFIED));
        found.addAll(Collections.nCopies(year.inadequate, Modifiability.INADEQUATE_INFORMATION));
        found.addAll(Collections.nCopies(year.reviews() - found.size(), Modifiability.NONE_IDENTIFIED));
        Collections.shuffle(found, random);
        return found;
    }

    private void review(SampleCase sample, SampleMeeting meeting, Modifiability finding) {
        LocalDate completed = workday(meeting.heldOn().plusDays(5 + random.nextInt(9)));
        sample.reviews.add(new ReviewLine(meeting, Optional.of(finding), findings.subCategory(sample.death.category()),
                Optional.of(completed.minusDays(completed.getDayOfWeek().getValue() > 2 ? 2 : 0)), Optional.of(completed), ""));
        sample.factors = findings.factors(finding);
        LocalDate cdrm = sample.death.died().plusDays(60 + random.nextInt(35));
        sample.milestones.put(Milestone.CDRM_HELD, workday(latest(cdrm, sample.notified.plusDays(40))));
        if (sample.death.needsCoroner()) {
            LocalDate closed = workday(latest(meeting.heldOn().minusDays(15 + random.nextInt(40)), sample.milestones.get(Milestone.CDRM_HELD)));
            sample.holds.add(new HoldLine(HoldKind.INQUEST, "Sample Coroner", sample.death.died().plusDays(4), Optional.of(closed), "Inquest concluded"));
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void deferThenReview() {
        defer(2020, "2020-09-23");
        defer(2021, "2021-07-14");
        defer(2024, "2024-07-17");
    }

    /** A case reviewed later in the year had been before an earlier panel, which wanted to know more. */
    private void defer(int year, String on) {
        SampleMeeting earlier = meetings.stream().filter(meeting -> meeting.heldOn().toString().equals(on)).findFirst().orElseThrow();
        SampleCase sample = story.cases.stream()
                .filter(one -> one.reviews.size() == 1 && !one.death.needsCoroner())
                .filter(one -> year == uk.cdop.casebook.statistics.year.FinancialYear.of(one.reviews.getFirst().meeting().heldOn()).startYear())
                .filter(one -> one.reviews.getFirst().meeting().heldOn().isAfter(earlier.heldOn()))
                .filter(one -> one.milestones.get(Milestone.CDRM_HELD).isBefore(earlier.heldOn()))
                .filter(one -> earlier.kind().equals("General") || one.isNewborn())
                .findFirst().orElseThrow();
        sample.reviews.addFirst(new ReviewLine(earlier, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                "The panel asked for the report of a further agency"));
    }

    /** Reviewed in March 2021, reopened when more became known, and reviewed again in December 2024. */
    private void reopenAndReviewAgain() {
        SampleCase sample = story.reviewedTwice;
        review(sample, on("2021-03-17"), Modifiability.NONE_IDENTIFIED);
        review(sample, on("2024-12-04"), Modifiability.NONE_IDENTIFIED);
        sample.holds.clear();
        sample.milestones.put(Milestone.CDRM_HELD, sample.notified.plusDays(80));
        sample.milestones.put(Milestone.REOPENED, LocalDate.of(2022, 6, 15));
        sample.stageReason = "A further report reached the office";
    }

    private SampleMeeting on(String day) {
        return meetings.stream().filter(meeting -> meeting.heldOn().toString().equals(day)).findFirst().orElseThrow();
    }

    /** At the last panel: one deferred, two reviewed without an analysis yet, one with its analysis submitted. */
    private void leaveUnfinished() {
        SampleMeeting last = meetings.getLast();
        List<SampleCase> waiting = story.cases.stream()
                .filter(sample -> sample.canBeReviewedOn(last.heldOn()) && !waitsLong(sample) && !sample.death.needsCoroner())
                .limit(4).toList();
        for (int at = 0; at < waiting.size(); at++) {
            SampleCase sample = waiting.get(at);
            review(sample, last, Modifiability.NONE_IDENTIFIED);
            ReviewLine line = sample.reviews.removeLast();
            Optional<LocalDate> submitted = at == 3 ? line.submitted() : Optional.empty();
            sample.reviews.add(at == 0
                    ? new ReviewLine(last, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "A parent wished to add to the review")
                    : new ReviewLine(last, line.finding(), line.sub(), submitted, Optional.empty(), ""));
            sample.factors = at == 0 ? List.of() : sample.factors;
        }
    }

    /** What was done by the last day of the data, for a case that is or will be the panel's. */
    private void progress(SampleCase sample) {
        if (sample.leavesThePanel || !sample.area.isResident()) {
            return;
        }
        long age = LAST_DAY.toEpochDay() - sample.notified.toEpochDay();
        put(sample, Milestone.ACCEPTED, sample.notified.plusDays(1 + random.nextInt(3)), age > 12);
        put(sample, Milestone.INFORMATION_REQUESTED, sample.notified.plusDays(5 + random.nextInt(4)), age > 30);
        put(sample, Milestone.INFORMATION_COMPLETE, sample.notified.plusDays(28 + random.nextInt(10)), age > 75);
        if (!sample.reviews.isEmpty()) {
            return;
        }
        waiting(sample, age);
    }

    private void waiting(SampleCase sample, long age) {
        boolean criminal = sample.death.category() == uk.cdop.casebook.casework.analysis.CategoryOfDeath.INFLICTED;
        if (criminal && age > 75) {
            sample.holds.add(new HoldLine(HoldKind.CRIMINAL, "Sample Police", sample.death.died().plusDays(1), Optional.empty(), ""));
            return;
        }
        LocalDate cdrm = latest(sample.death.died().plusDays(60 + random.nextInt(35)), sample.notified.plusDays(45));
        put(sample, Milestone.CDRM_HELD, cdrm, age > 140);
        if (sample.death.needsCoroner()) {
            sample.holds.add(new HoldLine(HoldKind.INQUEST, "Sample Coroner", sample.death.died().plusDays(4), Optional.empty(), ""));
        } else if (age > 170) {
            int turn = random.nextInt(4);
            put(sample, Milestone.READY, cdrm.plusDays(14), turn > 0);
            put(sample, Milestone.SCHEDULED, LocalDate.of(2025, 3, 24), turn == 3);
        }
    }

    private static void put(SampleCase sample, Milestone milestone, LocalDate day, boolean happened) {
        if (happened) {
            sample.milestones.put(milestone, workday(day));
        }
    }

    /** The day itself, or the Monday after a weekend. */
    private static LocalDate workday(LocalDate day) {
        int overMonday = day.getDayOfWeek().getValue() - java.time.DayOfWeek.FRIDAY.getValue();
        return overMonday > 0 ? day.plusDays(3L - overMonday) : day;
    }
}
