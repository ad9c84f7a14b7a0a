package uk.cdop.casebook.statistics.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.disclosure.DisclosureControl;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.disclosure.Question;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.measure.Headlines;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.TimeToReview;
import uk.cdop.casebook.statistics.measure.Trends;
import uk.cdop.casebook.statistics.quantity.Arithmetic;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/**
 * Tables as they may leave the panel: no references of cases, and [c] for every figure that gives a withheld number away. A
 * figure that does not say what it rests on is withheld, so that nothing is shown by oversight. A table that cannot be
 * protected is left out.
 */
public record MaskedTables(List<StatisticalTable> tables, Masking masking, List<Tally> log) {

    static final String WITHHELD = "[c] stands for a number that is withheld because it is small, "
            + "or because a small number could be worked out from it or from its change since it was last published.";
    static final String ROUNDED = "[c] stands for a number from 1 to 7, and for what was worked out from one. "
            + "All other numbers of children are rounded to the nearest 5; percentages, rates and their limits are of the rounded numbers, and what is said of a rate holds for every number that is rounded alike.";

    /** Where there is none, that too says how few there are. */
    private static final String COMPARISON = "comparison";
    /** Why a number is another one now may say how many. */
    private static final String REASON = "reason";
    private static final Set<Column.Kind> OF_CHILDREN = Set.of(Column.Kind.COUNT, Column.Kind.MEAN);
    /** Beside a number of which a reader is told nothing, they would tell that it is none, or some. */
    private static final Set<Cell> OF_NOTHING = Set.of(Cell.Shorthand.NOT_APPLICABLE, Cell.Shorthand.ROUNDS_TO_ZERO);
    private static final String UNIT = "unit";
    private static final List<String> SAID_FIRST = List.of(Headlines.ID, Reviews.ID, Notifications.ID, Trends.ID, TimeToReview.ID, Rates.ID);
    private static final Cell NUMBER = Cell.words("number");
    private static final Cell DAYS = Cell.words("days");

    public MaskedTables {
        tables = List.copyOf(tables);
        log = List.copyOf(log);
    }

    /** Where a table would have to go because of one year, that year's numbers go in the place of the table. */
    public static MaskedTables of(List<StatisticalTable> whole, Arithmetic arithmetic, Rule rule, Earlier earlier) {
        Set<Quantity> published = whole.stream().flatMap(table -> counts(table).keySet().stream()).collect(Collectors.toUnmodifiableSet());
        Asking asking = new Asking(arithmetic, rule, earlier, published, Set.of());
        MaskedTables best = of(whole, asking);
        boolean better = true;
        while (better && best.tables().size() < whole.size()) {
            better = false;
            Masking decided = asking.decide(whole);
            for (Set<Quantity> year : WeakYears.of(decided)) {
                Asking without = asking.without(year);
                boolean helps = WeakYears.inTheWay(without.decide(whole)).size() < WeakYears.inTheWay(decided).size();
                MaskedTables tried = helps ? of(whole, without) : best;
                if (tried.tables().size() > best.tables().size()) {
                    best = tried;
                    asking = without;
                    better = true;
                    break;
                }
            }
        }
        return best;
    }

    private static MaskedTables of(List<StatisticalTable> whole, Asking asking) {
        MaskedTables made = without(List.of(), whole, asking);
        boolean rounds = made.masking().rounds();
        // One that is left out alone has been tried with all others already.
        if (made.masking().isSafe() && (rounds || made.tables().size() >= whole.size() - 1)) {
            return made;
        }
        Set<String> safe = made.masking().isSafe() ? made.tables().stream().map(StatisticalTable::id).collect(Collectors.toSet()) : Set.of();
        List<StatisticalTable> others = whole.stream().filter(table -> !safe.contains(table.id())).toList();
        return grown(whole, safe, rounds ? others : others.stream().sorted(Comparator.comparing(MaskedTables::turn)).toList(), asking);
    }

    /** What is decided by, the numbers that the edition has a place for, and those that are withheld whatever they are, of which a reader is told nothing. */
    private record Asking(Arithmetic arithmetic, Rule rule, Earlier earlier, Set<Quantity> published, Set<Quantity> leftUnsaid) {

