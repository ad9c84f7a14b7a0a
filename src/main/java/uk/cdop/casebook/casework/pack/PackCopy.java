package uk.cdop.casebook.casework.pack;

import java.time.LocalDate;
import java.util.Optional;

/** One numbered copy of the pack, who holds it, and where it went. Numbers count from 1 and are never used again. */
public record PackCopy(int number, String holder, Optional<LocalDate> signedOut, Optional<LocalDate> returned, Optional<LocalDate> destroyed) {

    public static final int LONGEST_HOLDER = 200;

    /** What can happen to a copy. */
    public enum Step {
        SIGNED_OUT("Signed out"),
        RETURNED("Returned"),
        DESTROYED("Destroyed");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static PackCopy of(int number, String holder) {
        return new PackCopy(number, holder, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A sentence where the step cannot be, such as a return of what was never given out. */
    public Optional<String> obstacle(Step step, LocalDate on) {
        return switch (step) {
            case SIGNED_OUT -> said(signedOut.isPresent() || destroyed.isPresent(), "This copy was signed out or destroyed already. Nothing was changed.");
            case RETURNED -> signedOut.isEmpty() || signedOut.get().isAfter(on)
                    ? Optional.of("A copy cannot come back before it was signed out. Check the copy and the day.")
                    : said(returned.isPresent() || destroyed.isPresent(), "This copy was returned or destroyed already. Nothing was changed.");
            case DESTROYED -> said(destroyed.isPresent(), "This copy was destroyed already. Nothing was changed.");
        };
    }

    private static Optional<String> said(boolean stands, String sentence) {
        return stands ? Optional.of(sentence) : Optional.empty();
    }

    public PackCopy after(Step step, LocalDate on) {
        return switch (step) {
            case SIGNED_OUT -> new PackCopy(number, holder, Optional.of(on), returned, destroyed);
            case RETURNED -> new PackCopy(number, holder, signedOut, Optional.of(on), destroyed);
            case DESTROYED -> new PackCopy(number, holder, signedOut, returned, Optional.of(on));
        };
    }

    /** "Held", "Returned" and so on. */
    public String inWords() {
        if (destroyed.isPresent()) {
            return "Destroyed";
        }
        if (returned.isPresent()) {
            return "Returned";
        }
        return signedOut.isPresent() ? "Signed out" : "Not handed out yet";
    }

    @Override
    public String toString() {
        return "PackCopy " + number;
    }
}
