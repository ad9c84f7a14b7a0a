package uk.cdop.casebook.office.work;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.Conflict;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.WhomToAsk;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.readiness.ReadinessFacts;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.agencyreturn.AskRuleList;
import uk.cdop.casebook.office.agencyreturn.CaseStatements;
import uk.cdop.casebook.office.door.Records;

/** Tells which supplementary forms the answers call for and are not there, and on how many questions the sources differ. */
public final class ReadinessOfAnswers implements ReadinessSource {

    private static final String SUPPLEMENTARY = "sf_";

    private final AskRuleList rules;
    private final CaseStatements statements;

    public ReadinessOfAnswers(AskRuleList rules, CaseStatements statements) {
        this.rules = rules;
        this.statements = statements;
    }

    @Override
    public ReadinessFacts add(ReadinessFacts facts, CaseFile file, Records records) {
        long differing = statements.record(file, records).conflicts().stream().filter(Conflict::isOpen).count();
        return facts.worthKnowing(missing(file, records), Math.toIntExact(differing));
    }

    private List<String> missing(CaseFile file, Records records) {
        Set<FormCode> there = records.forms().ofCase(file.number()).stream().map(form -> form.instance().form()).collect(Collectors.toSet());
        return new WhomToAsk(rules.inUse(records.askRules())).propose(statements.circumstances(file, records)).stream()
                .flatMap(proposal -> proposal.parts().stream())
                .map(FormPart::form)
                .filter(form -> form.code().startsWith(SUPPLEMENTARY) && !there.contains(form))
                .distinct()
                .map(form -> "The supplementary form “" + form.label() + "”")
                .toList();
    }
}
