package uk.cdop.casebook.casework.audit;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * What is written into the audit trail: what happened, to what, which fields, how many. Opaque references only; never a
 * name of a child, a value or a text. Source: design, security section 6.7.
 */
public record AuditEvent(What what, String objectKind, String objectId, Set<FieldKey> fields, int count) {

    public enum What {
        VAULT_CREATED, SIGNED_IN, PERSON_ADDED, CASE_REGISTERED, CASE_CORRECTED, CASE_CHANGED, MEETING_RECORDED, ANALYSIS_RECORDED,
        ACTION_RECORDED, FILES_IMPORTED, CASES_GENERATED, RETURN_FIELDS_CHANGED, RETURN_WRITTEN, STATISTICS_WRITTEN, BACKED_UP,
        NOTICE_ADDED, DRAFT_CHANGED, MATCH_DECIDED, CASES_MERGED, MERGE_UNDONE, CASE_TRANSFERRED, STAGE_CHANGED,
        FORM_OPENED, FORM_ANSWERED, FORM_COMPLETED, FORM_CARRIED_FORWARD, FORM_VERSION_LOADED,
        CONTACT_CHANGED, RULES_CHANGED, REQUEST_CHANGED, ANSWER_ADOPTED, LETTER_WRITTEN, CHASED, ESCALATED,
        PROCESS_CHANGED, FAMILY_CHANGED, DOCUMENT_ATTACHED, DOCUMENT_READ, LIST_SAVED, LIMITS_CHANGED, POSTCODES_LOADED,
        MEMBER_CHANGED, MEETING_PLANNED, MEETING_CHANGED, INTEREST_RECORDED, PACK_BUILT, PACK_RELEASED, COPY_CHANGED, LEAKS_CHECKED,
        FINDINGS_CHANGED, ANALYSIS_SIGNED, ANALYSIS_CORRECTED, ANALYSIS_RETURNED, MINUTES_WRITTEN, ACTION_CHANGED, BRIEFING_WRITTEN,
        FINDS_LET_STAND, RETURN_KEYED, RETURN_CONFIRMED, RETURN_TAKEN_BACK, RETURN_COMPARED,
        DOUBT_ACCEPTED, DOUBT_TAKEN_BACK, DISCLOSURE_RULE_CHANGED, EDITION_PUBLISHED
    }

    public AuditEvent {
        fields = Set.copyOf(fields);
    }

    public static AuditEvent of(What what, String objectKind, String objectId) {
        return new AuditEvent(what, objectKind, objectId, Set.of(), 1);
    }

    public static AuditEvent ofFields(What what, String objectKind, String objectId, Collection<FieldKey> fields) {
        return new AuditEvent(what, objectKind, objectId, new TreeSet<>(fields), 1);
    }

    public static AuditEvent counted(What what, String objectKind, String objectId, int count) {
        return new AuditEvent(what, objectKind, objectId, Set.of(), count);
    }
}
