package uk.cdop.casebook.office.importing;

import java.util.Arrays;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseStage;

/** An event of a case that moves it to a stage and that a list of progress may date, in the order of a case's life. */
public enum Milestone {
    ACCEPTED(CaseStage.ACCEPTED, "accepted_on"),
    INFORMATION_REQUESTED(CaseStage.GATHERING_INFORMATION, "information_requested_on"),
    INFORMATION_COMPLETE(CaseStage.AWAITING_CDRM, "information_complete_on"),
    CDRM_HELD(CaseStage.CDRM_HELD, "cdrm_held_on"),
    READY(CaseStage.READY_FOR_PANEL, "ready_on"),
    SCHEDULED(CaseStage.SCHEDULED, "scheduled_on"),
    REOPENED(CaseStage.REOPENED, "reopened_on"),
    CLOSED(CaseStage.CLOSED, "closed_on"),
    OUT_OF_SCOPE(CaseStage.REJECTED_OUT_OF_SCOPE, "out_of_scope_on"),
    DUPLICATE(CaseStage.DUPLICATE, "duplicate_on");

    private final CaseStage stage;
    private final String column;

    Milestone(CaseStage stage, String column) {
        this.stage = stage;
        this.column = column;
    }

    public CaseStage stage() {
        return stage;
    }

    String column() {
        return column;
    }

    static Optional<Milestone> leadingTo(CaseStage stage) {
        return Arrays.stream(values()).filter(milestone -> milestone.stage == stage).findFirst();
    }
}
