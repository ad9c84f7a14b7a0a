package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** One line of the case list. */
public record CaseRow(
        CaseNumber number, CaseStage stage, ReportingArea area, Optional<String> familyName, Optional<String> givenNames,
        Optional<NhsNumber> nhsNumber, Optional<LocalDate> dateOfBirth, LocalDate dateOfDeath, LocalDate dateNotified,
        Optional<LocalDate> reviewCompleted, Optional<HoldKind> blockedBy) {

    @Override
    public String toString() {
        return "CaseRow " + number;
    }
}
