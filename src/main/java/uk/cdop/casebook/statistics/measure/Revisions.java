package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.disclosure.Range;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.PublishedFigure;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/**
 * T52: figures of last year that are another number now than when the panel published them, each with its reason.
 *
 * @param tables the tables of the publication, of which headlines, notifications and reviews are compared, those of them that it has
 * @param kept   what the editions that left so far gave away
 */
public record Revisions(Snapshot snapshot, List<StatisticalTable> tables, Earlier kept) {

    public static final String ID = "T52_Revisions";

    /** What was published is a number of its own: it is withheld where it is small, and adds up with nothing. */
    private static final Breakdown AS_PUBLISHED = new Breakdown("as_published", List.of(), false);

    /** A figure that was another number when it was published; why is empty where nobody has said. */
    public record Revision(PublishedPlaces.Placed place, BigDecimal before, String reason, String reasonOn) {

        public boolean isExplained() {
            return !reason.isEmpty();
        }

        public BigDecimal now() {
            return place.figure().value();
        }
    }

    /** Whether there is a published figure of last year to compare with: one that the office brought in, or one of an edition kept here. */
    public boolean hasSomethingToCompare() {
        return !PublishedPlaces.brought(snapshot).isEmpty() || cells().values().stream().anyMatch(place -> place.number().map(kept.numbers()::containsKey).orElse(false));
    }

    /** Those that differ; a figure that the records do not reach back to is compared with nothing. */
    public List<Revision> all() {
        Map<String, PublishedFigure> brought = PublishedPlaces.brought(snapshot);
        Map<String, PublishedPlaces.Placed> cells = cells();
        Map<Explained, PublishedFigure> reasons = new LinkedHashMap<>();
        brought.forEach((place, figure) -> Optional.ofNullable(cells.get(place)).flatMap(PublishedPlaces.Placed::number).filter(any -> !figure.reason().isEmpty())
                .ifPresent(number -> reasons.put(new Explained(number, figure.value().orElseThrow().intValue()), figure)));
        List<Revision> revisions = new ArrayList<>();
        cells.forEach((key, place) -> {
            Optional<PublishedFigure> figure = Optional.ofNullable(brought.get(key)).filter(one -> one.value().orElseThrow().compareTo(place.figure().value()) != 0);
            figure.ifPresent(one -> revisions.add(new Revision(place, one.value().orElseThrow(), one.reason(), one.reasonOn())));
            place.number().ifPresent(number -> shownBefore(number, place).stream().map(BigDecimal::valueOf)
                    .filter(before -> figure.filter(one -> one.value().orElseThrow().compareTo(before) == 0).isEmpty())
                    .forEach(before -> revisions.add(kept(place, before, Optional.ofNullable(reasons.get(new Explained(number, before.intValue())))))));
        });
        return revisions;
    }

    /** One reason is enough for a number wherever it stands. */
    private record Explained(Quantity number, int before) {}

    private static Revision kept(PublishedPlaces.Placed place, BigDecimal before, Optional<PublishedFigure> reason) {
        return new Revision(place, before, reason.map(PublishedFigure::reason).orElse(""), reason.map(PublishedFigure::reasonOn).orElse(""));
    }

    private TreeSet<Integer> shownBefore(Quantity number, PublishedPlaces.Placed place) {
        Known known = kept.numbers().get(number);
        return known == null ? new TreeSet<>() : new TreeSet<>(known.shownOtherThan(place.figure().value().intValueExact()));
    }

    private Map<String, PublishedPlaces.Placed> cells() {
        return PublishedPlaces.of(tables, snapshot, snapshot.year().previous());
    }

    private static Quantity asPublished(Quantity number, String count) {
        return number.in(AS_PUBLISHED, "as published " + count);
    }

    /** A percentage gives away its number as it was then: it stands only beside that number, where that may be shown. */
    private List<Quantity> ofShare(Revision one) {
        List<Quantity> restsOn = one.place().figure().restsOn();
        Map<String, PublishedPlaces.Placed> cells = cells();
        Earlier told = PublishedPlaces.brought(snapshot).values().stream().map(figure -> PublishedPlaces.number(figure, cells)).reduce(Earlier.nothing(), Earlier::and);
        Optional<Range> part = PublishedPlaces.part(one.place(), one.before(), cells, List.of(told, kept));
        return part.filter(read -> !read.isExact() || !isCounted(cells, restsOn.getFirst(), read.lower()))
                .map(read -> Stream.concat(restsOn.stream(), Stream.of(asPublished(restsOn.getFirst(), read.isExact() ? String.valueOf(read.lower()) : "in a percentage"))).toList())
                .orElse(restsOn);
    }

    /** Whether the number is as it was, so that it stands in its own table as it is. */
    private static boolean isCounted(Map<String, PublishedPlaces.Placed> cells, Quantity number, int count) {
        return cells.values().stream().anyMatch(place -> place.number().equals(Optional.of(number)) && place.figure().value().intValue() == count);
    }

    public StatisticalTable table() {
        return new StatisticalTable(
                ID, "revisions", "Figures of " + snapshot.year().previous()
                        + " revised since they were published, by the date stated in their table, in the statistics of the " + snapshot.year().ending(),
                "As in the table named in each row", snapshot.year().previous().label(),
                List.of(
                        Column.words("sheet", "Worksheet"),
                        Column.words("measure", "Measure"),
                        Column.words("column", "Column"),
                        Column.words("unit", "Unit"),
                        new Column("old", "As published: number", Column.Kind.MEAN),
                        new Column("new", "As counted now: number", Column.Kind.MEAN),
                        Column.words("reason", "Reason"),
                        Column.words("reason_on", "Reason given on")),
                all().stream().map(this::row).toList(),
                Remarks.withPartYear(snapshot, hasSomethingToCompare()
                        ? List.of("Records change after a publication: a case becomes known, is transferred, or is corrected. A figure that is not here is as it was published. "
                                + "Reasons are kept in the settings, in the list of figures we published before.")
                        : List.of("No edition kept here and no figure that was brought in says what was published of last year, so nothing is compared. "
                                + "Figures published elsewhere are kept in the settings, as the list of figures we published before.")));
    }

    private Row row(Revision one) {
        PublishedPlaces.Placed place = one.place();
        Quantity[] restsOn = place.number().map(number -> asPublished(number, one.before().toPlainString())).map(List::of).orElseGet(() -> ofShare(one)).toArray(Quantity[]::new);
        return Row.of(
                Cell.words(place.sheet()), Cell.words(place.row()), Cell.words(place.column()), Cell.words(place.unit()),
                Cells.restingOn(Cell.number(one.before()), restsOn), Cells.restingOn(Cell.number(one.now()), place.figure().restsOn().toArray(Quantity[]::new)),
                Cells.noted(one.reason()), Cells.noted(one.reasonOn()));
    }
}