        private Asking without(Set<Quantity> more) {
            return new Asking(arithmetic, rule, earlier, published, Stream.concat(leftUnsaid.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
        }

        private Masking decide(List<StatisticalTable> tables) {
            Map<Quantity, Integer> counts = new LinkedHashMap<>();
            tables.forEach(table -> counts.putAll(counts(table)));
            counts.keySet().removeAll(leftUnsaid);
            return DisclosureControl.decide(Question.of(counts, arithmetic, rule, earlier));
        }

        private Tally tally(Masking masking, StatisticalTable table) {
            Set<Quantity> numbers = counts(table).keySet();
            List<Quantity> asked = numbers.stream().filter(number -> !leftUnsaid.contains(number)).toList();
            Tally tally = masking.tally(table.id(), asked);
            int unsaid = numbers.size() - asked.size();
            return new Tally(tally.table(), tally.numbers() + unsaid, tally.aboveZero() + unsaid, tally.primary(), tally.secondary() + unsaid, tally.refused(), tally.alreadyRead(), tally.exposed());
        }
    }

    /** Tables that cannot be protected are left out, until all that are left can be. */
    private static MaskedTables without(List<Tally> leftOut, List<StatisticalTable> tables, Asking asking) {
        Masking masking = asking.decide(tables);
        List<Tally> log = tables.stream().map(table -> asking.tally(masking, table)).toList();
        List<StatisticalTable> kept = IntStream.range(0, tables.size()).filter(place -> !log.get(place).mustNotBeProduced()).mapToObj(tables::get).toList();
        if (kept.size() == tables.size()) {
            return new MaskedTables(tables.stream().map(table -> masked(table, masking, asking)).toList(), masking, Stream.concat(log.stream(), leftOut.stream()).toList());
        }
        return without(Stream.concat(leftOut.stream(), log.stream().filter(Tally::mustNotBeProduced)).toList(), kept, asking);
    }

    /**
     * Tables go together that cannot be protected together, though most of them could without one of the others. So they come back one after
     * another, what a report says first before the rest, as long as all there are can be produced and nothing follows from them.
     */
    private static MaskedTables grown(List<StatisticalTable> whole, Set<String> safe, List<StatisticalTable> others, Asking asking) {
        Set<String> kept = new HashSet<>(safe);
        List<Tally> leftOut = new ArrayList<>();
        for (StatisticalTable next : others) {
            kept.add(next.id());
            if (!fit(whole.stream().filter(table -> kept.contains(table.id())).toList(), asking)) {
                kept.remove(next.id());
                int numbers = counts(next).size();
                leftOut.add(new Tally(next.id(), numbers, numbers, 0, 0, numbers, 0, 0));
            }
        }
        return without(leftOut, whole.stream().filter(table -> kept.contains(table.id())).toList(), asking);
    }

    private static boolean fit(List<StatisticalTable> tables, Asking asking) {
        Masking masking = asking.decide(tables);
        return masking.isSafe() && tables.stream().noneMatch(table -> asking.tally(masking, table).mustNotBeProduced());
    }

    private static int turn(StatisticalTable table) {
        int place = SAID_FIRST.indexOf(table.id());
        return place < 0 ? SAID_FIRST.size() : place;
    }

    /** The numbers of children that a table shows, each by what it counts. */
    private static Map<Quantity, Integer> counts(StatisticalTable table) {
        Map<Quantity, Integer> counts = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            for (int place = 0; place < row.cells().size(); place++) {
                if (isCount(table, row, place) && row.cells().get(place) instanceof Cell.Figure figure && figure.restsOn().getFirst().counted().isOfChildren()) {
                    counts.put(figure.restsOn().getFirst(), figure.value().intValueExact());
                }
            }
        }
        return counts;
    }

    /** A table whose rows have different units says in each whether it is one of numbers. */
    private static boolean isCount(StatisticalTable table, Row row, int place) {
        Column.Kind kind = table.columns().get(place).kind();
        boolean inRow = kind == Column.Kind.MEAN && table.columns().stream().anyMatch(column -> column.key().equals(UNIT)) && table.cell(row, UNIT).equals(NUMBER);
        return (kind == Column.Kind.COUNT || inRow) && row.cells().get(place) instanceof Cell.Figure figure && figure.restsOn().size() == 1;
    }

