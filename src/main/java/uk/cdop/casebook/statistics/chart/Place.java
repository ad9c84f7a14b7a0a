package uk.cdop.casebook.statistics.chart;

import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Where a number stands that a chart shows: table, row counted from 0, and column. */
public record Place(StatisticalTable table, int row, String column) {

    @Override
    public String toString() {
        return table.id() + " row " + row + " " + column;
    }
}
