package uk.cdop.casebook.casework.area;

/** The tenth of the country that a small area belongs to, 1 the most deprived, in a named version of the index. */
public record Deprivation(String index, int decile) {}
