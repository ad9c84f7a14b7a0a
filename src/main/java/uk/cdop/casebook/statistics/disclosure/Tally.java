package uk.cdop.casebook.statistics.disclosure;

/**
 * One line of the log of disclosure control: how many numbers of a table are withheld and why, and nothing of any case. A
 * refused number counts as refused, whether it is small or not.
 *
 * @param numbers     all numbers of the table
 * @param aboveZero   those that are not zero or are withheld: what there was to tell
 * @param alreadyRead small numbers that an earlier edition has shown: withholding them cannot undo it
 * @param exposed     small numbers that can be worked out all the same
 */
public record Tally(String table, int numbers, int aboveZero, int primary, int secondary, int refused, int alreadyRead, int exposed) {

    public int withheld() {
        return primary + secondary + refused;
    }

    /** Of what there was to tell, the share that is still told, between 0 and 1; a table of zeros tells all it has. */
    public double left() {
        return aboveZero == 0 ? 1 : 1 - (double) withheld() / aboveZero;
    }

    /** The table cannot be published whatever is withheld in it. How little may be left before it is not worth it is for people. */
    public boolean mustNotBeProduced() {
        return refused > 0 || exposed > 0;
    }
}
