package uk.cdop.casebook.store.audit;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.store.schema.tables.records.AuditEntryRecord;

/** Reads rows of the audit trail. */
final class AuditRows {

    private AuditRows() {}

    static AuditEntry entry(AuditEntryRecord row) {
        AuditEvent event = new AuditEvent(
                AuditEvent.What.valueOf(row.getWhatHappened()), row.getObjectKind(), row.getObjectId(),
                fields(row.getFieldKeys()), row.getRowCount());
        return new AuditEntry(row.getAuditNumber(), row.getRecordedAt().toInstant(), row.getUserName(), row.getActingRight(), event);
    }

    private static Set<FieldKey> fields(String joined) {
        return Arrays.stream(joined.split(",")).filter(key -> !key.isEmpty()).map(FieldKey::read).collect(Collectors.toSet());
    }
}
