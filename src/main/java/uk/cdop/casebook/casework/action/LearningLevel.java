package uk.cdop.casebook.casework.action;

import uk.cdop.casebook.casework.code.Coded;

/** At which level a recommendation or an action is meant. Source: process-and-forms section 2.4, {@code an_recommendations}. */
public enum LearningLevel implements Coded {
    LOCAL("local", "Local"),
    REGIONAL("regional", "Regional"),
    NATIONAL("national", "National");

    private final String code;
    private final String label;

    LearningLevel(String code, String label) {
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
