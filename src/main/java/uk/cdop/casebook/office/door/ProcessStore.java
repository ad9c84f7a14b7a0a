package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Keeps what runs beside a review and is no part of the case file itself. */
public interface ProcessStore {

    Optional<Cdrm> cdrm(CaseNumber number);

    void keep(CaseNumber number, Cdrm meeting);

    Optional<JointResponse> jointResponse(CaseNumber number);

    void keep(CaseNumber number, JointResponse response);

    /** Says what was changed at a process, and why, beside the entry of the audit trail. */
    void addChange(CaseNumber number, long auditNumber, UUID hold, String what, Optional<String> reason);

    /** The changes of all processes of a case, the newest first. */
    List<RecordedProcessChange> changesOf(CaseNumber number);

    /** The text that the office wrote for a set of rules; empty where it uses the one that came with the program. */
    Optional<String> ruleText(String ruleSet);

    void keepRuleText(String ruleSet, String content);
}
