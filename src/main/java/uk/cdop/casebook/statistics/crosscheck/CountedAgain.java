package uk.cdop.casebook.statistics.crosscheck;

import java.util.Optional;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The same facts, counted again, make the same tables. The files are compared when they are written. */
public final class CountedAgain implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        for (StatisticalTable again : AnnualMeasures.count(examined.snapshot(), examined.kept())) {
            Optional<StatisticalTable> first = examined.tables().stream().filter(table -> table.id().equals(again.id())).findFirst();
            differences.expect(first.filter(again::equals).isPresent(), again.id() + " is not the same when its facts are counted again");
        }
        return differences.result("Q20_same_again",
                "The same facts, counted again, make the same tables; files made again from the same tables are the same to the byte; the cover carries the hash of the facts.");
    }
}
