package uk.cdop.casebook.statistics.crosscheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The year 2023/24 as it was published, made of cases that nobody is meant by: the program's own measure of itself. What was
 * not published, such as the split of Pan-Dorset's notifications, is made up. Source: annual-statistics section 1.4.
 */
final class SeedYear {

    static final FinancialYear YEAR = new FinancialYear(2023);

    private static final LocalDate AS_AT = LocalDate.of(2024, 11, 1);
    private static final LocalDate DIED = LocalDate.of(2021, 5, 4);
    private static final List<LocalDate> PANELS = List.of(
            LocalDate.of(2023, 6, 14), LocalDate.of(2023, 9, 13), LocalDate.of(2023, 12, 13), LocalDate.of(2024, 3, 13));
    private static final LocalDate PANEL_BEFORE = LocalDate.of(2023, 1, 18);

    private final List<CaseFact> facts = new ArrayList<>();

    private SeedYear() {}

    static Snapshot snapshot() {
        SeedYear seed = new SeedYear();
        seed.reviews(ReportingArea.DORSET, 10, 5, PANELS);
        seed.reviews(ReportingArea.BCP, 12, 7, PANELS);
        seed.reviews(ReportingArea.SOMERSET, 5, 2, PANELS);
        seed.reviews(ReportingArea.DORSET, 59, 32, List.of(PANEL_BEFORE));
        seed.notifications(ReportingArea.DORSET, 13);
        seed.notifications(ReportingArea.BCP, 14);
        seed.notifications(ReportingArea.SOMERSET, 30);
        seed.notifications(ReportingArea.OUT_OF_AREA, 9);
        return Snapshot.of(YEAR, AS_AT, seed.facts, meetings());
    }

    private static List<PanelMeeting> meetings() {
        List<PanelMeeting> meetings = new ArrayList<>();
        for (LocalDate day : PANELS) {
            MeetingNumber number = new MeetingNumber("PANEL-2023-0" + (meetings.size() + 1));
            meetings.add(new PanelMeeting(number, day, PanelKind.GENERAL, true, Collections.emptySortedSet(), List.of(), 1));
        }
        return meetings;
    }

    private void reviews(ReportingArea area, int count, int modifiable, List<LocalDate> panels) {
        for (int index = 0; index < count; index++) {
            LocalDate day = panels.get(index % panels.size());
            Modifiability found = index < modifiable ? Modifiability.IDENTIFIED : Modifiability.NONE_IDENTIFIED;
            add(area, DIED, Optional.of(day), Optional.of(new CaseFact.Finding(CategoryOfDeath.INFECTION, found)));
        }
    }

    private void notifications(ReportingArea area, int count) {
        for (int index = 0; index < count; index++) {
            add(area, YEAR.firstDay().plusDays(index), Optional.empty(), Optional.empty());
        }
    }

    private void add(ReportingArea area, LocalDate died, Optional<LocalDate> reviewed, Optional<CaseFact.Finding> finding) {
        List<StageChange> moves = reviewed.stream()
                .map(day -> new StageChange(Optional.of(CaseStage.NOTIFIED), CaseStage.COMPLETED, day, Optional.empty())).toList();
        facts.add(new CaseFact(
                CaseNumber.of(died.getYear(), facts.size() + 1), area, died, Optional.of(died.minusYears(2)), Optional.empty(), died.plusDays(1),
                Optional.empty(), moves, reviewed, finding, false, Particulars.NOT_KNOWN));
    }
}
