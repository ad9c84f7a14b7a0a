package uk.cdop.casebook.statistics.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.cdop.casebook.statistics.quantity.Quantity;

/** What the editions published so far have given away, number by number. */
public record Earlier(Map<Quantity, Known> numbers) {

    /** The true count when it was published, and what readers could read of it then: the count, a range, or "at least 1". */
    public record Known(int count, Range read) {

        public Known {
            if (!read.contains(count)) {
                throw new IllegalArgumentException("what was read of a count holds the count");
            }
        }

        /** A number counted anew since is another number: only the newer one is known. */
        private Known and(Known newer) {
            return newer.count == count ? new Known(count, read.and(newer.read)) : newer;
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

    public Earlier and(Earlier newer) {
        Map<Quantity, Known> both = new LinkedHashMap<>(numbers);
        newer.numbers.forEach((quantity, known) -> both.merge(quantity, known, Known::and));
        return new Earlier(both);
    }

    @Override
    public String toString() {
        return numbers.size() + " numbers published earlier";
    }
}
