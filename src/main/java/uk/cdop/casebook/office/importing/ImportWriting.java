package uk.cdop.casebook.office.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.audit.AuditEvent.What;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.ImportLog;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;

/** Writes what an import would leave behind, with an entry of the trail for the import and for each thing it touched. */
final class ImportWriting {

    static final String REASON = "import";

    private final Records records;
    private final ImportPlan plan;
    private final Progress progress;

    ImportWriting(Records records, ImportPlan plan, Progress progress) {
        this.records = records;
        this.plan = plan;
        this.progress = progress;
    }

    void write(ImportOutcome.Imported imported) {
        progress.step("Writing", 0, 3);
        records.audit().record(AuditEvent.counted(What.FILES_IMPORTED, "import", imported.importId().toString(), imported.read()));
        records.imports().add(new ImportLog.ImportRun(
                imported.importId(), imported.read(), imported.created(), imported.updated(), imported.unchanged()));
        // An analysis names its meeting and an agenda names its cases, so meetings come first without agendas.
        records.meetings().add(plan.newMeetings().stream().map(meeting -> Analyses.withAgenda(meeting, List.of())).toList());
        writeCases();
        progress.step("Writing", 1, 3);
        writeMeetings();
        writeActions();
        progress.step("Writing", 2, 3);
    }

    private void writeCases() {
        List<CaseFile> opened = plan.built.values().stream().filter(file -> plan.cases.get(file.number()).isNew()).toList();
        records.cases().add(opened);
        for (CaseFile file : plan.built.values()) {
            Optional<CaseFile> before = plan.cases.get(file.number()).before;
            if (before.isEmpty()) {
                recordOpened(file);
            } else if (!file.equals(before.get())) {
                writeChanged(before.get(), file);
            }
        }
    }

    private void recordOpened(CaseFile file) {
        records.audit().record(AuditEvent.ofFields(
                What.CASE_REGISTERED, "case", file.number().text(), file.notificationForm().answers().keys()));
        file.analysis().ifPresent(analysis -> recordAnalysis(file, Analyses.answers(analysis).keySet()));
    }

    private void writeChanged(CaseFile before, CaseFile after) {
        records.cases().update(after);
        List<Correction> facts = corrections(before.notificationForm().answers(), after.notificationForm().answers());
        if (!facts.isEmpty()) {
            long entry = records.audit().record(AuditEvent.ofFields(
                    What.CASE_CORRECTED, "case", after.number().text(), facts.stream().map(Correction::field).toList()));
            records.cases().addCorrections(after.number(), entry, facts);
        }
        boolean found = !before.analysis().equals(after.analysis());
        if (found) {
            writeAnalysis(before.analysis(), after);
        }
        if (facts.isEmpty() && !found) {
            records.audit().record(AuditEvent.of(What.CASE_CHANGED, "case", after.number().text()));
        }
    }

    private void writeAnalysis(Optional<Analysis> before, CaseFile after) {
        Analysis now = after.analysis().orElseThrow();
        List<Correction> changes = before.map(was -> Analyses.corrections(was, now, REASON)).orElse(List.of());
        Set<FieldKey> fields = before.isEmpty()
                ? Analyses.answers(now).keySet()
                : changes.stream().map(Correction::field).collect(Collectors.toCollection(TreeSet::new));
        long entry = recordAnalysis(after, fields);
        if (!changes.isEmpty()) {
            records.cases().addCorrections(after.number(), entry, changes);
        }
    }

    private long recordAnalysis(CaseFile file, Set<FieldKey> fields) {
        return records.audit().record(AuditEvent.ofFields(What.ANALYSIS_RECORDED, "case", file.number().text(), fields));
    }

    private static List<Correction> corrections(Answers before, Answers after) {
        List<Correction> corrections = new ArrayList<>();
        for (FieldKey key : after.differingFrom(before)) {
            corrections.add(new Correction(FormCode.NOTIFICATION, key, before.answer(key), after.answer(key), REASON));
        }
        return corrections;
    }

    private void writeMeetings() {
        Map<?, PanelMeeting> stored = records.meetings().all().stream()
                .collect(Collectors.toMap(PanelMeeting::number, meeting -> meeting));
        for (PanelMeeting meeting : plan.changedMeetings()) {
            PanelMeeting held = stored.get(meeting.number());
            records.meetings().update(new PanelMeeting(meeting.number(), meeting.heldOn(), meeting.kind(), meeting.quorate(),
                    meeting.agenciesPresent(), meeting.agenda(), held.rowVersion()));
            records.audit().record(AuditEvent.counted(What.MEETING_RECORDED, "meeting", meeting.number().text(), meeting.agenda().size()));
        }
    }

    private void writeActions() {
        records.actions().add(plan.newActions());
        plan.changedActions().forEach(records.actions()::update);
        plan.newActions().forEach(action -> records.audit().record(AuditEvent.of(What.ACTION_RECORDED, "action", action.number())));
        plan.changedActions().forEach(action -> records.audit().record(AuditEvent.of(What.ACTION_RECORDED, "action", action.number())));
    }
}
