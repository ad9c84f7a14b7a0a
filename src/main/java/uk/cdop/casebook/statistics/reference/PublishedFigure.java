package uk.cdop.casebook.statistics.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * A figure of an earlier year as the panel itself published it, so that a later count that differs is seen and said.
 *
 * @param sheet    the table it stood in
 * @param row      the row: a headline's words, or the area of a table by year and area
 * @param column   the key of the column
 * @param reason   why the count is another one now; empty where nobody has said
 * @param reasonOn the day that was said
 */
public record PublishedFigure(
        String sheet, String row, String column, FinancialYear year, Optional<BigDecimal> value, String reason, String reasonOn, Origin origin) implements ReferenceFigure {

    static final List<String> HEADINGS = Denominator.headings("sheet", "row", "column", "year", "value", "reason", "reason_on");

    static PublishedFigure of(ReferenceLine line) {
        Origin origin = Origin.of(line);
        String year = line.words("year", 9);
        String row = line.words("row", 200);
        if (row.isEmpty()) {
            throw new NotAFigure("The row must say which row of the table it is.");
        }
        return new PublishedFigure(
                line.matching("sheet", "T01_Headlines|T02_Notifications|T20_Reviews", "T01_Headlines, T02_Notifications or T20_Reviews"), row,
                line.matching("column", "[a-z][a-z0-9_]{0,39}", "the key of a column, such as reviews"),
                FinancialYear.read(year).orElseThrow(() -> new NotAFigure("The year must be such as 2023/24.")),
                line.value(origin.standing(), "\\d{1,9}(\\.\\d{1,2})?", "a number with at most two decimals"),
                line.words("reason", 1000), line.day("reason_on"), origin);
    }

    @Override
    public String place() {
        return sheet + "|" + row + "|" + column + "|" + year.label();
    }

    @Override
    public String title() {
        return sheet + ", " + row + ", " + column;
    }

    @Override
    public String yearInWords() {
        return year.label();
    }

    @Override
    public boolean isForTables() {
        return true;
    }

    @Override
    public List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(sheet, row, column, year.label(), value.map(BigDecimal::toPlainString).orElse(""), reason, reasonOn));
        fields.addAll(origin.fields());
        return fields;
    }
}
