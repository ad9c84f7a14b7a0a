package uk.cdop.casebook.statistics.disclosure;

/** How soon a reader looks for a number: what is looked for first is the last to be withheld for the sake of another. */
enum Standing {
    AMONG_OTHERS,
    TOTAL_OF_AN_AREA,
    HEADLINE
}
