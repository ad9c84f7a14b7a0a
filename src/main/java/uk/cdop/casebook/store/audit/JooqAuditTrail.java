package uk.cdop.casebook.store.audit;

import static uk.cdop.casebook.store.schema.Tables.AUDIT_ENTRY;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record2;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.AuditTrail;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.store.schema.tables.records.AuditEntryRecord;

/** Keeps the audit trail as rows that are only ever added. Used by one unit of work or reading. */
public final class JooqAuditTrail implements AuditTrail {

    private final DSLContext dsl;
    private final Actor actor;
    private final Today today;
    private final AuditChain chain;
    private int recorded;

    public JooqAuditTrail(DSLContext dsl, Actor actor, Today today, byte[] chainKey) {
        this.dsl = dsl;
        this.actor = actor;
        this.today = today;
        this.chain = new AuditChain(chainKey);
    }

    @Override
    public long record(AuditEvent event) {
        Record2<Long, String> last = dsl.select(AUDIT_ENTRY.AUDIT_NUMBER, AUDIT_ENTRY.CHAIN).from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.AUDIT_NUMBER.desc()).limit(1).fetchOne();
        AuditEntryRecord entry = entry(last == null ? 1 : last.value1() + 1, event);
        entry.setChain(chain.next(last == null ? AuditChain.BEFORE_THE_FIRST : last.value2(), entry));
        dsl.insertInto(AUDIT_ENTRY).set(entry).execute();
        recorded++;
        return entry.getAuditNumber();
    }

    // The store keeps microseconds, so the code is made over no more.
    private AuditEntryRecord entry(long number, AuditEvent event) {
        AuditEntryRecord entry = new AuditEntryRecord();
        entry.setAuditNumber(number);
        entry.setRecordedAt(today.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        entry.setUserId(actor.userId());
        entry.setUserName(actor.name());
        entry.setActingRight(actor.right());
        entry.setWhatHappened(event.what().name());
        entry.setObjectKind(event.objectKind());
        entry.setObjectId(event.objectId());
        entry.setFieldKeys(event.fields().stream().map(FieldKey::toString).sorted().collect(Collectors.joining(",")));
        entry.setRowCount(event.count());
        return entry;
    }

    /** How many entries were made through this trail. */
    public int recorded() {
        return recorded;
    }

    @Override
    public List<AuditEntry> ofObject(String objectKind, String objectId) {
        return dsl.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.OBJECT_KIND.eq(objectKind)).and(AUDIT_ENTRY.OBJECT_ID.eq(objectId))
                .orderBy(AUDIT_ENTRY.AUDIT_NUMBER)
                .fetch(AuditRows::entry);
    }

    @Override
    public List<AuditEntry> latest(int howMany) {
        return dsl.selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.AUDIT_NUMBER.desc()).limit(howMany).fetch(AuditRows::entry);
    }

    @Override
    public long count() {
        return dsl.fetchCount(AUDIT_ENTRY);
    }

    @Override
    public boolean chainHolds() {
        try (Cursor<AuditEntryRecord> entries = dsl.selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.AUDIT_NUMBER).fetchLazy()) {
            long number = 0;
            String previous = AuditChain.BEFORE_THE_FIRST;
            for (AuditEntryRecord entry : entries) {
                number++;
                if (entry.getAuditNumber() != number || !entry.getChain().equals(chain.next(previous, entry))) {
                    return false;
                }
                previous = entry.getChain();
            }
            return true;
        }
    }
}
