package uk.cdop.casebook.office.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.door.Records;

/** What an import would leave behind: cases, meetings and actions as they would be, and what each row would do. */
final class ImportPlan {

    /** What a row does to the vault. */
    enum Effect {
        CREATED, UPDATED, UNCHANGED
    }

    /** Above this many known cases, one reading of the whole vault is quicker than one look-up each. */
    private static final int MANY = 200;

    final Map<CaseNumber, CaseDraft> cases = new TreeMap<>();
    final Map<MeetingNumber, PanelMeeting> meetings = new TreeMap<>();
    final Map<MeetingNumber, PanelMeeting> meetingsBefore = new TreeMap<>();
    final Map<CaseNumber, CaseFile> built = new TreeMap<>();
    final Map<String, ReviewAction> actions = new LinkedHashMap<>();
    final Map<String, ReviewAction> actionsBefore = new HashMap<>();
    private final Map<String, CaseNumber> numbersInUse = new HashMap<>();
    private final Map<Effect, Integer> effects = new java.util.EnumMap<>(Effect.class);

    private final Set<String> refusedReferences = new HashSet<>();

    private ImportPlan() {}

    /** The plan before any row, with those cases of the vault that the references name. */
    static ImportPlan over(Records records, Set<CaseNumber> named) {
        ImportPlan plan = new ImportPlan();
        records.meetings().all().forEach(meeting -> plan.meetingsBefore.put(meeting.number(), meeting));
        plan.meetings.putAll(plan.meetingsBefore);
        records.actions().all().forEach(action -> plan.actionsBefore.put(action.number(), action));
        plan.actions.putAll(plan.actionsBefore);
        List<CaseRow> rows = records.cases().list(CaseQuery.everything()).rows();
        rows.forEach(row -> row.nhsNumber().ifPresent(nhs -> plan.numbersInUse.put(nhs.digits(), row.number())));
        List<CaseNumber> known = rows.stream().map(CaseRow::number).filter(named::contains).toList();
        Map<CaseNumber, List<ReviewAction>> byCase = plan.actionsBefore.values().stream()
                .filter(action -> action.caseNumber().isPresent())
                .collect(Collectors.groupingBy(action -> action.caseNumber().orElseThrow()));
        files(records, known).stream()
                .filter(file -> named.contains(file.number()))
                .forEach(file -> plan.cases.put(file.number(), CaseDraft.of(file, byCase.getOrDefault(file.number(), List.of()))));
        return plan;
    }

    private static List<CaseFile> files(Records records, List<CaseNumber> known) {
        return known.size() > MANY
                ? records.cases().all()
                : known.stream().flatMap(number -> records.cases().find(number).stream()).toList();
    }

    /** The case of this reference, in the vault or opened by this import. */
    Optional<CaseDraft> known(CaseNumber number) {
        return Optional.ofNullable(cases.get(number));
    }

    /** The case a row belongs to; a row of an unknown case is refused. */
    Optional<CaseDraft> required(RowReading row) {
        Optional<CaseDraft> draft = row.caseNumber().flatMap(number -> {
            Optional<CaseDraft> known = known(number);
            if (known.isEmpty() && refusedReferences.contains(number.text())) {
                row.fallWithAnother();
            } else if (known.isEmpty()) {
                row.refuse("case_ref", "There is no case of this reference, in the vault or in these files. Check the reference, or import its notification too.");
            }
            return known;
        });
        draft.ifPresent(found -> found.lastRow = row);
        return draft;
    }

    /** Notes that the row of a case or meeting was refused, so that rows that depend on it are not blamed for its absence. */
    void refused(String reference) {
        refusedReferences.add(reference);
    }

    boolean wasRefused(String reference) {
        return refusedReferences.contains(reference);
    }

    /** The other case that holds this NHS number, if there is one. */
    Optional<CaseNumber> otherHolder(String digits, CaseNumber number) {
        return Optional.ofNullable(numbersInUse.get(digits)).filter(holder -> !holder.equals(number));
    }

    void claim(String digits, CaseNumber number) {
        numbersInUse.put(digits, number);
    }

    void count(Effect effect) {
        effects.merge(effect, 1, Integer::sum);
    }

    int counted(Effect effect) {
        return effects.getOrDefault(effect, 0);
    }

    List<PanelMeeting> newMeetings() {
        return meetings.values().stream().filter(meeting -> !meetingsBefore.containsKey(meeting.number())).toList();
    }

    List<PanelMeeting> changedMeetings() {
        return meetings.values().stream()
                .filter(meeting -> !meeting.equals(meetingsBefore.get(meeting.number())))
                .toList();
    }

    List<ReviewAction> newActions() {
        return actions.values().stream().filter(action -> !actionsBefore.containsKey(action.number())).toList();
    }

    List<ReviewAction> changedActions() {
        return new ArrayList<>(actions.values().stream()
                .filter(action -> actionsBefore.containsKey(action.number()))
                .filter(action -> !action.equals(actionsBefore.get(action.number())))
                .toList());
    }
}
