package uk.cdop.casebook.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseReview;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.leak.OtherChildren;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.ActionStore;
import uk.cdop.casebook.office.door.AuditTrail;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.door.CaseStore;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.ImportLog;
import uk.cdop.casebook.office.door.MeetingStore;
import uk.cdop.casebook.office.door.PeopleStore;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.facts.CaseFact;

/** The records of a vault in memory, as strict as the real store about references, row versions and NHS numbers. */
final class MemoryRecords extends PartialRecords {

    final TreeMap<CaseNumber, CaseFile> cases = new TreeMap<>();
    final TreeMap<MeetingNumber, PanelMeeting> meetings = new TreeMap<>();
    final LinkedHashMap<String, ReviewAction> actions = new LinkedHashMap<>();
    final Map<CaseNumber, List<Correction>> corrections = new HashMap<>();
    final List<AuditEntry> entries = new ArrayList<>();
    final TreeMap<LocalDate, List<ReturnFieldStore.ReturnField>> fields = new TreeMap<>();
    final List<ImportLog.ImportRun> imports = new ArrayList<>();
    int writes;
    String userName = "Test";
    String right = "TEST";

    MemoryRecords() {}

    /** A copy, so that a unit of work can be thrown away. */
    MemoryRecords(MemoryRecords other) {
        cases.putAll(other.cases);
        meetings.putAll(other.meetings);
        actions.putAll(other.actions);
        other.corrections.forEach((number, list) -> corrections.put(number, new ArrayList<>(list)));
        entries.addAll(other.entries);
        fields.putAll(other.fields);
        imports.addAll(other.imports);
    }

    private final class Cases implements CaseStore {

        @Override
        public Optional<CaseFile> find(CaseNumber number) {
            return Optional.ofNullable(cases.get(number));
        }

        @Override
        public Optional<CaseNumber> withNhsNumber(NhsNumber nhsNumber) {
            return cases.values().stream().filter(file -> file.child().nhsNumber().toOptional().filter(nhsNumber::equals).isPresent())
                    .map(CaseFile::number).findFirst();
        }

        @Override
        public int lastSequenceOf(int year) {
            return cases.keySet().stream().map(CaseNumber::text)
                    .filter(text -> text.startsWith("CDOP-%04d-".formatted(year)))
                    .mapToInt(text -> Integer.parseInt(text.substring(text.lastIndexOf('-') + 1))).max().orElse(0);
        }

        @Override
        public CaseList list(CaseQuery query) {
            List<CaseRow> rows = cases.values().stream().map(MemoryRecords::row).toList();
            return new CaseList(rows, rows.size(), rows.size());
        }

        @Override
        public List<OtherChildren.Child> childrenSought(OtherChildren.Sought sought) {
            throw new UnsupportedOperationException("no test searches files here");
        }

        @Override
        public List<CaseFile> all() {
            return List.copyOf(cases.values());
        }

        @Override
        public List<CaseFile> these(Collection<CaseNumber> numbers) {
            return all().stream().filter(file -> numbers.contains(file.number())).toList();
        }

        @Override
        public List<CaseReview> reviews() {
            return all().stream().map(CaseReview::of).toList();
        }

        @Override
        public List<CaseFact> facts() {
            throw new UnsupportedOperationException("no test counts facts here");
        }

        @Override
        public void add(Collection<CaseFile> files) {
            for (CaseFile file : files) {
                writes++;
                requireConsistent(file);
                if (cases.putIfAbsent(file.number(), file) != null) {
                    throw new IllegalStateException("the case is already there");
                }
            }
        }

        @Override
        public void update(CaseFile file) {
            writes++;
            requireConsistent(file);
            if (cases.get(file.number()).rowVersion() != file.rowVersion()) {
                throw OfficeFailure.changedMeanwhile();
            }
            cases.put(file.number(), new CaseFile(file.number(), file.stage(), file.residence(), file.notificationForm(),
                    file.notifications(), file.stageChanges(), file.holds(), file.transfers(), file.analysis(), file.rowVersion() + 1));
        }

        private void requireConsistent(CaseFile file) {
            file.child();
            file.death();
            file.analysis().flatMap(analysis -> analysis.meeting()).ifPresent(MemoryRecords.this::requireMeeting);
            if (file.stage() != file.stageChanges().getLast().to()) {
                throw new IllegalStateException("the stage is not the last one");
            }
        }

        @Override
        public void addCorrections(CaseNumber number, long auditNumber, List<Correction> more) {
            writes++;
            corrections.computeIfAbsent(number, any -> new ArrayList<>()).addAll(more);
        }

        @Override
        public List<RecordedCorrection> correctionsOf(CaseNumber number) {
            throw new UnsupportedOperationException("tests read the corrections themselves");
        }
    }

    private static CaseRow row(CaseFile file) {
        return new CaseRow(file.number(), file.stage(), file.residence().reportingArea(),
                file.child().familyName().toOptional(), file.child().givenNames().toOptional(),
                file.child().nhsNumber().toOptional(), file.child().dateOfBirth().toOptional(), file.death().date(),
                file.dateNotified(), file.reviewCompleted(), file.blocker().map(Hold::kind));
    }

