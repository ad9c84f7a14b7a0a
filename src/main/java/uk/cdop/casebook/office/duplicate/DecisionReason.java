package uk.cdop.casebook.office.duplicate;

import java.util.Optional;

/** What a reason must be: something, and not more than is kept. */
final class DecisionReason {

    private static final int LONGEST = 1000;

    private DecisionReason() {}

    /** A sentence where the reason cannot be taken. */
    static Optional<String> refusal(String reason) {
        if (reason.isBlank()) {
            return Optional.of("Say in a few words why, for whoever looks at it later. Nothing was changed.");
        }
        return reason.strip().length() > LONGEST
                ? Optional.of("The reason is longer than 1,000 characters. Shorten it. Nothing was changed.")
                : Optional.empty();
    }
}
