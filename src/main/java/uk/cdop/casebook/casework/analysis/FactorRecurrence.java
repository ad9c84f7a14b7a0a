package uk.cdop.casebook.casework.analysis;

/**
 * How often a factor contributed in other cases that were reviewed, and how many actions on it are still open.
 *
 * @param cases      other cases in which the factor has relevance 2
 * @param modifiable those of them in which it was called modifiable
 */
public record FactorRecurrence(String factorCode, int cases, int modifiable, int openActions) {

    public static FactorRecurrence none(String factorCode) {
        return new FactorRecurrence(factorCode, 0, 0, 0);
    }

    public boolean isSeenBefore() {
        return cases > 0 || openActions > 0;
    }
}
