package uk.cdop.casebook.statistics.crosscheck;

import java.util.List;
import uk.cdop.casebook.statistics.edition.OverYears;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** Every count of an edition's years pooled is the sum of the same count of each of its years. */
final class OwnPooledAreSums implements Crosscheck {

    private final List<OverYears> pooled;

    OwnPooledAreSums(List<OverYears> pooled) {
        this.pooled = pooled;
    }

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        pooled.forEach(one -> PooledAreSums.compare(differences, examined, one));
        return differences.result(PooledAreSums.ID, "In every table of years pooled each count is the sum of the same count of its years.");
    }
}
