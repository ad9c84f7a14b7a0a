package uk.cdop.casebook.casework.analysis;

import uk.cdop.casebook.casework.code.Coded;

/** What a modifiable factor leads to. Source: process-and-forms section 3.4; users-and-peers, item 10. */
public enum ResponseKind implements Coded {
    LEARNING("learning", "Learning"),
    RECOMMENDATION("recommendation", "Recommendation"),
    ACTION("action", "Action"),
    NOTHING("nothing", "Nothing, for a reason");

    private final String code;
    private final String label;

    ResponseKind(String code, String label) {
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
