package uk.cdop.casebook.casework.casefile;

import uk.cdop.casebook.casework.code.Coded;

/** Where a case stands between the notification and its closure. Source: domain file, process-and-forms section 1.6. */
public enum CaseStage implements Coded {
    NOTIFIED("notified", "Notified"),
    ACCEPTED("accepted", "Accepted"),
    REJECTED_OUT_OF_SCOPE("rejected_out_of_scope", "Out of scope"),
    DUPLICATE("duplicate", "Duplicate"),
    TRANSFERRED_OUT("transferred_out", "Transferred to another CDOP"),
    GATHERING_INFORMATION("gathering_information", "Gathering information"),
    AWAITING_CDRM("awaiting_cdrm", "Awaiting child death review meeting"),
    CDRM_HELD("cdrm_held", "Child death review meeting held"),
    ON_HOLD("on_hold", "On hold"),
    READY_FOR_PANEL("ready_for_panel", "Ready for panel"),
    SCHEDULED("scheduled", "Scheduled for panel"),
    REVIEWED("reviewed", "Reviewed by panel"),
    DEFERRED("deferred", "Deferred by panel"),
    ANALYSIS_SUBMITTED("analysis_submitted", "Analysis submitted"),
    COMPLETED("completed", "Review completed"),
    ACTIONS_OPEN("actions_open", "Actions open"),
    CLOSED("closed", "Closed"),
    REOPENED("reopened", "Reopened");

    private final String code;
    private final String label;

    CaseStage(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** True while the panel still has this case to review. */
    public boolean isOpen() {
        return switch (this) {
            case REJECTED_OUT_OF_SCOPE, DUPLICATE, TRANSFERRED_OUT, COMPLETED, ACTIONS_OPEN, CLOSED -> false;
            default -> true;
        };
    }

    /** True once the review is marked complete and its date is fixed. */
    public boolean isReviewComplete() {
        return this == COMPLETED || this == ACTIONS_OPEN || this == CLOSED;
    }
}
