package uk.cdop.casebook.publishing.annualtables;

/** One row of a worksheet that stands outside a table, in column A only. */
sealed interface Line {

    record Title(String text) implements Line {}

    record Heading(String text) implements Line {}

    record Words(String text) implements Line {}

    record LinkTo(Value.Link link) implements Line {}
}
