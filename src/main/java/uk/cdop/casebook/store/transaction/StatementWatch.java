package uk.cdop.casebook.store.transaction;

import java.util.Optional;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.exception.DataAccessException;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.failure.SqlFailures;

/**
 * Sees every statement of one reading or unit of work: counts what writes, refuses what may not be, and turns the
 * driver's exceptions into ours before anybody sees them.
 */
final class StatementWatch implements ExecuteListener {

    private static final long serialVersionUID = 1;

    private final boolean mayWrite;
    private final String place;
    private int written;
    private boolean over;
    private OfficeFailure failure;

    private StatementWatch(boolean mayWrite, String place) {
        this.mayWrite = mayWrite;
        this.place = place;
    }

    static StatementWatch ofReading() {
        return new StatementWatch(false, "a reading");
    }

    static StatementWatch ofChange() {
        return new StatementWatch(true, "a unit of work");
    }

    @Override
    public void start(ExecuteContext context) {
        if (over) {
            throw new IllegalStateException("records were used after their " + place + " had ended");
        }
        if (context.type() != ExecuteType.READ) {
            if (!mayWrite) {
                throw new IllegalStateException("a reading tried to write");
            }
            written++;
        }
    }

    @Override
    public void exception(ExecuteContext context) {
        if (context.exception() instanceof DataAccessException thrown) {
            context.exception(seen(SqlFailures.translated(thrown, place)));
        }
    }

    /** Keeps what the world did to the store in mind, and hands it on. */
    RuntimeException seen(RuntimeException translated) {
        if (translated instanceof OfficeFailure worldly) {
            failure = worldly;
        }
        return translated;
    }

    String place() {
        return place;
    }

    int written() {
        return written;
    }

    Optional<OfficeFailure> failure() {
        return Optional.ofNullable(failure);
    }

    void end() {
        over = true;
    }
}
