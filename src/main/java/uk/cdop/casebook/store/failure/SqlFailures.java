package uk.cdop.casebook.store.failure;

import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import uk.cdop.casebook.office.failure.OfficeFailure;

/**
 * Turns what the database driver throws into what may leave this room. The driver's messages repeat row values, so
 * neither they nor the exceptions themselves are passed on. Source: design, security sections 2 and 6.10.
 */
public final class SqlFailures {

    private SqlFailures() {}

    /** An {@link OfficeFailure} for the world's doing; otherwise our mistake, told by code and place only. */
    public static RuntimeException translated(SQLException failure, String place) {
        return translated(failure.getSQLState(), failure.getErrorCode(), place);
    }

    public static RuntimeException translated(DataAccessException failure, String place) {
        SQLException cause = failure.getCause(SQLException.class);
        return cause == null
                ? new IllegalStateException("a row could not be read (" + failure.getClass().getSimpleName() + ") in " + place)
                : translated(cause, place);
    }

    private static RuntimeException translated(String state, int code, String place) {
        return worldly(code).<RuntimeException>map(failure -> failure)
                .orElseGet(() -> new IllegalStateException(
                        "the store refused a statement (SQLState " + state + ", code " + code + ") in " + place));
    }

    /** The failures after which nothing more may be written. Source: design, security section 6.3. */
    private static Optional<OfficeFailure> worldly(int code) {
        return switch (code) {
            case 50000, 90028, 90031, 90098, 90121 -> Optional.of(VaultFailures.couldNotSave());
            case 90030, 90049 -> Optional.of(VaultFailures.storeDamaged());
            default -> Optional.empty();
        };
    }

    /** While a store is being opened every refusal but "already in use" means that the file is not as we left it. */
    public static OfficeFailure whileOpening(SQLException failure) {
        return failure.getErrorCode() == 90020 ? VaultFailures.inUse() : VaultFailures.storeDamaged();
    }
}
