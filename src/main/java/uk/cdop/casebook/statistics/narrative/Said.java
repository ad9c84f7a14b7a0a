package uk.cdop.casebook.statistics.narrative;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.statistics.table.Cell;

/** One cell of a publication as a sentence says it; empty where the edition has no such table, row or column. */
record Said(Optional<Cell> cell) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    boolean isSaid() {
        return cell.filter(one -> !(one instanceof Cell.Shorthand)).isPresent();
    }

    boolean is(Cell.Shorthand shorthand) {
        return cell.equals(Optional.of(shorthand));
    }

    Optional<BigDecimal> number() {
        return cell.filter(Cell.Figure.class::isInstance).map(one -> ((Cell.Figure) one).value());
    }

    /** A count of children or meetings; empty where it is not shown. */
    Optional<Long> count() {
        return number().filter(value -> value.stripTrailingZeros().scale() <= 0).map(BigDecimal::longValueExact);
    }

    boolean isZero() {
        return number().filter(value -> value.signum() == 0).isPresent();
    }

    boolean isOne() {
        return number().filter(BigDecimal.ONE::equals).isPresent();
    }

    String text() {
        return switch (cell.orElse(Cell.Shorthand.NOT_AVAILABLE)) {
            case Cell.Figure(BigDecimal value, var trail, var restsOn) -> shown(value);
            case Cell.Words(String words) -> words;
            case Cell.Day(var day) -> DAY.format(day);
            case Cell.Shorthand shorthand -> shorthand.symbol();
        };
    }

    /** A time in days, which a sentence gives without a decimal where it is a whole number of them. */
    String days() {
        return number().map(days -> days.stripTrailingZeros().scale() <= 0 ? shown(days.setScale(0)) : shown(days)).orElseGet(this::text);
    }

    private static String shown(BigDecimal value) {
        return String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /** "1 review", "27 reviews". */
    String of(String one, String several) {
        return text() + " " + (isOne() ? one : several);
    }
}
