package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.Optional;

/** One time a case was before the panel: reviewed, with the days its analysis was submitted and completed, or deferred. */
public record PanelVisit(
        LocalDate on, boolean reviewed, Optional<String> reason, Optional<LocalDate> submittedOn, Optional<LocalDate> completedOn)
        implements Comparable<PanelVisit> {

    @Override
    public int compareTo(PanelVisit other) {
        return on.compareTo(other.on);
    }

    @Override
    public String toString() {
        return "PanelVisit";
    }
}
