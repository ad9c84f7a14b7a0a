package uk.cdop.casebook.office.work;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.Conflict;
import uk.cdop.casebook.casework.agencyreturn.SuggestedForm;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.readiness.ReadinessFacts;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.agencyreturn.CaseStatements;
import uk.cdop.casebook.office.agencyreturn.SuggestedForms;
import uk.cdop.casebook.office.door.Records;

/** Tells which supplementary forms the answers call for and are not there, and on how many questions the sources differ. */
public final class ReadinessOfAnswers implements ReadinessSource {

    private final SuggestedForms suggested;
    private final CaseStatements statements;

    public ReadinessOfAnswers(SuggestedForms suggested, CaseStatements statements) {
        this.suggested = suggested;
        this.statements = statements;
    }

    @Override
    public ReadinessFacts add(ReadinessFacts facts, CaseFile file, Records records) {
        long differing = statements.record(file, records).conflicts().stream().filter(Conflict::isOpen).count();
        return facts.worthKnowing(missing(file, records), Math.toIntExact(differing));
    }

    private List<String> missing(CaseFile file, Records records) {
        Set<FormCode> there = records.forms().ofCase(file.number()).stream().map(form -> form.instance().form()).collect(Collectors.toSet());
        return suggested.of(file, records).stream()
                .map(SuggestedForm::form)
                .filter(form -> !there.contains(form))
                .map(form -> "The supplementary form “" + form.label() + "”")
                .toList();
    }
}
