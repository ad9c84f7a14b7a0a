package uk.cdop.casebook.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Quantity.Group;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** A table in one, two or three directions with every total: along each direction the place after the last is the total. */
record Block(int[] sides, int[] inner) {

    static Block line(int... cells) {
        return new Block(new int[] {cells.length}, cells);
    }

    static Block rows(int[]... rows) {
        return new Block(new int[] {rows.length, rows[0].length}, Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray());
    }

    /** Mostly small numbers and noughts, as a county's tables are. */
    static Block generated(Random random, int most, int... sides) {
        int size = Arrays.stream(sides).reduce(1, (one, other) -> one * other);
        return new Block(sides, IntStream.range(0, size).map(cell -> random.nextInt(3) == 0 ? random.nextInt(most + 1) : random.nextInt(4)).toArray());
    }

    static Quantity at(int... place) {
        String name = Arrays.stream(place).mapToObj(Integer::toString).collect(Collectors.joining("/"));
        return new Quantity(Counted.REVIEWS, YearSpan.of(new FinancialYear(2023)), AreaGroup.ALL_AREAS, Optional.of(new Group("block", name)));
    }

    Quantity grandTotal() {
        return at(sides);
    }

    private int[] placeOf(int cell) {
        int[] place = new int[sides.length];
        int rest = cell;
        for (int direction = sides.length - 1; direction >= 0; direction--) {
            place[direction] = rest % sides[direction];
            rest /= sides[direction];
        }
        return place;
    }

    /** The inner cells that a number of the table is the sum of. */
    int[] innerOf(int... place) {
        return IntStream.range(0, inner.length)
                .filter(cell -> IntStream.range(0, sides.length)
                        .allMatch(direction -> place[direction] == sides[direction] || place[direction] == placeOf(cell)[direction]))
                .toArray();
    }

    private Stream<int[]> places() {
        Stream<int[]> places = Stream.of(new int[0]);
        for (int side : sides) {
            places = places.flatMap(place -> IntStream.rangeClosed(0, side).mapToObj(next -> IntStream.concat(Arrays.stream(place), IntStream.of(next)).toArray()));
        }
        return places;
    }

    /** Every number of the table with the inner cells it is the sum of. */
    Map<Quantity, int[]> numbers() {
        Map<Quantity, int[]> numbers = new LinkedHashMap<>();
        places().forEach(place -> numbers.put(at(place), innerOf(place)));
        return numbers;
    }

    Map<Quantity, Integer> counts() {
        Map<Quantity, Integer> counts = new LinkedHashMap<>();
        numbers().forEach((quantity, cells) -> counts.put(quantity, Arrays.stream(cells).map(cell -> inner[cell]).sum()));
        return counts;
    }

    /** Rows first, then columns, as the worked examples were run. */
    List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (int direction = sides.length - 1; direction >= 0; direction--) {
            int along = direction;
            places().filter(place -> place[along] == sides[along]).forEach(total -> sums.add(new Sum(at(total),
                    IntStream.range(0, sides[along]).mapToObj(step -> at(with(total, along, step))).toList())));
        }
        return sums;
    }

    private static int[] with(int[] place, int direction, int step) {
        int[] other = place.clone();
        other[direction] = step;
        return other;
    }

    Question question(int threshold) {
        return question(threshold, Earlier.nothing());
    }

    Question question(int threshold, Earlier earlier) {
        return new Question(counts(), sums(), Rule.fewerThan(threshold), earlier);
    }

    /** One text for each row of numbers, its total last, withheld numbers as [c]. */
    List<String> written(Masking masking) {
        return places().filter(place -> place[place.length - 1] == 0)
                .map(row -> IntStream.rangeClosed(0, sides[sides.length - 1])
                        .mapToObj(step -> masking.written(at(with(row, row.length - 1, step))))
                        .map(written -> written.isPresent() ? Integer.toString(written.getAsInt()) : "[c]")
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Override
    public String toString() {
        return Arrays.toString(sides) + Arrays.toString(inner);
    }
}
