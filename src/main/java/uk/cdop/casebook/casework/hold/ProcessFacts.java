package uk.cdop.casebook.casework.hold;

import uk.cdop.casebook.forms.answer.FieldKey;

/** The keys of the facts that clocks and rules read. Source: process-and-forms sections 1.3, 1.5, 3.11 and 3.12. */
public final class ProcessFacts {

    public static final FieldKey CORONER_STATUS = FieldKey.of("coroner_status");
    public static final FieldKey INQUEST_OPENED = FieldKey.of("inquest_opened_on");
    public static final FieldKey INQUEST_LISTED = FieldKey.of("inquest_listed_for");
    public static final FieldKey INQUEST_CONCLUDED = FieldKey.of("inquest_concluded_on");
    public static final FieldKey INQUEST_CONCLUSION = FieldKey.of("inquest_conclusion");
    public static final FieldKey PM_REQUESTED = FieldKey.of("pm_requested_on");
    public static final FieldKey PM_DONE = FieldKey.of("pm_done_on");
    public static final FieldKey PM_REPORT_RECEIVED = FieldKey.of("pm_report_received_on");
    public static final FieldKey PFD_ISSUED = FieldKey.of("pfd_issued_on");
    public static final FieldKey PFD_RECEIVED = FieldKey.of("pfd_received_on");
    public static final FieldKey PFD_REPLIED = FieldKey.of("pfd_replied_on");
    public static final FieldKey INCIDENT_KNOWN = FieldKey.of("incident_known_on");
    public static final FieldKey INCIDENT_NOTIFIED = FieldKey.of("incident_notified_on");
    public static final FieldKey RAPID_REVIEW_DONE = FieldKey.of("rapid_review_done_on");

    private ProcessFacts() {}
}
