package uk.cdop.casebook.casework.chase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.casework.code.Coded;

/** What came of an escalation. The list is a proposal (design). */
public enum EscalationOutcome implements Coded {
    ANSWERED("The information came"),
    NOTHING_HELD("The agency holds nothing"),
    DATE_AGREED("A day was agreed"),
    OTHER_PERSON("Somebody else will answer"),
    WITHOUT("The review goes on without it"),
    UNRESOLVED("Not resolved");

    private static final String BEFORE_NOTE = ": ";

    private final String label;

    EscalationOutcome(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }

    /** As it is kept with the request: the label, and what was noted. */
    public String withNote(String note) {
        return note.isBlank() ? label : label + BEFORE_NOTE + note.strip();
    }

    /** Which outcome a kept sentence begins with. */
    public static Optional<EscalationOutcome> of(String kept) {
        return Arrays.stream(values()).filter(one -> kept.equals(one.label) || kept.startsWith(one.label + BEFORE_NOTE)).findFirst();
    }
}
