package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Invented cases that add up to the published figures of 2023/24 and 2022/23. Source: domain file, annual-statistics
 * section 1.4. What was not published (the split of Pan-Dorset notifications, categories, ages) is made up here.
 */
public final class SeedFigures {

    public static final FinancialYear YEAR = new FinancialYear(2023);
    public static final LocalDate AS_AT = LocalDate.of(2024, 11, 1);

    private static final List<LocalDate> PANELS_2022 = days("2022-05-18", "2022-07-20", "2022-09-21", "2022-11-16", "2023-01-18", "2023-03-15");
    private static final List<LocalDate> PANELS_2023 = days("2023-06-14", "2023-09-13", "2023-12-13", "2024-03-13");

    private final List<CaseFact> facts = new ArrayList<>();
    private int sequence;

    private SeedFigures() {}

    public static Snapshot snapshot() {
        return Snapshot.of(YEAR, AS_AT, facts(), meetings()).with(ReferenceTexts.shipped());
    }

    public static List<CaseFact> facts() {
        SeedFigures seed = new SeedFigures();
        seed.reviews(ReportingArea.DORSET, 24, 13, 2021, PANELS_2022);
        seed.reviews(ReportingArea.BCP, 25, 14, 2021, PANELS_2022);
        seed.reviews(ReportingArea.SOMERSET, 10, 5, 2021, PANELS_2022);
        seed.reviews(ReportingArea.DORSET, 10, 5, 2022, PANELS_2023);
        seed.reviews(ReportingArea.BCP, 12, 7, 2022, PANELS_2023);
        seed.reviews(ReportingArea.SOMERSET, 5, 2, 2022, PANELS_2023);
        seed.notifications(ReportingArea.DORSET, 13);
        seed.notifications(ReportingArea.BCP, 14);
        seed.notifications(ReportingArea.SOMERSET, 30);
        seed.notifications(ReportingArea.OUT_OF_AREA, 9);
        return List.copyOf(seed.facts);
    }

    public static List<PanelMeeting> meetings() {
        List<PanelMeeting> meetings = new ArrayList<>();
        for (List<LocalDate> days : List.of(PANELS_2022, PANELS_2023)) {
            for (int index = 0; index < days.size(); index++) {
                meetings.add(meeting(days.get(index), index + 1));
            }
        }
        return meetings;
    }

    private static PanelMeeting meeting(LocalDate day, int number) {
        List<AgendaItem> agenda = facts().stream()
                .filter(fact -> fact.reviewCompleted().equals(Optional.of(day)))
                .map(fact -> new AgendaItem(fact.number(), AgendaOutcome.REVIEWED, Optional.empty()))
                .toList();
        TreeSet<String> agencies = new TreeSet<>(List.of("Public health", "Designated doctor", "Children's social care", "Police"));
        MeetingNumber reference = new MeetingNumber("PANEL-" + FinancialYear.of(day).startYear() + "-0" + number);
        return new PanelMeeting(reference, day, PanelKind.GENERAL, true, agencies, agenda, 1);
    }

    /** The deaths of one year, reviewed the year after, spread over panels, categories, ages and sexes. */
    private void reviews(ReportingArea area, int count, int modifiable, int yearOfDeath, List<LocalDate> panels) {
        for (int index = 0; index < count; index++) {
            CategoryOfDeath category = CategoryOfDeath.values()[sequence % CategoryOfDeath.values().length];
            Modifiability found = index < modifiable ? Modifiability.IDENTIFIED : Modifiability.NONE_IDENTIFIED;
            CaseFactBuilder reviewed = child(area, LocalDate.of(yearOfDeath, 4, 20).plusDays(sequence * 7L % 300))
                    .reviewed(panels.get(index % panels.size()), category, found);
            facts.add((sequence % 4 == 0 ? reviewed.awaitedInquest() : reviewed).facts());
        }
    }

    private void notifications(ReportingArea area, int count) {
        for (int index = 0; index < count; index++) {
            facts.add(child(area, LocalDate.of(2023, 4, 3).plusDays(sequence * 11L % 355)).facts());
        }
    }

    private CaseFactBuilder child(ReportingArea area, LocalDate died) {
        sequence++;
        List<Integer> ages = List.of(3, 15, 120, 300, 900, 2500, 4200, 6000);
        return aCase(died.getYear(), sequence)
                .in(area)
                .died(died)
                .born(died.minusDays(ages.get(sequence % ages.size())).toString())
                .ofSex(sequence % 2 == 0 ? Sex.FEMALE : Sex.MALE);
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
