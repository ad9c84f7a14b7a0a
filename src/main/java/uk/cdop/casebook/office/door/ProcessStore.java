package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Keeps what runs beside a review and is no part of the case file itself. */
public interface ProcessStore {

    Optional<Cdrm> cdrm(CaseNumber number);

    void keep(CaseNumber number, Cdrm meeting);

    Optional<JointResponse> jointResponse(CaseNumber number);

    void keep(CaseNumber number, JointResponse response);

    /** What was recorded of joint agency responses to deaths that were notified from the one day to the other. */
    Map<CaseNumber, JointResponse> jointResponses(LocalDate notifiedFrom, LocalDate notifiedTo);

    /** The processes of all cases that were open when the day ended and hold up the review meeting or the panel. */
    List<RunningProcess> heldUpOn(LocalDate day);

    /** Cases of which a post-mortem was asked for or done by the day, in a process open on it, without its report by then. */
    List<CaseNumber> withoutPostMortemReportOn(LocalDate day);

    record RunningProcess(CaseNumber number, HoldKind kind) {}

    /** Says what was changed at a process, and why, beside the entry of the audit trail. */
    void addChange(CaseNumber number, long auditNumber, UUID hold, String what, Optional<String> reason);

    /** The changes of all processes of a case, the newest first. */
    List<RecordedProcessChange> changesOf(CaseNumber number);

    /** The text that the office wrote for a set of rules; empty where it uses the one that came with the program. */
    Optional<String> ruleText(String ruleSet);

    void keepRuleText(String ruleSet, String content);
}
