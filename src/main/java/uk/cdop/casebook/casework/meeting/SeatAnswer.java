package uk.cdop.casebook.casework.meeting;

import uk.cdop.casebook.casework.code.Coded;

/** What a member said to the invitation. */
public enum SeatAnswer implements Coded {
    NOT_INVITED("not_invited", "Not invited yet"),
    INVITED("invited", "Invited, no answer yet"),
    ACCEPTED("accepted", "Will come"),
    DECLINED("declined", "Cannot come");

    private final String code;
    private final String label;

    SeatAnswer(String code, String label) {
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
