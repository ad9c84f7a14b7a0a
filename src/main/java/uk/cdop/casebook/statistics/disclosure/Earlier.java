package uk.cdop.casebook.statistics.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.cdop.casebook.statistics.quantity.Quantity;

/** What the editions published so far have given away, number by number. */
public record Earlier(Map<Quantity, Known> numbers) {

    /**
     * The true count when it was published, and what readers could read of it then: the count, a range, or "at least 1".
     *
     * @param before other counts that were shown of the same number, before it was counted anew
     */
    public record Known(int count, Range read, Set<Integer> before) {

        public Known {
            if (!read.contains(count)) {
                throw new IllegalArgumentException("what was read of a count holds the count");
            }
            before = Set.copyOf(before);
        }

        public Known(int count, Range read) {
            this(count, read, Set.of());
        }

        /** A number counted anew since is another number; what was shown of it before stays known beside it. */
        private Known and(Known newer) {
            Set<Integer> shown = new TreeSet<>(before);
            shown.addAll(newer.before);
            if (newer.count != count && read.isExact()) {
                shown.add(count);
            }
            return new Known(newer.count, newer.count == count ? read.and(newer.read) : newer.read, shown);
        }

        /** What was shown of it and is not its count now. */
        public Set<Integer> shownOtherThan(int now) {
            Set<Integer> shown = new TreeSet<>(before);
            if (read.isExact()) {
                shown.add(count);
            }
            shown.remove(now);
            return shown;
        }

        @Override
        public String toString() {
            return "a number published earlier";
        }
    }

    public Earlier {
        numbers = Map.copyOf(numbers);
    }

    public static Earlier nothing() {
        return new Earlier(Map.of());
    }

    /** Of editions in the order in which they left. */
    public static Earlier allOf(List<Earlier> editions) {
        Map<Quantity, Known> all = new LinkedHashMap<>();
        editions.forEach(edition -> edition.numbers.forEach((quantity, known) -> all.merge(quantity, known, Known::and)));
        return new Earlier(all);
    }

    public Earlier and(Earlier newer) {
        return allOf(List.of(this, newer));
    }

    /** Of these, what readers did not know by then: after it, they know the same as after all of it. */
    public Earlier beyond(Earlier known) {
        Map<Quantity, Known> told = new LinkedHashMap<>();
        numbers.forEach((quantity, newer) -> {
            Known before = known.numbers.get(quantity);
            if (before == null || !before.and(newer).equals(before)) {
                told.put(quantity, newer);
            }
        });
        return new Earlier(told);
    }

    @Override
    public String toString() {
        return numbers.size() + " numbers published earlier";
    }
}
