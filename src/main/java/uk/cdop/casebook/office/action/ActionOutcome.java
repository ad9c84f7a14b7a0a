package uk.cdop.casebook.office.action;

import java.util.List;
import uk.cdop.casebook.forms.rules.Finding;

/** What became of an action that was added or changed. */
public sealed interface ActionOutcome {

    record Kept(String number) implements ActionOutcome {}

    /** Nothing was kept. */
    record Refused(List<Finding> findings) implements ActionOutcome {}

    /** Somebody else changed the action first; nothing was overwritten. */
    record ChangedMeanwhile() implements ActionOutcome {}
}
