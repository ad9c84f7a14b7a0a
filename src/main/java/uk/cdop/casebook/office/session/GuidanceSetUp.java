package uk.cdop.casebook.office.session;

import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.ruletext.RuleText;
import uk.cdop.casebook.office.signin.Session;

/** The notes beside the choices: the office's own, or else those that came with the program. */
public record GuidanceSetUp(String shipped) {

    static final String RULE_SET = "session_guidance";

    public RuleText edit(Session session) {
        return new RuleText(session, RULE_SET, shipped, text -> Guidance.checked(text, Guidance.read(shipped).all().keySet()));
    }

    String text(Records records) {
        return records.processes().ruleText(RULE_SET).orElse(shipped);
    }

    Guidance guidance(Records records) {
        return Guidance.read(text(records));
    }
}
