package uk.cdop.casebook.forms.answer;

/** The kinds of answer, with the word a person reads and the word a file carries. */
public enum AnswerState {
    GIVEN("given", "Answered"),
    NOT_KNOWN("not_known", "Not known"),
    NOT_APPLICABLE("not_applicable", "Not applicable"),
    REFUSED("refused", "Refused"),
    NOT_ASKED("not_asked", "Not asked"),
    NOT_YET_RETURNED("not_yet_returned", "Not yet returned");

    private final String code;
    private final String label;

    AnswerState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static AnswerState ofCode(String code) {
        for (AnswerState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no such answer state");
    }
}
