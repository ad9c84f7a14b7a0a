package uk.cdop.casebook.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.cdop.casebook.publishing.json.JacksonText;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** What the script is told of the tables it is to write: their heads, and no cell of a table that it counts, but for what an edition withholds. */
final class WantedTables {

    /** Lists of what others said; the script only writes them. */
    static final Set<String> GIVEN = Set.of("T41_Denominators", "T42_Comparators", "T51_Completeness", "T52_Revisions", "T53_Disclosure_log");

    private WantedTables() {}

    static String json(List<Publication> editions) {
        Publication first = editions.getFirst();
        return JacksonText.text(Map.of(
                "year", first.year().startYear(), "as_at", first.asAt().toString(), "editions", editions.stream().map(WantedTables::edition).toList()));
    }

    private static Map<String, Object> edition(Publication publication) {
        return Map.of("edition", publication.edition().code(), "tables", publication.tables().stream().map(table -> wanted(publication, table)).toList());
    }

    private static Map<String, Object> wanted(Publication publication, StatisticalTable table) {
        Map<String, Object> wanted = new LinkedHashMap<>(Map.of(
                "id", table.id(), "title", table.title(), "period", table.period(), "basis", table.basis(),
                "columns", table.columns().stream().map(column -> Map.of("key", column.key(), "label", column.label())).toList()));
        if (GIVEN.contains(table.id())) {
            wanted.put("given", table.rows().stream().map(row -> row.cells().stream().map(WantedTables::shown).toList()).toList());
        } else if (publication.edition() != Publication.Edition.RESTRICTED) {
            int keys = (int) table.columns().stream().takeWhile(column -> column.kind() == Column.Kind.WORDS).count();
            wanted.put("keys", table.rows().stream().map(row -> row.cells().stream().limit(keys).map(WantedTables::shown).toList()).toList());
            wanted.put("withheld", withheld(publication.edition(), table));
        }
        return wanted;
    }

    /** What the NHS-style edition says of a rate beside its figures, worked out from rounded numbers like them. */
    private static final Set<String> OF_RATES = Set.of("rate", "rate_lower", "rate_upper", "lower", "upper", "reliability", "comparison");

    /** Row, column and what stands there instead; of the NHS-style edition every figure, as it rounds them all. */
    private static List<List<Object>> withheld(Publication.Edition edition, StatisticalTable table) {
        List<List<Object>> withheld = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row).cells();
            int place = row;
            IntStream.range(0, cells.size()).filter(column -> isWithheld(edition, cells.get(column)) || edition == Publication.Edition.NHS_STYLE && OF_RATES.contains(table.columns().get(column).key()))
                    .forEach(column -> withheld.add(List.of(place, column, shown(cells.get(column)))));
        }
        return withheld;
    }

    private static boolean isWithheld(Publication.Edition edition, Cell cell) {
        return cell == Cell.Shorthand.CONFIDENTIAL || cell == Cell.Shorthand.NOT_AVAILABLE || edition == Publication.Edition.NHS_STYLE && cell instanceof Cell.Figure;
    }

    static Object shown(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> figure.value();
            case Cell.Words words -> words.text();
            case Cell.Day day -> day.date().toString();
            case Cell.Shorthand shorthand -> shorthand.symbol();
        };
    }
}
