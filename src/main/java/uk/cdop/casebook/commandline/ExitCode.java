package uk.cdop.casebook.commandline;

import uk.cdop.casebook.office.failure.OfficeFailure;

/** The exit codes that scripts rely on. Source: design, commands. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int OUR_MISTAKE = 1;
    public static final int WRONG_COMMAND_LINE = 2;
    public static final int REFUSED = 3;
    public static final int NOT_ALLOWED = 4;
    public static final int IN_USE = 5;
    public static final int DAMAGED = 6;
    public static final int WORLD_IN_THE_WAY = 7;

    private ExitCode() {}

    public static int of(OfficeFailure.Kind kind) {
        return switch (kind) {
            case WRONG_PASSPHRASE, NOT_PERMITTED -> NOT_ALLOWED;
            case VAULT_IN_USE -> IN_USE;
            case VAULT_DAMAGED, VAULT_NEWER -> DAMAGED;
            case VAULT_MISSING, CHANGED_MEANWHILE, REFUSED -> REFUSED;
            case WORLD_IN_THE_WAY, CANCELLED -> WORLD_IN_THE_WAY;
        };
    }
}
