package uk.cdop.casebook.office.pack;

import uk.cdop.casebook.casework.pack.PanelPack;

/** What came of a step with the papers of a meeting. */
public sealed interface PackOutcome {

    record Done(PanelPack pack) implements PackOutcome {}

    /** Nothing was changed; the sentence says why and what to do. */
    record Refused(String sentence) implements PackOutcome {}
}
