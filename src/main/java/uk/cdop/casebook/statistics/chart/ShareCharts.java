package uk.cdop.casebook.statistics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.chart.Chart.Form;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.interval.Wilson;
import uk.cdop.casebook.statistics.measure.Attendances;
import uk.cdop.casebook.statistics.measure.Factors;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column.Kind;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The charts of tables that not every edition has: C8 deprivation, C9 factors, C10 attendance. */
final class ShareCharts {

    private static final int MOST_FACTORS = 15;

    private static final int HUNDRED = 100;

    private ShareCharts() {}

    /** The share of deaths beside the share of children, where the table holds both. */
    static Optional<Chart> deprivation(Publication publication) {
        return Source.of(publication, "T09_Deaths_IMD").flatMap(whole -> {
            Source source = withoutTotal(whole);
            List<Series> series = new ArrayList<>();
            columns(source, Kind.PERCENT).forEach(column -> source.series(named(column), column.key()).ifPresent(series::add));
            return series.size() < 2 ? Optional.empty() : Optional.of(new Chart(
                    "C8", mostDeprived(source, publication.year(), series) + (publication.edition() == Edition.NHS_STYLE ? "" : chance(whole, series)),
                    CountCharts.about(source), Form.COLUMNS, heading(source), source.words(first(source)), "Percent", series));
        });
    }

    /** The first of the groups is the most deprived, and the first share is that of the deaths. */
    private static String mostDeprived(Source source, FinancialYear year, List<Series> shares) {
        return shares.getFirst().points().getFirst().flatMap(deaths -> shares.getLast().points().getFirst().map(children -> {
            int more = deaths.value().compareTo(children.value());
            return "The most deprived fifth of areas had " + (more == 0 ? "the same" : more > 0 ? "a larger" : "a smaller") + " share of the deaths of " + source.table().periodBeside(year)
                    + " (" + deaths.value().toPlainString() + " percent) " + (more == 0 ? "as" : "than") + " of the children (" + children.value().toPlainString() + " percent).";
        })).orElse("The share of deaths beside the share of children, by deprivation of the home.");
    }

    /** Whether the two shares of the most deprived differ by more than chance; nothing where the deaths are not shown. */
    private static String chance(Source whole, List<Series> shares) {
        Optional<Long> deaths = whole.rows().stream().findFirst().flatMap(row -> deaths(whole, row));
        Optional<Long> all = whole.rows().stream().filter(row -> isTotal(whole.table().rows().get(row))).findFirst().flatMap(row -> deaths(whole, row));
        Optional<BigDecimal> children = shares.getLast().points().getFirst().map(Point::value);
        if (deaths.isEmpty() || all.filter(some -> some > 0).isEmpty() || children.isEmpty()) {
            return "";
        }
        Wilson limits = Wilson.of(deaths.get(), all.get());
        boolean apart = !new Limits(limits.lower(), limits.upper()).include(children.get().doubleValue() / HUNDRED);
        return " The 95 percent limits of the share of the deaths are %s and %s percent: the difference %s.".formatted(
                percent(limits.lower()), percent(limits.upper()), apart ? "is more than chance" : "may be chance");
    }

    private static Optional<Long> deaths(Source source, int row) {
        return source.has("deaths") && source.cell(row, "deaths") instanceof Cell.Figure figure ? Optional.of(figure.value().longValueExact()) : Optional.empty();
    }

    private static String percent(double share) {
        return Rounding.oneDecimal(BigDecimal.valueOf(HUNDRED * share)).toPlainString();
    }

    /** The most frequent first. */
    static Optional<Chart> factors(Publication publication) {
        return Source.of(publication, Factors.ID).filter(source -> source.has("factor") && source.has("children")).flatMap(source -> {
            Source ranked = new Source(source.table(), source.without("domain", List.of("All domains")).rows().stream()
                    .filter(row -> source.cell(row, "children") instanceof Cell.Figure)
                    .sorted(Comparator.comparing((Integer row) -> ((Cell.Figure) source.cell(row, "children")).value()).reversed().thenComparing(Comparator.naturalOrder()))
                    .limit(MOST_FACTORS).toList());
            boolean withheld = source.rows().stream().anyMatch(row -> source.cell(row, "children") == Cell.Shorthand.CONFIDENTIAL);
            List<String> names = ranked.rows().stream().map(row -> name(source, row)).toList();
            return withheld ? Optional.empty() : ranked.series("Children with the factor", "children").map(series -> new Chart(
                    "C9", mostNamed(source, publication.year(), Standing.highest(names, series)), CountCharts.about(source),
                    Form.BARS, "Modifiable factor", names, "Number of children", List.of(series)));
        });
    }

