package uk.cdop.casebook.statistics.narrative;

import java.time.LocalDate;
import java.util.List;

/**
 * A document drafted from the tables of one edition.
 *
 * @param under lines under the title: whose it is, which edition, as at which day
 * @param foot  stands at the foot of every page
 * @param withContents whether a table of contents is wanted
 */
public record Report(String title, String panel, List<String> under, String foot, LocalDate asAt, boolean withContents, List<Passage> passages) {

    public Report {
        under = List.copyOf(under);
        passages = List.copyOf(passages);
    }
}
