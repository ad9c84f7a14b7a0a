package uk.cdop.casebook.office.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers every refusal and note of an import, so that a person can mend a file in one go. */
final class Remarks {

    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<RefusedRow> notes = new ArrayList<>();

    void refuseFile(String file, String sheet, String reason) {
        refused.add(new RefusedRow(file, sheet, 0, "", reason));
    }

    void refuse(RowReading row, String key, String reason) {
        add(refused, row.remark(key, reason));
    }

    void note(RowReading row, String key, String reason) {
        add(notes, row.remark(key, reason));
    }

    void noteFile(String file, String sheet, String column, String reason) {
        notes.add(new RefusedRow(file, sheet, 0, column, reason));
    }

    private static void add(List<RefusedRow> list, RefusedRow remark) {
        if (!list.contains(remark)) {
            list.add(remark);
        }
    }

    boolean refuses() {
        return !refused.isEmpty();
    }

    /** By file, sheet and row, as a person works through them. */
    List<RefusedRow> refused() {
        return sorted(refused);
    }

    List<RefusedRow> notes() {
        return sorted(notes);
    }

    private static List<RefusedRow> sorted(List<RefusedRow> list) {
        return list.stream()
                .sorted(Comparator.comparing(RefusedRow::file).thenComparing(RefusedRow::sheet).thenComparing(RefusedRow::row))
                .toList();
    }
}
