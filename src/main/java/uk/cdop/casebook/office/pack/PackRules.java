package uk.cdop.casebook.office.pack;

import uk.cdop.casebook.casework.pack.PackTemplate;
import uk.cdop.casebook.office.door.Records;

/** The wording of the papers: the office's own, or else what came with the program. */
public record PackRules(String shipped) {

    static final String RULE_SET = "pack_template";

    String text(Records records) {
        return records.processes().ruleText(RULE_SET).orElse(shipped);
    }

    PackTemplate template(Records records) {
        return PackTemplate.read(text(records));
    }
}