    /** A time says nothing of how many there were; a mean of one number of children gives that number away. */
    private static boolean isTime(StatisticalTable table, Row row, int place) {
        Column.Kind kind = table.columns().get(place).kind();
        return kind == Column.Kind.DAYS || kind == Column.Kind.MEAN && table.columns().stream().anyMatch(column -> column.key().equals(UNIT)) && table.cell(row, UNIT).equals(DAYS);
    }

    private static StatisticalTable masked(StatisticalTable table, Masking masking, Asking asking) {
        List<Row> rows = table.rows().stream().map(row -> masked(table, row, masking, asking)).toList();
        boolean hides = table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.COUNT) || !counts(table).isEmpty();
        Stream<String> said = hides ? Stream.of(masking.rounds() ? ROUNDED : WITHHELD) : Stream.empty();
        return new StatisticalTable(
                table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(), rows,
                Stream.of(table.notes().stream(), said, WeakYears.note(asking.leftUnsaid().stream().filter(counts(table)::containsKey).toList())).flatMap(notes -> notes).toList());
    }

    /** Where the count of a row is withheld or rounded, what a shorthand or words would say of its size is withheld. */
    private static Row masked(StatisticalTable table, Row row, Masking masking, Asking asking) {
        List<Cell> cells = new ArrayList<>();
        boolean withheld = false;
        boolean unsaid = row.cells().stream().anyMatch(cell -> cell instanceof Cell.Figure figure && figure.restsOn().stream().anyMatch(asking.leftUnsaid()::contains));
        Map<Integer, Cell> again = masking.rounds() ? RoundedRate.of(table, row, masking) : Map.of();
        for (int place = 0; place < row.cells().size(); place++) {
            Column column = table.columns().get(place);
            boolean hasNoPlace = hasNoPlace(row.cells().get(place), asking);
            Cell cell = hasNoPlace ? Cell.Shorthand.NOT_AVAILABLE : masked(table, row, place, masking);
            withheld |= hasNoPlace || OF_CHILDREN.contains(column.kind()) && cell == Cell.Shorthand.CONFIDENTIAL;
            boolean mayNotBeSaid = (withheld || masking.rounds()) && saysHowMany(column, cell)
                    || unsaid && OF_NOTHING.contains(cell) && column.kind() != Column.Kind.COUNT
                    || column.key().equals(REASON) && cell instanceof Cell.Words(String words) && CaseNumber.isIn(words);
            cells.add(again.containsKey(place) ? again.get(place) : mayNotBeSaid ? Cell.Shorthand.CONFIDENTIAL : cell);
        }
        return new Row(cells);
    }

    /** What is of a number that no table of the edition has, such as a mean of three years where the first is in none: it is not there for any reader, small or large. */
    private static boolean hasNoPlace(Cell cell, Asking asking) {
        return cell instanceof Cell.Figure figure && figure.restsOn().stream().anyMatch(quantity -> quantity.counted().isOfChildren() && !asking.published().contains(quantity));
    }

    private static boolean saysHowMany(Column column, Cell cell) {
        boolean rate = column.kind() == Column.Kind.RATE && !(cell instanceof Cell.Figure);
        return column.key().equals(COMPARISON) || column.key().equals(REASON) && cell instanceof Cell.Words
                || (rate || column.key().equals("reliability")) && cell != Cell.Shorthand.NOT_AVAILABLE;
    }

    private static Cell masked(StatisticalTable table, Row row, int place, Masking masking) {
        if (!(row.cells().get(place) instanceof Cell.Figure figure)) {
            return row.cells().get(place);
        }
        List<Quantity> children = figure.restsOn().stream().filter(quantity -> quantity.counted().isOfChildren()).toList();
        if (figure.restsOn().isEmpty() || !masking.mayShow(children)) {
            return Cell.Shorthand.CONFIDENTIAL;
        }
        if (children.isEmpty()) {
            return Cell.number(figure.value());
        }
        if (isCount(table, row, place)) {
            return Cell.number(BigDecimal.valueOf(masking.written(children.getFirst()).orElseThrow()));
        }
        boolean isTime = children.size() == 1 && isTime(table, row, place);
        return !masking.rounds() || isTime ? Cell.number(figure.value()) : RoundedShare.of(figure.value(), children, masking).map(Cell::number).orElse(Cell.Shorthand.CONFIDENTIAL);
    }
}
