package uk.cdop.casebook.office.savedlist;

import uk.cdop.casebook.office.door.SavedListStore.SavedList;

/** What came of saving or changing a list. */
public sealed interface ListOutcome {

    record Kept(SavedList list) implements ListOutcome {}

    /** Nothing was changed; the sentence says why and what to do. */
    record Refused(String sentence) implements ListOutcome {}
}
