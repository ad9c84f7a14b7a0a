package uk.cdop.casebook.casework.action;

import java.util.Optional;

/** What became of an action so far: the evidence that it was done, and what its owner answered. */
public record ActionProgress(Optional<String> evidence, Optional<String> response) {

    public static final ActionProgress NOTHING_YET = new ActionProgress(Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "ActionProgress";
    }
}
