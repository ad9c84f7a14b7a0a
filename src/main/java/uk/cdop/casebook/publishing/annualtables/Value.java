package uk.cdop.casebook.publishing.annualtables;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of a worksheet holds. Text never becomes a formula. */
sealed interface Value {

    record Text(String text) implements Value {}

    record Number(BigDecimal value) implements Value {}

    record Day(LocalDate date) implements Value {}

    /** Words that lead to the top of another worksheet of the same file. */
    record Link(String text, String sheet) implements Value {}
}
