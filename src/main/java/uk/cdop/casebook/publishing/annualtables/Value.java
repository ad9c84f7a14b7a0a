package uk.cdop.casebook.publishing.annualtables;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of a worksheet holds. Text never becomes a formula. */
sealed interface Value {

    record Text(String text) implements Value {}

    record Number(BigDecimal value) implements Value {}

    record Day(LocalDate date) implements Value {}

    /** Words that lead to a cell of another worksheet of the same file. */
    record Link(String text, String sheet, String cell) implements Value {

        /** To its top. */
        Link(String text, String sheet) {
            this(text, sheet, "A1");
        }
    }

    /** A number that leads to this cell of the worksheet of cases: in the office's working copy alone. */
    record Traced(BigDecimal value, String cell) implements Value {}
}
