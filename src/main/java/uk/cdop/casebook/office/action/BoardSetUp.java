package uk.cdop.casebook.office.action;

import java.util.Optional;
import uk.cdop.casebook.casework.action.Board;
import uk.cdop.casebook.casework.action.Boards;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.ruletext.RuleText;
import uk.cdop.casebook.office.signin.Session;

/** The boards: the office's own list, or else the one that came with the program. */
public record BoardSetUp(String shipped) {

    static final String RULE_SET = "boards";

    public Boards boards(Records records) {
        return Boards.read(text(records));
    }

    /** The board's name where the list knows it by a code or another name, else what was said. */
    Optional<String> nameOf(Optional<String> said, Records records) {
        return said.map(words -> boards(records).called(words).map(Board::name).orElse(words));
    }

    public RuleText edit(Session session) {
        return new RuleText(session, RULE_SET, shipped, Boards::read);
    }

    String text(Records records) {
        return records.processes().ruleText(RULE_SET).orElse(shipped);
    }
}
