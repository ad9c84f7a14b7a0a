package uk.cdop.casebook.office.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.office.door.TableReader;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableReading;

/** Opens files and says what each of their tables is about. A sheet of a workbook that is about nothing we know is passed over, and said so. */
final class TableRecognition {

    private final TableReader reader;

    TableRecognition(TableReader reader) {
        this.reader = reader;
    }

    List<RowReading> rows(Path file, Optional<Kind> as, Remarks remarks) {
        String name = file.getFileName().toString();
        return switch (reader.read(file)) {
            case TableReading.NotReadable(String reason) -> {
                remarks.refuseFile(name, "", reason);
                yield List.of();
            }
            case TableReading.Tables(List<Table> tables) -> rows(name, tables, as, remarks);
        };
    }

    private static List<RowReading> rows(String name, List<Table> tables, Optional<Kind> as, Remarks remarks) {
        List<KindTable> known = new ArrayList<>();
        for (Table table : tables) {
            Optional<KindTable> recognised = as.map(kind -> KindTable.as(kind, name, table)).or(() -> KindTable.recognise(name, table));
            if (recognised.isEmpty()) {
                remarks.noteFile(name, table.sheet(), "", "This sheet has the headings of no kind of list and was passed over.");
            }
            recognised.ifPresent(known::add);
        }
        if (known.isEmpty()) {
            remarks.refuseFile(name, "", "The headings are not those of any kind of list. " + nearest(name, tables));
        }
        known.forEach(table -> remark(table, remarks));
        return known.stream()
                .filter(table -> table.missing().isEmpty())
                .flatMap(table -> table.table().rows().stream().map(row -> new RowReading(table, row, remarks)))
                .toList();
    }

    private static void remark(KindTable table, Remarks remarks) {
        if (!table.missing().isEmpty()) {
            remarks.refuseFile(table.file(), table.table().sheet(), missing(table));
        }
        for (int at : table.notUnderstood()) {
            remarks.noteFile(table.file(), table.table().sheet(), TableReader.columnLetters(at),
                    "The heading of this column is not known, or is there twice; the column was not read.");
        }
    }

    /** Of the first table: which kind it comes nearest to, and the headings it lacks for that. */
    private static String nearest(String name, List<Table> tables) {
        KindTable nearest = java.util.Arrays.stream(Kind.values())
                .map(kind -> KindTable.as(kind, name, tables.getFirst()))
                .max(java.util.Comparator.comparingInt(table -> table.places().size() - table.missing().size()))
                .orElseThrow();
        return missing(nearest);
    }

    private static String missing(KindTable table) {
        return "A list of " + table.kind().label().toLowerCase(java.util.Locale.ROOT) + " also needs: "
                + table.missing().stream().map(column -> column.headings().getFirst()).collect(Collectors.joining(", ")) + ".";
    }
}
