package uk.cdop.casebook.casework.casefile;

import java.util.Optional;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** What a search over findings reads of a case beside its analysis form: nothing of the notification and nothing of the child but the age. */
public record CaseReview(CaseNumber number, CaseStage stage, ReportingArea area, Optional<AgeAtDeath> age, Optional<Analysis> analysis) {

    public static CaseReview of(CaseFile file) {
        return new CaseReview(file.number(), file.stage(), file.residence().reportingArea(), file.age(), file.analysis());
    }

    @Override
    public String toString() {
        return "CaseReview " + number;
    }
}
