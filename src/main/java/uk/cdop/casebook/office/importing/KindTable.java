package uk.cdop.casebook.office.importing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.office.door.TableReader;
import uk.cdop.casebook.office.door.TableReader.Table;

/** A table whose kind is known, with the place of each column that is understood. */
record KindTable(String file, Table table, Kind kind, Map<String, Integer> places, Map<String, Column> columns) {

    /** The kind of which the table has every required column, and of those the one that knows most of its headings. */
    static Optional<KindTable> recognise(String file, Table table) {
        return Arrays.stream(Kind.values())
                .map(kind -> as(kind, file, table))
                .filter(candidate -> candidate.missing().isEmpty())
                .max(Comparator.comparingInt(candidate -> candidate.places.size()));
    }

    static KindTable as(Kind kind, String file, Table table) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Column> columns = new HashMap<>();
        for (int at = 0; at < table.headings().size(); at++) {
            String heading = Column.folded(table.headings().get(at));
            int place = at;
            ColumnDictionary.of(kind).stream()
                    .filter(column -> !heading.isEmpty() && column.isCalled(heading))
                    .findFirst()
                    .ifPresent(column -> {
                        places.putIfAbsent(column.key(), place);
                        columns.put(column.key(), column);
                    });
        }
        return new KindTable(file, table, kind, places, columns);
    }

    List<Column> missing() {
        return ColumnDictionary.of(kind).stream().filter(Column::required).filter(column -> !has(column.key())).toList();
    }

    /** The places of headings that say nothing to us, or say again what an earlier column says. */
    List<Integer> notUnderstood() {
        return java.util.stream.IntStream.range(0, table.headings().size())
                .filter(at -> !places.containsValue(at))
                .filter(at -> !table.headings().get(at).isEmpty() || table.rows().stream().anyMatch(row -> !row.cell(at).isBlank()))
                .boxed().toList();
    }

    boolean has(String key) {
        return places.containsKey(key);
    }

    /** The heading as the file has it, with the letters of its column; the usual heading where the file has none. */
    String heading(String key) {
        if (!has(key)) {
            return ColumnDictionary.of(kind).stream().filter(column -> column.key().equals(key))
                    .findFirst().map(column -> column.headings().getFirst()).orElse("");
        }
        return table.headings().get(places.get(key)) + " (" + TableReader.columnLetters(places.get(key)) + ")";
    }

    @Override
    public String toString() {
        return "KindTable " + kind;
    }
}
