package uk.cdop.casebook.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The floor of a screen of lines: as many lines, ready made, read from one table in plain JDBC, file not encrypted. */
final class ReadyLines implements AutoCloseable {

    static final String NAME = "as many lines read ready-made from one table in plain JDBC, file not encrypted";

    private final Connection plain;

    ReadyLines(Path file) throws SQLException {
        plain = DriverManager.getConnection("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0", "sa", "");
        plain.createStatement().execute("create table line (screen varchar(40), place int, case_number varchar(24), due date, words varchar(300), primary key (screen, place))");
    }

    /** Puts the lines of one screen there. */
    void put(String screen, int lines) throws SQLException {
        try (PreparedStatement insert = plain.prepareStatement("insert into line values (?,?,?,date '2025-11-03',?)")) {
            for (int place = 0; place < lines; place++) {
                insert.setString(1, screen);
                insert.setInt(2, place);
                insert.setString(3, "CDOP-2024-%04d".formatted(place));
                insert.setString(4, "A sentence that says what is to be done about this case, and by whom");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    int read(String screen) throws SQLException {
        int length = 0;
        try (PreparedStatement select = plain.prepareStatement("select * from line where screen = ? order by place")) {
            select.setString(1, screen);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    length += result.getString("case_number").length() + result.getString("words").length() + result.getObject("due").hashCode() % 2;
                }
            }
        }
        return length;
    }

    @Override
    public void close() throws SQLException {
        plain.close();
    }
}
