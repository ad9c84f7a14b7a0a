package uk.cdop.casebook.statistics.crosscheck;

import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.edition.OverYears;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Every count of an edition's years pooled is the sum of the same count of each of its years. */
final class OwnPooledAreSums implements Crosscheck {

    private final EditionRequest request;

    OwnPooledAreSums(EditionRequest request) {
        this.request = request;
    }

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        request.overYears().forEach(over -> PooledAreSums.compare(differences, examined, over.years(),
                over.years().years().stream().map(year -> request.counted(new OverYears(over.pooled(), YearSpan.of(year)))).toList()));
        return differences.result(PooledAreSums.ID, "In every table of years pooled each count is the sum of the same count of its years.");
    }
}
