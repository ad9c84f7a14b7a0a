package uk.cdop.casebook.casework.action;

/** How the board that owns an action stands on a day. */
public enum BoardState {
    NONE("No board owns it"),
    OPEN(""),
    CLOSED("Owner closed, choose the successor"),
    NOT_LISTED("Not in the list of boards");

    private final String words;

    BoardState(String words) {
        this.words = words;
    }

    /** What has to be said about it; empty where nothing has. */
    public String words() {
        return words;
    }
}
