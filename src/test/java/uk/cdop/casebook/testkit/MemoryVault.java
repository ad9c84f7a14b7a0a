package uk.cdop.casebook.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.ImportLog;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;

/** A vault in memory: a unit of work that fails leaves nothing behind, and one that writes must leave an audit entry. */
public final class MemoryVault implements Vault {

    private MemoryRecords kept = new MemoryRecords();
    private int units;

    /** The records themselves, to lay out a test and to look at afterwards. */
    public Records records() {
        return kept;
    }

    void replace(List<CaseFile> files) {
        files.forEach(file -> kept.cases.put(file.number(), file));
    }

    public List<AuditEntry> entries() {
        return List.copyOf(kept.entries);
    }

    @Override
    public <T> T read(Permission permission, Function<Records, T> reading) {
        MemoryRecords seen = new MemoryRecords(kept);
        T result = reading.apply(seen);
        if (seen.writes > 0) {
            throw new IllegalStateException("a reading wrote");
        }
        return result;
    }

    @Override
    public <T> T change(Permission permission, Function<Records, T> change) {
        MemoryRecords working = new MemoryRecords(kept);
        working.userName = permission.holder().name();
        working.right = permission.right().name();
        T result = change.apply(working);
        if (working.writes > 0 && working.entries.size() == kept.entries.size()) {
            throw new IllegalStateException("a unit wrote without an audit entry");
        }
        kept = working;
        units++;
        return result;
    }

    @Override
    public void close() {}

    public Session session(Role... roles) {
        return new Session(this, new SignedIn(new UUID(1, 1), "Test person", Set.of(roles)));
    }

    public List<CaseFile> cases() {
        return List.copyOf(kept.cases.values());
    }

    public CaseFile only(String number) {
        return Optional.ofNullable(kept.cases.get(new CaseNumber(number))).orElseThrow();
    }

    public List<PanelMeeting> meetings() {
        return List.copyOf(kept.meetings.values());
    }

    public List<ReviewAction> actions() {
        return List.copyOf(kept.actions.values());
    }

    public List<AuditEvent> events() {
        return kept.entries.stream().map(AuditEntry::event).toList();
    }

    public Map<CaseNumber, List<Correction>> corrections() {
        return Map.copyOf(kept.corrections);
    }

    public List<ImportLog.ImportRun> imports() {
        return List.copyOf(kept.imports);
    }

    /** How many units of work were kept. */
    public int units() {
        return units;
    }
}
