package uk.cdop.casebook.office.importing;

/**
 * Where something in a file needs a person's eye, and why. The reason never repeats what a cell says. The row is numbered
 * as a spreadsheet program shows it, 0 where the whole file is meant; the column is its heading with its letters.
 */
public record RefusedRow(String file, String sheet, int row, String column, String reason) {}
