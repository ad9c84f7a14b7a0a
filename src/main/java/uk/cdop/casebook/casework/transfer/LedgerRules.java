package uk.cdop.casebook.casework.transfer;

import java.time.LocalDate;
import java.util.Optional;

/** What may be written into the ledger: dates in their order, texts that fit. Each refusal is a sentence. */
public final class LedgerRules {

    public static final int LONGEST_CDOP = 200;
    public static final int LONGEST_CONTACT = 400;
    public static final int LONGEST_NOTE = 1000;
    public static final int LONGEST_LEARNING = 4000;

    private LedgerRules() {}

    public static Optional<String> cdop(String name) {
        if (name.isBlank()) {
            return Optional.of("Name the other CDOP. Nothing was changed.");
        }
        return tooLong("The name of the CDOP", name, LONGEST_CDOP);
    }

    public static Optional<String> contact(Optional<String> contact) {
        return contact.flatMap(text -> tooLong("The contact", text, LONGEST_CONTACT));
    }

    public static Optional<String> note(Optional<String> note) {
        return note.flatMap(text -> tooLong("The note", text, LONGEST_NOTE));
    }

    public static Optional<String> learning(Optional<String> learning) {
        return learning.flatMap(text -> tooLong("The learning", text, LONGEST_LEARNING));
    }

    public static Optional<String> tooLong(String what, String text, int most) {
        return text.strip().length() > most
                ? Optional.of(what + " is longer than " + "%,d".formatted(most) + " characters. Shorten it. Nothing was changed.")
                : Optional.empty();
    }

    /** A day that something was done: not in the future, and not before what it follows. */
    public static Optional<String> day(String what, LocalDate on, LocalDate notBefore, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of("The day " + what + " is in the future. Check the date. Nothing was changed.");
        }
        if (on.isBefore(notBefore)) {
            return Optional.of("The day " + what + " is before the day on which the case came to be shared. Check the date. Nothing was changed.");
        }
        return Optional.empty();
    }
}
