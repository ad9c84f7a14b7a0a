package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Relation;
import uk.cdop.casebook.statistics.quantity.Sum;

/** What every reader of T11 knows: three months in turn add up to their quarter. */
public final class QuartersOfMonths implements Relation {

    private static final int MONTHS = 3;

    @Override
    public Stream<Sum> among(Set<Quantity> published) {
        String quarter = Groupings.QUARTER.breakdown().key();
        return published.stream().filter(number -> number.group().filter(group -> group.breakdown().equals(quarter)).isPresent())
                .map(Quantity::ofAllGroups).distinct().flatMap(QuartersOfMonths::of);
    }

    private static Stream<Sum> of(Quantity all) {
        List<Quantity> months = Groupings.MONTH.breakdown().groups().stream().map(month -> all.in(Groupings.MONTH.breakdown(), month)).toList();
        List<String> quarters = Groupings.QUARTER.breakdown().groups();
        return IntStream.range(0, quarters.size()).mapToObj(place ->
                new Sum(all.in(Groupings.QUARTER.breakdown(), quarters.get(place)), months.subList(MONTHS * place, MONTHS * (place + 1))));
    }
}
