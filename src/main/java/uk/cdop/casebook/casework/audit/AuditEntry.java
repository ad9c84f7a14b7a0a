package uk.cdop.casebook.casework.audit;

import java.time.Instant;

/** An event as it stands in the trail: numbered without a gap, with the person, the right they used and the moment. */
public record AuditEntry(long number, Instant at, String userName, String right, AuditEvent event) {}
