package uk.cdop.casebook.statistics.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.quantity.Quantity;

/** What stands in one cell of a table: words, a figure, a day, or a shorthand that says why there is no figure. */
public sealed interface Cell {

    record Words(String text) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /**
     * A number as it is published, already rounded.
     *
     * @param trail   the references of the cases that were counted; empty where the figure does not count cases
     * @param restsOn the quantities it gives away: itself where it is a count, part and whole where it is a share
     */
    record Figure(BigDecimal value, List<CaseNumber> trail, List<Quantity> restsOn) implements Cell {

        public Figure {
            trail = List.copyOf(trail);
            restsOn = List.copyOf(restsOn);
        }
    }

    /** Source of the symbols: domain file, annual-statistics section 6. */
    enum Shorthand implements Cell {
        CONFIDENTIAL("[c]", "confidential: the number is withheld to protect people"),
        NOT_AVAILABLE("[x]", "not available"),
        NOT_APPLICABLE("[z]", "not applicable"),
        ROUNDS_TO_ZERO("[k]", "rounds to zero, but is not zero"),
        BREAK_IN_SERIES("[b]", "break in series: not comparable with other years"),
        LOW_RELIABILITY("[u]", "low reliability: fewer than 20 deaths, and no rate at all on fewer than 3");

        private final String symbol;
        private final String meaning;

        Shorthand(String symbol, String meaning) {
            this.symbol = symbol;
            this.meaning = meaning;
        }

        public String symbol() {
            return symbol;
        }

        public String meaning() {
            return meaning;
        }
    }

    static Cell words(String text) {
        return new Words(text);
    }

    static Cell count(List<CaseNumber> counted) {
        return new Figure(BigDecimal.valueOf(counted.size()), counted, List.of());
    }

    static Cell number(BigDecimal value) {
        return new Figure(value, List.of(), List.of());
    }
}
