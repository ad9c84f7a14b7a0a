package uk.cdop.casebook.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.ActionStore;
import uk.cdop.casebook.office.door.AuditTrail;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseStore;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.ImportLog;
import uk.cdop.casebook.office.door.MeetingStore;
import uk.cdop.casebook.office.door.PeopleStore;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.statistics.facts.CaseFact;

/** The records of a {@link FakeVault}: cases, meetings, the return's field list and the audit trail; the rest is not there. */
public final class FakeRecords extends PartialRecords {

    /** All that is kept, as one value, so that a unit of work can be taken back. */
    record State(
            Map<CaseNumber, CaseFile> cases, Map<MeetingNumber, PanelMeeting> meetings,
            List<ReturnFieldStore.ReturnField> fields, List<AuditEntry> events) {}

    private final Map<CaseNumber, CaseFile> cases = new TreeMap<>();
    private final Map<MeetingNumber, PanelMeeting> meetings = new TreeMap<>();
    private final List<ReturnFieldStore.ReturnField> fields = new ArrayList<>();
    private final List<AuditEntry> events = new ArrayList<>();
    private String userName = "nobody";
    private String right = "none";

    State state() {
        return new State(Map.copyOf(cases), Map.copyOf(meetings), List.copyOf(fields), List.copyOf(events));
    }

    void restore(State state) {
        cases.clear();
        cases.putAll(state.cases());
        meetings.clear();
        meetings.putAll(state.meetings());
        fields.clear();
        fields.addAll(state.fields());
        events.clear();
        events.addAll(state.events());
    }

    void actAs(Permission permission) {
        userName = permission.holder().name();
        right = permission.right().name();
    }

    public List<AuditEntry> events() {
        return List.copyOf(events);
    }

    @Override
    public CaseStore cases() {
        return new Cases();
    }

    @Override
    public MeetingStore meetings() {
        return new Meetings();
    }

    @Override
    public ReturnFieldStore returnFields() {
        return new Fields();
    }

    @Override
    public AuditTrail audit() {
        return new Trail();
    }

    @Override
    public ActionStore actions() {
        throw notHere();
    }

    @Override
    public PeopleStore people() {
        throw notHere();
    }

    @Override
    public ImportLog imports() {
        throw notHere();
    }

    private static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException("the fake vault does not keep this");
    }

    private final class Cases implements CaseStore {

        @Override
        public Optional<CaseFile> find(CaseNumber number) {
            return Optional.ofNullable(cases.get(number));
        }

        @Override
        public Optional<CaseNumber> withNhsNumber(NhsNumber nhsNumber) {
            return cases.values().stream()
                    .filter(file -> file.child().nhsNumber().toOptional().filter(nhsNumber::equals).isPresent())
                    .map(CaseFile::number)
                    .findFirst();
        }

        @Override
        public int lastSequenceOf(int year) {
            return cases.keySet().stream().map(CaseNumber::text)
                    .filter(text -> text.contains("-" + year + "-"))
                    .mapToInt(text -> Integer.parseInt(text.substring(text.lastIndexOf('-') + 1)))
                    .max().orElse(0);
        }

        @Override
        public List<CaseFile> all() {
            return List.copyOf(cases.values());
        }

        @Override
        public void add(Collection<CaseFile> files) {
            files.forEach(file -> cases.put(file.number(), file));
        }

        @Override
        public void update(CaseFile file) {
            cases.put(file.number(), file);
        }

        @Override
        public CaseList list(CaseQuery query) {
            throw notHere();
        }

        @Override
        public List<CaseFact> facts() {
            throw notHere();
        }

        @Override
        public void addCorrections(CaseNumber number, long auditNumber, List<Correction> corrections) {
            throw notHere();
        }

        @Override
        public List<RecordedCorrection> correctionsOf(CaseNumber number) {
            throw notHere();
        }
    }

    private final class Meetings implements MeetingStore {

        @Override
        public Optional<PanelMeeting> find(MeetingNumber number) {
            return Optional.ofNullable(meetings.get(number));
        }

        @Override
        public List<PanelMeeting> all() {
            return meetings.values().stream().sorted(Comparator.comparing(PanelMeeting::heldOn)).toList();
        }

        @Override
        public void add(Collection<PanelMeeting> held) {
            held.forEach(meeting -> meetings.put(meeting.number(), meeting));
        }

        @Override
        public void update(PanelMeeting meeting) {
            meetings.put(meeting.number(), meeting);
        }
    }

    private final class Fields implements ReturnFieldStore {

        @Override
        public List<ReturnField> list() {
            return List.copyOf(fields);
        }

        @Override
        public void replace(List<ReturnField> list) {
            fields.clear();
            fields.addAll(list);
            fields.sort(Comparator.comparing(ReturnField::form).thenComparing(ReturnField::field));
        }
    }

    private final class Trail implements AuditTrail {

        @Override
        public long record(AuditEvent event) {
            events.add(new AuditEntry(events.size() + 1L, Instant.EPOCH, userName, right, event));
            return events.size();
        }

        @Override
        public List<AuditEntry> ofObject(String objectKind, String objectId) {
            return events.stream()
                    .filter(entry -> entry.event().objectKind().equals(objectKind) && entry.event().objectId().equals(objectId))
                    .toList();
        }

        @Override
        public List<AuditEntry> latest(int howMany) {
            return events.reversed().stream().limit(howMany).toList();
        }

        @Override
        public long count() {
            return events.size();
        }

        @Override
        public boolean chainHolds() {
            return true;
        }
    }
}
