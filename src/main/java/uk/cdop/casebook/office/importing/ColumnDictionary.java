package uk.cdop.casebook.office.importing;

import static uk.cdop.casebook.office.importing.CellType.DATE;
import static uk.cdop.casebook.office.importing.CellType.TEXT;
import static uk.cdop.casebook.office.importing.CellType.YES_NO;

import java.util.ArrayList;
import java.util.List;

/** The columns every kind of table may have. */
final class ColumnDictionary {

    private static final String[] CASE_REF =
            {"Case ref", "Case reference", "Case number", "Case no", "CDOP ref", "CDOP reference", "CDOP number", "Reference", "Ref"};
    private static final String[] MEETING_REF = {"Meeting ref", "Meeting", "Panel", "Panel ref", "Meeting reference", "Panel meeting"};

    private static final List<Column> COLUMNS = new ArrayList<>(NotificationColumns.ALL);

    static {
        of(Kind.MEETINGS, true, "meeting_ref", TEXT, MEETING_REF);
        of(Kind.MEETINGS, true, "held_on", DATE, "Date held", "Held on", "Meeting date", "Date of meeting", "Date of panel");
        of(Kind.MEETINGS, false, "panel_kind", TEXT, "Kind", "Type", "Kind of panel", "Panel type", "Theme");
        of(Kind.MEETINGS, true, "quorate", YES_NO, "Quorate", "Quorum");
        of(Kind.MEETINGS, false, "agencies_present", TEXT, "Agencies present", "Agencies", "Attendance", "Present");

        of(Kind.TRANSFERS, true, "case_ref", TEXT, CASE_REF);
        of(Kind.TRANSFERS, true, "direction", TEXT, "Direction", "In or out");
        of(Kind.TRANSFERS, true, "other_cdop", TEXT, "Other CDOP", "CDOP", "To or from");
        of(Kind.TRANSFERS, true, "transferred_on", DATE, "Date transferred", "Transferred on", "Transfer date", "Date of transfer");
        of(Kind.TRANSFERS, false, "transfer_reason", TEXT, "Reason", "Reason for transfer");

        of(Kind.HOLDS, true, "case_ref", TEXT, CASE_REF);
        of(Kind.HOLDS, true, "hold_kind", TEXT, "Waiting for", "Hold", "Held for", "Process", "Kind of hold", "Reason for hold");
        of(Kind.HOLDS, false, "body", TEXT, "Body", "Held by", "Organisation");
        of(Kind.HOLDS, true, "opened_on", DATE, "Hold opened", "Opened", "Opened on", "Date opened", "From");
        of(Kind.HOLDS, false, "expected_end", DATE, "Expected end", "Expected", "Expected by");
        of(Kind.HOLDS, false, "closed_on", DATE, "Hold closed", "Closed", "Closed on", "Date closed", "Until");
        of(Kind.HOLDS, false, "outcome", TEXT, "Outcome", "Conclusion");
        of(Kind.HOLDS, false, "blocks_cdrm", YES_NO, "Holds CDRM", "Blocks CDRM");
        of(Kind.HOLDS, false, "blocks_panel", YES_NO, "Holds panel", "Blocks panel");

        of(Kind.STAGES, true, "case_ref", TEXT, CASE_REF);
        of(Kind.STAGES, false, "accepted_on", DATE, "Accepted", "Accepted on", "Date accepted");
        of(Kind.STAGES, false, "information_requested_on", DATE, "Information requested", "Forms sent", "Information requested on");
        of(Kind.STAGES, false, "information_complete_on", DATE, "Information complete", "Forms returned", "Information complete on");
        of(Kind.STAGES, true, "cdrm_held_on", DATE, "CDRM held", "CDRM", "Date of CDRM", "CDRM date", "Child death review meeting held");
        of(Kind.STAGES, false, "ready_on", DATE, "Ready for panel", "Ready on");
        of(Kind.STAGES, false, "scheduled_on", DATE, "Panel booked", "Booked on", "Scheduled on");
        of(Kind.STAGES, false, "reopened_on", DATE, "Reopened", "Reopened on");
        of(Kind.STAGES, false, "closed_on", DATE, "Case closed", "Closed", "Closed on");
        of(Kind.STAGES, false, "out_of_scope_on", DATE, "Out of scope", "Out of scope on");
        of(Kind.STAGES, false, "duplicate_on", DATE, "Duplicate", "Duplicate found", "Duplicate found on");
        of(Kind.STAGES, false, "stage_reason", TEXT, "Reason");

        of(Kind.REVIEWS, true, "case_ref", TEXT, CASE_REF);
        of(Kind.REVIEWS, false, "meeting_ref", TEXT, MEETING_REF);
        of(Kind.REVIEWS, true, "review_date", DATE, "Review date", "Date of review", "Reviewed on", "Date reviewed");
        of(Kind.REVIEWS, false, "agenda_outcome", TEXT, "Outcome", "Result", "Reviewed or deferred");
        of(Kind.REVIEWS, false, "agenda_reason", TEXT, "Reason deferred", "Reason", "Reason for deferral");
        of(Kind.REVIEWS, true, "category", TEXT, "Category", "Category of death", "Primary category");
        of(Kind.REVIEWS, false, "sub_category", TEXT, "Sub-type", "Sub-category", "Subcategory", "Sub type of category 8");
        of(Kind.REVIEWS, false, "secondary_categories", TEXT, "Secondary categories", "Further categories", "Other categories");
        of(Kind.REVIEWS, true, "modifiability", TEXT, "Modifiable", "Modifiable factors", "Modifiable factors identified", "Modifiability");
        of(Kind.REVIEWS, false, "cause", TEXT, "Cause", "Cause of death", "Cause as understood");
        of(Kind.REVIEWS, false, "summary", TEXT, "Summary", "Case summary");
        of(Kind.REVIEWS, false, "learning", TEXT, "Learning", "Learning points");
        of(Kind.REVIEWS, false, "submitted_on", DATE, "Analysis submitted", "Submitted to NCMD", "Submitted on");
        of(Kind.REVIEWS, false, "completed_on", DATE, "Marked complete", "Completed on", "Date completed", "Review completed");

        of(Kind.FACTORS, true, "case_ref", TEXT, CASE_REF);
        of(Kind.FACTORS, true, "domain", TEXT, "Domain");
        of(Kind.FACTORS, true, "factor_code", TEXT, "Factor", "Factor code");
        of(Kind.FACTORS, false, "detail", TEXT, "Detail", "Details", "Notes");
        of(Kind.FACTORS, true, "relevance", TEXT, "Relevance", "Influence", "Rating");
        of(Kind.FACTORS, true, "modifiable", YES_NO, "Modifiable");

        of(Kind.ACTIONS, true, "action_ref", TEXT, "Action ref", "Action no", "Action number", "Action reference");
        of(Kind.ACTIONS, false, "case_ref", TEXT, CASE_REF);
        of(Kind.ACTIONS, true, "description", TEXT, "Action", "Description", "What");
        of(Kind.ACTIONS, false, "owner", TEXT, "Owner", "Who", "Lead");
        of(Kind.ACTIONS, false, "owning_board", TEXT, "Board", "Owning board", "Partnership");
        of(Kind.ACTIONS, false, "due_on", DATE, "Due", "Due on", "Due date", "Due by");
        of(Kind.ACTIONS, true, "status", TEXT, "Status", "State");
        of(Kind.ACTIONS, false, "action_completed_on", DATE, "Completed", "Completed on", "Date completed", "Done on");
    }

    private ColumnDictionary() {}

    private static void of(Kind kind, boolean required, String key, CellType type, String... headings) {
        COLUMNS.add(new Column(kind, key, type, required, List.of(headings)));
    }

    static List<Column> of(Kind kind) {
        return COLUMNS.stream().filter(column -> column.kind() == kind).toList();
    }
}
