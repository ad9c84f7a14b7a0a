package uk.cdop.casebook.casework.analysis;

import uk.cdop.casebook.casework.code.Coded;

/** How far a factor bore on the death, on the scale in force from 1 April 2019. Source: process-and-forms 3.2. */
public enum Relevance implements Coded {
    NOT_AVAILABLE("0", "Information not available"),
    UNLIKELY("1", "No factor, or unlikely to have contributed"),
    MAY_HAVE_CONTRIBUTED("2", "May have contributed");

    private final String code;
    private final String label;

    Relevance(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
