package uk.cdop.casebook.office.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.session.Known;
import uk.cdop.casebook.casework.session.Mask;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.analysis.FindingsChange;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.session.SessionCase.Asked;
import uk.cdop.casebook.office.session.SessionCase.LedTo;

/** Makes a case as it is shown to the room; the one place where what points to somebody is covered. */
public final class SessionCases {

    private final FormCatalogue catalogue;

    public SessionCases(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<SessionCase> of(Records records, MeetingPlan plan, Room room, CaseNumber number) {
        return room.file(number).flatMap(file -> plan.entryOf(number).map(entry -> shown(records, plan, room, file, entry)));
    }

    private SessionCase shown(Records records, MeetingPlan plan, Room room, CaseFile file, AgendaEntry entry) {
        List<Known> known = new ArrayList<>(KnownWords.of(file, records, catalogue));
        known.addAll(KnownWords.otherChildren(file, room.agenda()));
        Mask mask = new Mask(known, plan.when().day());
        Optional<CaseForm> form = AnalysisForms.latest(records, file.number());
        Set<FieldKey> covered = new HashSet<>();
        Answers answers = masked(form.map(found -> found.instance().answers()).orElse(Answers.NONE), mask, covered);
        return new SessionCase(
                file.number(), file.age().map(AgeAtDeath::inWords).orElse("Age not known"), file.residence().reportingArea().label(),
                new SessionCase.Course(entry.minutesPlanned(), entry.secondsTaken(), entry.outcome(), entry.reason().map(mask::over)),
                questions(records, file.number(), mask), answers, covered, leadsTo(records, file.number()),
                room.seatsFor(file.number()), room.stepsBack(file.number()), room.quorumFor(file.number()), FindingsChange.isDecided(file), form.map(CaseForm::rowVersion).orElse(0L));
    }

    private static List<LedTo> leadsTo(Records records, CaseNumber number) {
        return records.findings().responses(number).stream().map(response -> new LedTo(response.factor(), response.kind())).toList();
    }

    private static List<Asked> questions(Records records, CaseNumber number, Mask mask) {
        return records.families().find(number).map(FamilyLedger::questions).orElse(List.of()).stream()
                .map(asked -> new Asked(mask.over(asked.question()), asked.answer().map(mask::over))).toList();
    }

    private static Answers masked(Answers answers, Mask mask, Set<FieldKey> covered) {
        Map<FieldKey, Answer<?>> shown = new HashMap<>();
        answers.byKey().forEach((key, answer) -> {
            if (AnalysisKeys.isShown(key)) {
                shown.put(key, masked(key, answer, mask, covered));
            }
        });
        return Answers.of(shown);
    }

    private static Answer<?> masked(FieldKey key, Answer<?> answer, Mask mask, Set<FieldKey> covered) {
        if (!(answer instanceof Answer.Given<?>(String text)) || !AnalysisKeys.isText(key)) {
            return answer;
        }
        String over = mask.over(text);
        if (!over.equals(text)) {
            covered.add(key);
        }
        return Answer.given(over);
    }
}
