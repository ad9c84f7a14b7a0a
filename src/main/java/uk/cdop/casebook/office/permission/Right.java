package uk.cdop.casebook.office.permission;

/** What a use case may need. Each use case names exactly one. */
public enum Right {
    READ_CASES("read cases"),
    REGISTER_NOTIFICATIONS("register notifications"),
    CORRECT_CASES("correct the facts of a case"),
    WORK_ON_CASES("work on cases"),
    RUN_PANEL("plan and hold meetings of the panel"),
    SIGN_OFF("sign off an analysis"),
    SET_UP_OFFICE("change how the office is set up"),
    IMPORT_FILES("import files"),
    GENERATE_CASES("generate fictional cases"),
    READ_STATISTICS("read statistics"),
    WRITE_STATISTICS("write statistics"),
    READ_RETURN("read the NCMD return"),
    WRITE_RETURN("write the NCMD return"),
    READ_AUDIT("read the audit trail"),
    MANAGE_PEOPLE("manage people"),
    BACK_UP("back up and check the vault");

    private final String words;

    Right(String words) {
        this.words = words;
    }

    /** For the sentence "You may not ...". */
    public String words() {
        return words;
    }
}
