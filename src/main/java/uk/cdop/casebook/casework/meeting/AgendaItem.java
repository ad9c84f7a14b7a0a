package uk.cdop.casebook.casework.meeting;

import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** A case on the agenda of a meeting, and what became of it there. */
public record AgendaItem(CaseNumber caseNumber, AgendaOutcome outcome, Optional<String> reason) {

    @Override
    public String toString() {
        return "AgendaItem " + caseNumber;
    }
}
