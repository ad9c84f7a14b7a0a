package uk.cdop.casebook.office.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.hold.ProcessChecks;
import uk.cdop.casebook.casework.hold.ProcessFact;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;

/** Puts one section of a joint agency response into the records, or says why not. */
record JointResponseKeeping(ProcessSetUp setUp, CaseProgress progress, Today today) {

    RecordOutcome keep(Records records, CaseFile file, String section, Answers answers) {
        List<ProcessFact> asked = setUp.catalogue().ofSection(section);
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("no such part of a joint agency response");
        }
        CaseNumber number = file.number();
        Answers before = records.processes().jointResponse(number).orElse(JointResponse.NOT_RECORDED).facts();
        Answers now = replaced(before, answers, asked);
        return CaseRecording.refusedOr(findings(now, asked, file), () -> {
            records.processes().keep(number, new JointResponse(now));
            records.cases().update(file);
            records.audit().record(AuditEvent.ofFields(AuditEvent.What.PROCESS_CHANGED, "case", number.text(), now.differingFrom(before)));
            progress.afterChange(records, number);
            return new RecordOutcome.Recorded();
        });
    }

    private static Answers replaced(Answers before, Answers answers, List<ProcessFact> asked) {
        Map<FieldKey, Answer<?>> kept = new TreeMap<>(before.byKey());
        for (ProcessFact fact : asked) {
            kept.remove(fact.key());
            Answer<?> said = answers.answer(fact.key());
            if (!said.equals(Answer.notAsked())) {
                kept.put(fact.key(), said);
            }
        }
        return Answers.of(kept);
    }

    private List<Finding> findings(Answers now, List<ProcessFact> asked, CaseFile file) {
        List<Finding> found = new ArrayList<>(ProcessChecks.findings(now, asked, today.date()));
        boolean decided = now.answer(JointResponse.DECISION).isGiven();
        if (decided && !now.text(JointResponse.DECISION).equals(Answer.given(JointResponse.TO_BE_DECIDED))) {
            needed(now, JointResponse.DECIDED_BY, "Say who decided: name and role.", found);
            boolean started = new JointResponse(now).isStarted();
            needed(now, started ? JointResponse.TRIGGERS : JointResponse.NOT_STARTED_REASON,
                    started ? "Choose what triggered the response." : "Say why the response was not started.", found);
        }
        for (ProcessFact fact : asked) {
            if (fact.type() == ProcessFact.Type.DATE && now.date(fact.key()).toOptional().filter(file.death().date()::isAfter).isPresent()
                    && !now.text(JointResponse.TRIGGERS).toOptional().orElse("").contains(JointResponse.BEFORE_DEATH)) {
                found.add(Finding.refusal("before_death", fact.key(), "This is before the date of death. Check the date."));
            }
        }
        return found.stream().filter(finding -> asked.stream().anyMatch(fact -> fact.key().equals(finding.field()))).toList();
    }

    private static void needed(Answers now, FieldKey key, String sentence, List<Finding> found) {
        if (now.answer(key).toOptional().filter(value -> !value.toString().isBlank()).isEmpty()) {
            found.add(Finding.refusal("needed", key, sentence));
        }
    }
}
