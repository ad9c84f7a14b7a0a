package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** How one resident child's case came into the caseload and left it, in order: in, out, in again. */
public record CaseloadFact(CaseNumber number, ReportingArea area, List<Move> moves) {

    public enum Flow {
        NOTIFIED, TRANSFERRED_IN, REOPENED, REVIEWED, TRANSFERRED_OUT, OUT_OF_SCOPE;

        public boolean comesIn() {
            return this == NOTIFIED || this == TRANSFERRED_IN || this == REOPENED;
        }
    }

    public record Move(Flow flow, LocalDate on) {}

    public CaseloadFact {
        moves = List.copyOf(moves);
        if (!area.isResident()) {
            throw new IllegalArgumentException("a child from elsewhere is not in the caseload");
        }
        for (int index = 0; index < moves.size(); index++) {
            boolean comesIn = index % 2 == 0;
            if (moves.get(index).flow().comesIn() != comesIn) {
                throw new IllegalArgumentException("a case comes in before it leaves, and leaves before it comes again");
            }
            if (index > 0 && moves.get(index).on().isBefore(moves.get(index - 1).on())) {
                throw new IllegalArgumentException("the moves of a case follow one another in time");
            }
        }
    }

    /** True where the case was in the caseload when the day ended. */
    public boolean isOpenAtEndOf(LocalDate day) {
        int movesSoFar = 0;
        while (movesSoFar < moves.size() && !moves.get(movesSoFar).on().isAfter(day)) {
            movesSoFar++;
        }
        return movesSoFar % 2 == 1;
    }
}
