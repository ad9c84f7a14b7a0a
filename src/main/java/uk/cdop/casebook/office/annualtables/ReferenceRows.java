package uk.cdop.casebook.office.annualtables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableRow;
import uk.cdop.casebook.statistics.reference.ReferenceLine;
import uk.cdop.casebook.statistics.reference.ReferenceList;

/** The rows of a file that somebody filled in, as lines of a list of figures from elsewhere. */
record ReferenceRows(ReferenceList list, Table table) {

    /** Why the file is not such a list; empty where it is. */
    Optional<String> complaint() {
        List<String> headings = table.headings().stream().map(ReferenceRows::named).toList();
        if (!headings.contains(list.headings().getFirst()) || !headings.containsAll(List.of("value", "status"))) {
            return Optional.of("The list needs the columns " + String.join(", ", list.headings()) + ".");
        }
        return table.rows().isEmpty() ? Optional.of("There is no figure in the file.") : Optional.empty();
    }

    List<ReferenceLine> lines() {
        return table.rows().stream().map(row -> new ReferenceLine(row.number(), fields(row))).toList();
    }

    private Map<String, String> fields(TableRow row) {
        Map<String, String> fields = new HashMap<>();
        for (int column = 0; column < table.headings().size(); column++) {
            fields.putIfAbsent(named(table.headings().get(column)), row.cell(column));
        }
        return fields;
    }

    private static String named(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
