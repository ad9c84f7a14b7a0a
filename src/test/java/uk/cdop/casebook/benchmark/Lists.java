package uk.cdop.casebook.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;

/** The case list and its search, beside the same query in plain JDBC on an unencrypted file of the same rows. */
final class Lists {

    private static final int PAGE = 500;
    private static final String FITTING = " where (lower(family_name) like ? or lower(given_names) like ? "
            + "or lower(case_number) like ? or nhs_number like ? or postcode like ?)";

    private Lists() {}

    static void measure(Report report, int size, UseCases office, Path work) throws Exception {
        List<CaseRow> all = office.listCases().list(CaseQuery.everything()).rows();
        String url = "jdbc:h2:file:" + work.resolve("plain-list-" + size) + ";DB_CLOSE_ON_EXIT=FALSE";
        try (Connection plain = DriverManager.getConnection(url, "sa", "")) {
            copy(plain, all);
            for (String word : List.of("", "tester", "CDOP-2019-00", "nobody of this name")) {
                String name = word.isEmpty() ? "List" : word.startsWith("nobody") ? "Search without a match" : "Search \"" + word + "\"";
                CaseQuery query = CaseQuery.everything().withText(word).sorted(CaseQuery.Order.DATE_OF_DEATH, true).atMost(PAGE);
                requireSame(office.listCases().list(query), count(plain, word), word);
                Measured ours = Measured.of(10, 31, () -> office.listCases().list(query));
                Measured floor = Measured.of(10, 31, () -> read(plain, word));
                report.add("%s, %,d cases".formatted(name, size), ours, floor, "the same query in plain JDBC, file not encrypted");
            }
        }
    }

    private static void requireSame(CaseList ours, int floor, String word) {
        if (!word.contains(" ") && ours.matching() != floor) {
            throw new IllegalStateException("the two queries do not find the same");
        }
    }

    private static void copy(Connection plain, List<CaseRow> rows) throws SQLException {
        plain.createStatement().execute("create table case_file (case_number varchar(24) primary key, stage varchar(32), "
                + "family_name varchar(200), given_names varchar(200), nhs_number varchar(10), date_of_birth date, date_of_death date, "
                + "postcode varchar(12), reporting_area varchar(24), date_notified date)");
        plain.createStatement().execute("create index case_file_by_death on case_file (date_of_death)");
        try (PreparedStatement insert = plain.prepareStatement("insert into case_file values (?,?,?,?,?,?,?,?,?,?)")) {
            for (CaseRow row : rows) {
                insert.setString(1, row.number().text());
                insert.setString(2, row.stage().code());
                insert.setString(3, row.familyName().orElse(null));
                insert.setString(4, row.givenNames().orElse(null));
                insert.setString(5, row.nhsNumber().map(number -> number.digits()).orElse(null));
                insert.setObject(6, row.dateOfBirth().orElse(null));
                insert.setObject(7, row.dateOfDeath());
                insert.setString(8, null);
                insert.setString(9, row.area().name());
                insert.setObject(10, row.dateNotified());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<String> read(Connection plain, String word) throws SQLException {
        List<String> found = new ArrayList<>();
        String page = "select * from case_file" + (word.isEmpty() ? "" : FITTING) + " order by date_of_death desc, case_number limit " + PAGE;
        try (PreparedStatement rows = bound(plain, page, word); ResultSet result = rows.executeQuery()) {
            while (result.next()) {
                found.add(result.getString("case_number") + result.getString("family_name") + result.getObject("date_of_death"));
            }
        }
        count(plain, word);
        return found;
    }

    private static int count(Connection plain, String word) throws SQLException {
        try (PreparedStatement count = bound(plain, "select count(*) from case_file" + (word.isEmpty() ? "" : FITTING), word); ResultSet result = count.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }

    private static PreparedStatement bound(Connection plain, String sql, String word) throws SQLException {
        PreparedStatement statement = plain.prepareStatement(sql);
        for (int place = 1; place <= (word.isEmpty() ? 0 : 5); place++) {
            statement.setString(place, "%" + word.toLowerCase(java.util.Locale.ROOT) + "%");
        }
        return statement;
    }
}
