package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row is read once, whatever was taken out between the first and the last. */
class EveryRowTest {

    private static final Table<?> ROWS = DSL.table("numbered");
    private static final Field<Long> NUMBER = DSL.field("number", Long.class);

    @ParameterizedTest(name = "{0} rows, without those from {1} to {2}")
    @CsvSource({"0, 0, 0", "1, 0, 0", "4999, 0, 0", "5000, 0, 0", "5001, 0, 0", "12000, 1, 6000", "23456, 4000, 17000", "23456, 20000, 23456", "12, 1, 12"})
    void readsEachRowOnceInItsPlace(int rows, int from, int to) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID())) {
            DSLContext dsl = DSL.using(connection, SQLDialect.H2);
            dsl.execute("create table numbered (text varchar(20) primary key, number bigint not null)");
            dsl.execute("insert into numbered select 'n' || (" + rows + " - x), x from system_range(1, " + rows + ")");
            dsl.execute("delete from numbered where number between " + from + " and " + to);
            List<Integer> pieces = new ArrayList<>();
            List<Long> read = EveryRow.of(dsl, ROWS, page -> {
                pieces.add(pieces.size());
                return dsl.select(NUMBER).from(ROWS).where(page);
            }).map(row -> row.value1()).toList();
            assertThat(read).isEqualTo(LongStream.rangeClosed(1, rows).filter(number -> number < from || number > to).boxed().toList());
            assertThat(pieces).hasSizeLessThanOrEqualTo(rows / 5_000 + 1);
        }
    }
}
