package uk.cdop.casebook.office.door;

import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.AskRule;

/** Keeps the office's own rules on whom to ask. */
public interface AskRuleStore {

    /** In the office's order; none where the office uses the rules that came with the program. */
    List<AskRule> list();

    void replace(List<AskRule> rules);
}
