package uk.cdop.casebook.publishing.annualtables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Numbers the notes of a publication in the order they are first met; the same words are one note. */
final class NoteNumbers {

    private final Map<String, List<String>> tablesOfNote = new LinkedHashMap<>();
    private final List<String> inOrder;

    NoteNumbers(Publication publication) {
        for (StatisticalTable table : publication.tables()) {
            for (String note : table.notes()) {
                tablesOfNote.computeIfAbsent(note, any -> new ArrayList<>()).add(table.id());
            }
        }
        inOrder = List.copyOf(tablesOfNote.keySet());
    }

    List<String> notes() {
        return inOrder;
    }

    String marker(String note) {
        return "[note " + (inOrder.indexOf(note) + 1) + "]";
    }

    /** "[note 1][note 4]", as the guidance writes several. */
    String markers(StatisticalTable table) {
        return inOrder.stream().filter(table.notes()::contains).map(this::marker).collect(Collectors.joining());
    }

    String tablesOf(String note) {
        return String.join(", ", tablesOfNote.get(note));
    }
}
