package uk.cdop.casebook.office.door;

import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;

/** The trail of who did what. It only grows; each entry is chained to the one before. */
public interface AuditTrail {

    /** Adds the event in the name of the permission's holder, and gives its number. */
    long record(AuditEvent event);

    List<AuditEntry> ofObject(String objectKind, String objectId);

    List<AuditEntry> latest(int howMany);

    long count();

    /** True where every entry follows from the one before it. */
    boolean chainHolds();
}
