package uk.cdop.casebook.store.database;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway from writing paths and statements into a log. Flyway makes it by its name. */
public final class SilentFlywayLog implements LogCreator, Log {

    @Override
    public Log createLogger(Class<?> of) {
        return this;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception exception) {}

    @Override
    public void notice(String message) {}
}
