package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * What counting needs to know of one case, before it is told apart into a death and a review.
 *
 * @param reviewCompleted the day of the panel's review, once the record is marked complete
 * @param finding         what was found, for a completed review
 * @param awaitedInquest  whether an inquest held the review at any time
 */
public record CaseFact(
        CaseNumber number,
        ReportingArea area,
        LocalDate dateOfDeath,
        Optional<LocalDate> dateOfBirth,
        Optional<Sex> sex,
        LocalDate dateNotified,
        Optional<LocalDate> transferredIn,
        List<StageChange> stageChanges,
        Optional<LocalDate> reviewCompleted,
        Optional<Finding> finding,
        boolean awaitedInquest,
        Particulars particulars,
        Home home,
        Dossier dossier) {

    public record Finding(CategoryOfDeath category, Modifiability modifiability) {}

    /** Of a case whose home is known by nothing but its reporting area, and whose forms and processes say nothing that is counted. */
    public CaseFact(
            CaseNumber number, ReportingArea area, LocalDate dateOfDeath, Optional<LocalDate> dateOfBirth, Optional<Sex> sex, LocalDate dateNotified,
            Optional<LocalDate> transferredIn, List<StageChange> stageChanges, Optional<LocalDate> reviewCompleted, Optional<Finding> finding,
            boolean awaitedInquest, Particulars particulars) {
        this(number, area, dateOfDeath, dateOfBirth, sex, dateNotified, transferredIn, stageChanges, reviewCompleted, finding, awaitedInquest,
                particulars, Home.NOT_RECORDED, Dossier.EMPTY);
    }

    /** The same case, with what is known of where the child lived and died. */
    public CaseFact at(Home known) {
        return new CaseFact(number, area, dateOfDeath, dateOfBirth, sex, dateNotified, transferredIn, stageChanges, reviewCompleted, finding,
                awaitedInquest, particulars, known, dossier);
    }

    public CaseFact {
        stageChanges = List.copyOf(stageChanges);
    }
}
