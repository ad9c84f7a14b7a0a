package uk.cdop.casebook.office.failure;

/**
 * Something the world did that a use case cannot mend: a full disk, a file locked by another program, a damaged vault.
 * The sentence says what could not be done, what is safe and what to do next, and carries no case data.
 * There is no cause on purpose: the messages of drivers and parsers may repeat what they were reading.
 */
public final class OfficeFailure extends RuntimeException {

    public enum Kind {
        WRONG_PASSPHRASE,
        NOT_PERMITTED,
        VAULT_IN_USE,
        VAULT_DAMAGED,
        VAULT_NEWER,
        VAULT_MISSING,
        WORLD_IN_THE_WAY,
        CHANGED_MEANWHILE,
        REFUSED,
        CANCELLED
    }

    private final Kind kind;

    public OfficeFailure(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public static OfficeFailure notPermitted(String what) {
        return new OfficeFailure(Kind.NOT_PERMITTED,
                "Your role does not allow you to " + what + ". Nothing was changed. Ask an administrator of this vault if you need it.");
    }

    public static OfficeFailure changedMeanwhile() {
        return new OfficeFailure(Kind.CHANGED_MEANWHILE,
                "This record was changed since you opened it. Nothing was overwritten. Open it again and make your change once more.");
    }

    public static OfficeFailure cancelled() {
        return new OfficeFailure(Kind.CANCELLED, "Cancelled. Everything is as it was.");
    }

    public static OfficeFailure world(String sentence) {
        return new OfficeFailure(Kind.WORLD_IN_THE_WAY, sentence);
    }

    public Kind kind() {
        return kind;
    }
}
