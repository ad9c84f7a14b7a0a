package uk.cdop.casebook.office.agencyreturn;

import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.SuggestedForm;
import uk.cdop.casebook.casework.agencyreturn.WhomToAsk;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.office.door.Records;

/** Tells which supplementary forms a case calls for, by the one list of rules on whom to ask. */
public final class SuggestedForms {

    private final AskRuleList rules;
    private final CaseStatements statements;

    public SuggestedForms(AskRuleList rules, CaseStatements statements) {
        this.rules = rules;
        this.statements = statements;
    }

    public List<SuggestedForm> of(CaseFile file, Records records) {
        return new WhomToAsk(rules.inUse(records.askRules())).supplementaryForms(statements.circumstances(file, records));
    }
}
