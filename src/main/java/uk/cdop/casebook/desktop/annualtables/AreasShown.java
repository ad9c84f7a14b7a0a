package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Which areas of a table are in view: every row, or those of one area. */
public enum AreasShown {
    EVERY("Every area", Optional.empty()),
    FOOTPRINT("Whole footprint", Optional.of(AreaGroup.ALL_AREAS)),
    PAN_DORSET(AreaGroup.PAN_DORSET.label(), Optional.of(AreaGroup.PAN_DORSET)),
    DORSET(AreaGroup.DORSET.label(), Optional.of(AreaGroup.DORSET)),
    BCP("BCP", Optional.of(AreaGroup.BCP)),
    SOMERSET(AreaGroup.SOMERSET.label(), Optional.of(AreaGroup.SOMERSET)),
    OUT_OF_AREA(AreaGroup.OUT_OF_AREA.label(), Optional.of(AreaGroup.OUT_OF_AREA));

    private final String label;
    private final Optional<AreaGroup> area;

    AreasShown(String label, Optional<AreaGroup> area) {
        this.label = label;
        this.area = area;
    }

    public String label() {
        return label;
    }

    /** The table with the rows of the chosen area alone; whole where it is not told apart by area, or has none of it. */
    StatisticalTable of(StatisticalTable table) {
        List<Row> rows = rows(table);
        return rows.isEmpty() ? table : new StatisticalTable(
                table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(), rows, table.notes());
    }

    /** Why the choice changes nothing here; empty where it does, or where nothing was chosen. */
    String sentence(StatisticalTable table) {
        if (area.isEmpty() || !rows(table).isEmpty()) {
            return "";
        }
        return Rows.has(table, "area")
                ? "This table has no row for " + label + ", so all its rows are shown."
                : "This table is not told apart by area: it counts the whole footprint.";
    }

    private List<Row> rows(StatisticalTable table) {
        return table.rows().stream().filter(row -> area.flatMap(one -> Rows.area(table, row).filter(one.label()::equals)).isPresent()).toList();
    }
}
