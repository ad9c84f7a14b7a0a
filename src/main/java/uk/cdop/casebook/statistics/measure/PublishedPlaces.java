package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.disclosure.Range;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.PublishedFigure;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Where in the tables of this year the figures of an earlier year stand that the panel published before, and what a reader of them knows. */
public final class PublishedPlaces {

    private static final List<Measure> COMPARED = List.of(new Headlines(), new Notifications(), new Reviews());
    private static final List<String> BY_YEAR_AND_AREA = List.of(Notifications.ID, Reviews.ID);
    private static final String LAST_YEAR = "last_year";

    private PublishedPlaces() {}

    /** A figure of an earlier year as it is counted now, and where it stands. */
    public record Placed(String sheet, String row, String column, String unit, Cell.Figure figure) {

        public String title() {
            return sheet + ", " + row + ", " + column;
        }

        /** The number of children that it is, where it is one. */
        Optional<Quantity> number() {
            return Optional.of(figure.restsOn()).filter(some -> some.size() == 1).map(List::getFirst)
                    .filter(one -> one.counted().isOfChildren() && unit.equals(Column.Kind.COUNT.unit()));
        }
    }

    /** In the order in which they stand; a headline is there only of last year. */
    static Map<String, Placed> of(List<StatisticalTable> tables, Snapshot snapshot, FinancialYear year) {
        Map<String, Placed> places = new LinkedHashMap<>();
        for (StatisticalTable table : tables) {
            Stream<Placed> found = Stream.empty();
            if (table.id().equals(Headlines.ID) && year.equals(snapshot.year().previous())) {
                found = table.rows().stream().flatMap(row -> placed(table, row, "measure", LAST_YEAR, words(table, row, "unit")));
            } else if (BY_YEAR_AND_AREA.contains(table.id())) {
                found = table.rows().stream().filter(row -> words(table, row, "year").equals(year.label()))
                        .flatMap(row -> table.columns().stream().flatMap(column -> placed(table, row, "area", column.key(), column.kind().unit())));
            }
            found.forEach(one -> places.put(key(one.sheet(), one.row(), one.column()), one));
        }
        return places;
    }

    private static Stream<Placed> placed(StatisticalTable table, Row row, String named, String column, String unit) {
        return table.cell(row, column) instanceof Cell.Figure figure ? Stream.of(new Placed(table.id(), words(table, row, named), column, unit, figure)) : Stream.empty();
    }

    private static String words(StatisticalTable table, Row row, String key) {
        return table.cell(row, key) instanceof Cell.Words(String text) ? text : "";
    }

    private static String key(String sheet, String row, String column) {
        return sheet + "|" + row + "|" + (sheet.equals(Headlines.ID) ? LAST_YEAR : column);
    }

    private static String key(PublishedFigure figure) {
        return key(figure.sheet(), figure.row(), figure.column());
    }

    /** The published figures of last year that the office brought in; the newest release of each. */
    static Map<String, PublishedFigure> brought(Snapshot snapshot) {
        Map<String, PublishedFigure> newest = new LinkedHashMap<>();
        inOrder(snapshot).filter(figure -> figure.year().equals(snapshot.year().previous())).forEach(figure -> newest.put(key(figure), figure));
        return newest;
    }

    private static Stream<PublishedFigure> inOrder(Snapshot snapshot) {
        return snapshot.reference().published().stream().filter(figure -> figure.value().isPresent()).sorted(Comparator.comparing(figure -> figure.origin().release()));
    }

    /**
     * What a reader knows of the figures that were published elsewhere and brought in: each number of children as it was then, and the
     * number that a percentage is of, beside the whole as it was published with it, as an edition showed it, or as it is counted now.
     */
    public static Earlier told(Snapshot snapshot, Earlier kept) {
        List<PublishedFigure> figures = inOrder(snapshot).toList();
        if (figures.isEmpty()) {
            return Earlier.nothing();
        }
        List<StatisticalTable> tables = COMPARED.stream().map(measure -> measure.count(snapshot)).toList();
        Map<FinancialYear, Map<String, Placed>> places = new LinkedHashMap<>();
        Earlier told = Earlier.nothing();
        for (PublishedFigure figure : figures) {
            told = told.and(number(figure, places.computeIfAbsent(figure.year(), year -> of(tables, snapshot, year))));
        }
        for (PublishedFigure figure : figures) {
            told = told.and(ofShare(figure, places.get(figure.year()), List.of(told, kept)));
        }
        return told;
    }

    private static Earlier ofShare(PublishedFigure figure, Map<String, Placed> places, List<Earlier> shown) {
        Optional<Placed> place = Optional.ofNullable(places.get(key(figure)));
        return place.flatMap(PublishedShare::at).map(PublishedShare::part)
                .flatMap(part -> part(place.get(), figure.value().orElseThrow(), places, shown)
                        .map(read -> new Earlier(Map.of(part, PublishedShare.known(read, now(places).get(part))))))
                .orElse(Earlier.nothing());
    }

    /** A figure that is a number of children. */
    static Earlier number(PublishedFigure figure, Map<String, Placed> places) {
        Optional<Quantity> number = Optional.ofNullable(places.get(key(figure))).flatMap(Placed::number).filter(any -> isWhole(figure));
        return number.map(one -> {
            int count = figure.value().orElseThrow().intValueExact();
            return new Earlier(Map.of(one, new Known(count, Range.exactly(count))));
        }).orElse(Earlier.nothing());
    }

    /** The number that a published percentage is of; empty where it is none, or no number fits it. */
    static Optional<Range> part(Placed place, BigDecimal published, Map<String, Placed> places, List<Earlier> shown) {
        Map<Quantity, Integer> now = now(places);
        return PublishedShare.at(place).filter(share -> now.containsKey(share.part()) && now.containsKey(share.beside()))
                .flatMap(share -> share.part(published, wholes(share.beside(), shown, now), now.get(share.part()) + now.get(share.beside())));
    }

    private static Map<Quantity, Integer> now(Map<String, Placed> places) {
        Map<Quantity, Integer> now = new LinkedHashMap<>();
        places.values().forEach(place -> place.number().ifPresent(number -> now.put(number, place.figure().value().intValueExact())));
        return now;
    }

    private static Stream<Integer> wholes(Quantity whole, List<Earlier> shown, Map<Quantity, Integer> now) {
        return Stream.concat(shown.stream().map(one -> one.numbers().get(whole)).filter(known -> known != null && known.read().isExact()).map(Known::count), Stream.of(now.get(whole)));
    }

    private static boolean isWhole(PublishedFigure figure) {
        return figure.value().orElseThrow().stripTrailingZeros().scale() <= 0;
    }
}