    private void requireMeeting(MeetingNumber number) {
        if (!meetings.containsKey(number)) {
            throw new IllegalStateException("no such meeting");
        }
    }

    private final class Meetings implements MeetingStore {

        @Override
        public Optional<PanelMeeting> find(MeetingNumber number) {
            return Optional.ofNullable(meetings.get(number));
        }

        @Override
        public List<PanelMeeting> all() {
            return meetings.values().stream().sorted(java.util.Comparator.comparing(PanelMeeting::heldOn)).toList();
        }

        @Override
        public void add(Collection<PanelMeeting> more) {
            more.forEach(this::keep);
        }

        @Override
        public void update(PanelMeeting meeting) {
            if (meetings.get(meeting.number()).rowVersion() != meeting.rowVersion()) {
                throw OfficeFailure.changedMeanwhile();
            }
            keep(new PanelMeeting(meeting.number(), meeting.heldOn(), meeting.kind(), meeting.quorate(),
                    meeting.agenciesPresent(), meeting.agenda(), meeting.rowVersion() + 1));
        }

        private void keep(PanelMeeting meeting) {
            writes++;
            meeting.agenda().forEach(item -> {
                if (!cases.containsKey(item.caseNumber())) {
                    throw new IllegalStateException("no such case on the agenda");
                }
            });
            meetings.put(meeting.number(), meeting);
        }
    }

    private final class Actions implements ActionStore {

        @Override
        public Optional<ReviewAction> find(String number) {
            return Optional.ofNullable(actions.get(number));
        }

        @Override
        public List<ReviewAction> ofCase(CaseNumber number) {
            return actions.values().stream().filter(action -> action.caseNumber().filter(number::equals).isPresent()).toList();
        }

        @Override
        public List<ReviewAction> ofMeeting(MeetingNumber meeting) {
            return actions.values().stream().filter(action -> action.origin().meeting().equals(Optional.of(meeting))).toList();
        }

        @Override
        public java.util.SortedSet<CaseNumber> sharedBy(String number) {
            return new java.util.TreeSet<>();
        }

        @Override
        public void share(String number, CaseNumber with) {
            throw new AssertionError("no action is shared here");
        }

        @Override
        public void unshare(String number, CaseNumber with) {
            throw new AssertionError("no action is shared here");
        }

        @Override
        public List<ReviewAction> all() {
            return List.copyOf(actions.values());
        }

        @Override
        public void add(Collection<ReviewAction> more) {
            writes++;
            more.forEach(action -> actions.put(action.number(), action));
        }

        @Override
        public void update(ReviewAction action) {
            writes++;
            actions.put(action.number(), action);
        }

        @Override
        public List<uk.cdop.casebook.casework.action.ActionChange> changesOf(String number) {
            return List.of();
        }

        @Override
        public void addChanges(String number, List<uk.cdop.casebook.casework.action.ActionChange> changes) {
            writes++;
        }
    }

    private final class Trail implements AuditTrail {

        @Override
        public long record(AuditEvent event) {
            writes++;
            entries.add(new AuditEntry(entries.size() + 1L, Instant.EPOCH, userName, right, event));
            return entries.size();
        }

        @Override
        public List<AuditEntry> ofObject(String objectKind, String objectId) {
            return entries.stream()
                    .filter(entry -> entry.event().objectKind().equals(objectKind) && entry.event().objectId().equals(objectId))
                    .toList();
        }

        @Override
        public List<AuditEntry> latest(int howMany) {
            return List.copyOf(entries.subList(Math.max(0, entries.size() - howMany), entries.size()));
        }

        @Override
        public long count() {
            return entries.size();
        }

        @Override
        public boolean chainHolds() {
            return true;
        }
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
    public ActionStore actions() {
        return new Actions();
    }

    @Override
    public ReturnFieldStore returnFields() {
        return new ReturnFieldStore() {
            @Override
            public SortedMap<LocalDate, List<ReturnField>> lists() {
                return new TreeMap<>(fields);
            }

            @Override
            public void replace(LocalDate from, List<ReturnField> list) {
                writes++;
                fields.remove(from);
                if (!list.isEmpty()) {
                    fields.put(from, list.stream().sorted(Comparator.comparing(ReturnField::form).thenComparing(ReturnField::field)).toList());
                }
            }
        };
    }

    @Override
    public PeopleStore people() {
        throw new UnsupportedOperationException("no test here needs the people");
    }

    @Override
    public ImportLog imports() {
        return new ImportLog() {
            @Override
            public void add(ImportRun run) {
                writes++;
                imports.add(run);
            }

            @Override
            public List<ImportRun> all() {
                return List.copyOf(imports);
            }

            @Override
            public Optional<LocalDate> firstOn() {
                return Optional.empty();
            }
        };
    }

    @Override
    public AuditTrail audit() {
        return new Trail();
    }
}
