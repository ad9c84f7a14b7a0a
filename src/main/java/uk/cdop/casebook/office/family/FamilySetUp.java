package uk.cdop.casebook.office.family;

import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.GuardDates;
import uk.cdop.casebook.casework.family.GuardRule;
import uk.cdop.casebook.office.door.Records;

/** How many days around a guard date are kept clear: the office's own rule, or else the one that came with the program. */
public record FamilySetUp(GuardRule shipped) {

    static final String RULE_SET = "guard_days";

    GuardRule rule(Records records) {
        return records.processes().ruleText(RULE_SET).flatMap(GuardRule::read).orElse(shipped);
    }

    GuardDates guards(Records records, CaseFile file, FamilyLedger ledger) {
        return new GuardDates(file.child().dateOfBirth().toOptional(), file.death().date(), ledger, rule(records));
    }
}
