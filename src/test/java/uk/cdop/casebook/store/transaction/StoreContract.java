package uk.cdop.casebook.store.transaction;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.store.audit.Actor;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.testkit.StoreDesk;

/** A store with one person in it, and short ways to read and change it. */
abstract class StoreContract {

    static final SignedIn ROBIN = StoreDesk.robin();
    static final Actor ACTOR = new Actor(ROBIN.userId(), ROBIN.name(), "REGISTER_NOTIFICATIONS");

    final DataKey dataKey = new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]);
    OpenDatabase database;
    Transactions transactions;

    abstract OpenDatabase newStore();

    @BeforeEach
    void openStore() {
        database = newStore();
        transactions = new Transactions(database, StoreDesk.TODAY, StoreDesk.ids(), dataKey);
        change(records -> {
            records.people().add(ROBIN);
            return 0;
        });
    }

    @AfterEach
    void closeStore() {
        transactions.end();
        database.close();
    }

    <T> T read(Function<Records, T> reading) {
        return transactions.read(ACTOR, reading);
    }

    <T> List<T> several(Function<Records, List<T>> reading) {
        return read(reading);
    }

    <T> Optional<T> one(Function<Records, Optional<T>> reading) {
        return read(reading);
    }

    long number(Function<Records, Number> reading) {
        return read(reading).longValue();
    }

    boolean holds(Function<Records, Boolean> reading) {
        return read(reading);
    }

    <T> T change(Function<Records, T> change) {
        return transactions.change(ACTOR, records -> {
            T result = change.apply(records);
            records.audit().record(StoreDesk.somethingDone());
            return result;
        });
    }

    void add(CaseFile... files) {
        change(records -> {
            records.cases().add(List.of(files));
            return 0;
        });
    }

    CaseFile found(int sequence) {
        return one(records -> records.cases().find(CaseNumber.of(2023, sequence))).orElseThrow();
    }

    int execute(String sql) throws SQLException {
        try (PreparedStatement statement = database.administrator().prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }
}
