package uk.cdop.casebook.office.hold;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.ProcessCatalogue;
import uk.cdop.casebook.casework.hold.ProcessChecks;
import uk.cdop.casebook.casework.hold.ProcessRules;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Records;

/** What is asked about processes, and the rules for their kinds: the office's own, or else those that came with the program. */
public record ProcessSetUp(ProcessCatalogue catalogue, String shippedRules) {

    static final String RULE_SET = "process_rules";

    public ProcessRules rules(Records records) {
        return ProcessRules.read(text(records));
    }

    String text(Records records) {
        return records.processes().ruleText(RULE_SET).orElse(shippedRules);
    }

    List<Finding> refusals(Hold hold, Records records, LocalDate today) {
        return ProcessChecks.findings(hold, rules(records).of(hold.kind()), catalogue.of(hold.kind()), today);
    }
}
