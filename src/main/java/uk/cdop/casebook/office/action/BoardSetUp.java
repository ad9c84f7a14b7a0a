package uk.cdop.casebook.office.action;

import uk.cdop.casebook.casework.action.Boards;
import uk.cdop.casebook.office.door.Records;

/** The boards: the office's own list, or else the one that came with the program. */
public record BoardSetUp(String shipped) {

    static final String RULE_SET = "boards";

    public Boards boards(Records records) {
        return Boards.read(text(records));
    }

    String text(Records records) {
        return records.processes().ruleText(RULE_SET).orElse(shipped);
    }
}
