package uk.cdop.casebook.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import uk.cdop.casebook.store.failure.SqlFailures;

/** The few words that the administrator keeps inside the store about the store itself. */
public final class VaultFacts {

    public static final String VAULT_ID = "vault_id";
    public static final String SESSION = "session";

    private final Connection administrator;

    public VaultFacts(OpenDatabase database) {
        this.administrator = database.administrator();
    }

    public Optional<String> get(String fact) {
        try (PreparedStatement statement = administrator.prepareStatement("select fact_value from vault_fact where fact = ?")) {
            statement.setString(1, fact);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw SqlFailures.whileOpening(e);
        }
    }

    public void put(String fact, String value) {
        try (PreparedStatement statement = administrator.prepareStatement("merge into vault_fact (fact, fact_value) key (fact) values (?, ?)")) {
            statement.setString(1, fact);
            statement.setString(2, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw SqlFailures.translated(e, "a fact of the vault");
        }
    }
}
