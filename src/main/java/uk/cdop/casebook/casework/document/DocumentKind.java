package uk.cdop.casebook.casework.document;

import uk.cdop.casebook.casework.code.Coded;

/** What a document attached to a case is. The list is our own (DESIGN); no national list was found. */
public enum DocumentKind implements Coded {
    AGENCY_REPORT("agency_report", "Report of an agency", false),
    CDRM_REPORT("cdrm_report", "Child death review meeting report", false),
    PMRT_REPORT("pmrt_report", "Perinatal mortality review report", false),
    POST_MORTEM_REPORT("post_mortem_report", "Post-mortem report", true),
    CORONER("coroner", "From the coroner", false),
    POLICE("police", "From the police", true),
    PHOTOGRAPH("photograph", "Photograph or sketch", true),
    MINUTES("minutes", "Minutes or notes", false),
    LETTER("letter", "Letter or e-mail", false),
    OTHER("other", "Other", false);

    private final String code;
    private final String label;
    private final boolean usuallyDistressing;

    DocumentKind(String code, String label, boolean usuallyDistressing) {
        this.code = code;
        this.label = label;
        this.usuallyDistressing = usuallyDistressing;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether such a document is covered until somebody uncovers it, unless a person says otherwise. */
    public boolean usuallyDistressing() {
        return usuallyDistressing;
    }
}
