package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.office.demonstration.InventedDeath;
import uk.cdop.casebook.office.importing.Milestone;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** One fictional case of the sample data while it is being made up. */
final class SampleCase {

    record Notice(LocalDate on, NotificationRoute route, String by, String agency) {}

    record HoldLine(HoldKind kind, String body, LocalDate opened, Optional<LocalDate> closed, String outcome) {}

    record TransferLine(String direction, String cdop, LocalDate on, String reason) {}

    /** A visit to the panel; the finding is empty where the panel deferred the case. */
    record ReviewLine(
            SampleMeeting meeting, Optional<Modifiability> finding, Optional<PerinatalSubCategory> sub,
            Optional<LocalDate> submitted, Optional<LocalDate> completed, String reason) {}

    record SampleMeeting(String number, LocalDate heldOn, String kind) {}

    final ReportingArea area;
    final LocalDate notified;
    InventedDeath death;
    String ref;
    final List<Notice> notices = new ArrayList<>();
    final Map<Milestone, LocalDate> milestones = new EnumMap<>(Milestone.class);
    String stageReason = "";
    final List<HoldLine> holds = new ArrayList<>();
    final List<TransferLine> transfers = new ArrayList<>();
    final List<ReviewLine> reviews = new ArrayList<>();
    List<ContributoryFactor> factors = List.of();
    boolean leavesThePanel;

    /** True for a case whose reviews have a story of their own. */
    boolean keptBack;

    SampleCase(ReportingArea area, LocalDate notified) {
        this.area = area;
        this.notified = notified;
    }

    FinancialYear year() {
        return FinancialYear.of(notified);
    }

    boolean isNewborn() {
        return death.died().toEpochDay() - death.born().toEpochDay() < 28;
    }

    /** Whether the panel could take the case on the day: it is ours, not reviewed yet, and the information can be in. */
    boolean canBeReviewedOn(LocalDate day) {
        return area.isResident() && !leavesThePanel && !keptBack && reviews.isEmpty() && !death.died().plusDays(115).isAfter(day)
                && !notified.plusDays(95).isAfter(day);
    }
}