    /** The list of each domain ends with another factor of that domain. */
    private static String name(Source source, int row) {
        String factor = words(source, row, "factor");
        return source.where("factor", List.of(factor)).rows().size() == 1 ? factor : factor + " (" + words(source, row, "domain") + ")";
    }

    private static String words(Source source, int row, String column) {
        return source.cell(row, column) instanceof Cell.Words(String text) ? text : "";
    }

    private static String mostNamed(Source source, FinancialYear year, Standing most) {
        String reviews = source.number("domain", "All domains", "children").map(all -> most.value().toPlainString() + " of " + all.toPlainString() + " reviews")
                .orElse(most.value().toPlainString() + (most.value().compareTo(BigDecimal.ONE) == 0 ? " review" : " reviews"));
        String of = " of " + source.table().periodBeside(year) + ".";
        return most.isOne() ? "The modifiable factor named most often was " + most.named("factors") + ", in " + reviews + of
                : most.isOfFew() ? "The modifiable factors named most often were " + most.named("factors") + ", each in " + reviews + of
                : "No modifiable factor stands out: " + most.named("factors") + " were named most often, each in " + reviews + of;
    }

    static Optional<Chart> attendance(Publication publication) {
        return Source.of(publication, Attendances.ID).flatMap(source -> attendance(publication.year(), source, "Meetings attended", "attended_percent", "Percent of meetings invited to")
                .or(() -> attendance(publication.year(), source, "Meetings at which somebody was present", "present_without_list", "Number of meetings")));
    }

    private static Optional<Chart> attendance(FinancialYear year, Source source, String name, String column, String unit) {
        List<String> agencies = source.words(first(source));
        return source.series(name, column).map(series -> new Chart(
                "C10", attended(Standing.lowest(agencies, series), Standing.highest(agencies, series), unit) + " in " + source.table().periodBeside(year) + ".",
                CountCharts.about(source), Form.BARS, heading(source), agencies, unit, List.of(series)));
    }

    /** Agencies that were never invited have no share of meetings and are not spoken of. */
    private static String attended(Standing least, Standing most, String unit) {
        boolean shares = unit.startsWith("Percent");
        String of = shares ? " of the meetings that they were invited to" : "";
        return least.groups().equals(most.groups())
                ? (most.isOne() ? most.named("agencies") : "Each of " + most.groups().size() + " agencies") + " attended " + meetings(most, shares) + of.replace("they were", "it was")
                : "Attendance by agency went from " + meetings(least, shares) + " (" + least.named("agencies") + ") to " + meetings(most, shares) + " (" + most.named("agencies") + ")" + of;
    }

    private static String meetings(Standing here, boolean shares) {
        return here.value().toPlainString() + (shares ? " percent" : here.value().compareTo(BigDecimal.ONE) == 0 ? " meeting" : " meetings");
    }

    private static List<Column> columns(Source source, Kind kind) {
        return source.table().columns().stream().filter(column -> column.kind() == kind).toList();
    }

    private static Source withoutTotal(Source source) {
        return new Source(source.table(), source.rows().stream().filter(row -> !isTotal(source.table().rows().get(row))).toList());
    }

    private static boolean isTotal(Row row) {
        return row.cells().getFirst() instanceof Cell.Words(String text) && text.startsWith("All");
    }

    private static String first(Source source) {
        return source.table().columns().getFirst().key();
    }

    private static String heading(Source source) {
        return source.table().columns().getFirst().label();
    }

    private static String named(Column column) {
        return column.label().replaceFirst(": percent.*$", "");
    }
}
