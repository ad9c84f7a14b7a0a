package uk.cdop.casebook.casework.jointresponse;

/** The meetings of a joint agency response, each a section of what is asked. Source: process-and-forms section 2.5. */
public enum JarMeeting {
    FIRST("meeting_1"),
    AFTER_POST_MORTEM("meeting_2"),
    FINAL("final");

    private final String section;

    JarMeeting(String section) {
        this.section = section;
    }

    public String section() {
        return section;
    }
}
