package uk.cdop.casebook.statistics.control;

import java.util.List;

/**
 * Whole quarters one after another, the earliest first.
 *
 * @param key   stable, of small letters and underscores
 * @param name  what is counted, as a reader says it
 * @param basis by which date it is placed
 */
public record Series(String key, String name, String basis, SeriesKind kind, List<SeriesPoint> points) {

    public Series {
        points = List.copyOf(points);
        for (int index = 1; index < points.size(); index++) {
            if (points.get(index - 1).quarter().until(points.get(index).quarter()) != 1) {
                throw new IllegalArgumentException("the quarters of a series follow one another");
            }
        }
    }
}
