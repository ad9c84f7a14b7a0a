package uk.cdop.casebook.statistics.narrative;

import java.util.List;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** One piece of a report, in the order it is read. */
public sealed interface Passage {

    /** @param level 1 for a chapter, 2 for what is within it */
    record Heading(int level, String text) implements Passage {}

    record Words(String text) implements Passage {}

    record Points(List<String> points) implements Passage {

        public Points {
            points = List.copyOf(points);
        }
    }

    /** A place for the office's own words, and what they may be about; it must not be printed as it stands. */
    record OwnWords(String about) implements Passage {}

    /** A table, or the part of one that a page has room for. */
    record Shown(StatisticalTable table) implements Passage {}

    /** A chart, and under it the numbers it is drawn from. */
    record Drawn(Chart chart) implements Passage {}
}
