package uk.cdop.casebook.casework.document;

import uk.cdop.casebook.casework.code.Coded;

/** In what form a document is kept, found from its content and never from its name. */
public enum DocumentForm implements Coded {
    PDF("pdf", "PDF"),
    PICTURE("picture", "Picture"),
    WORD("word", "Word document"),
    TEXT("text", "Plain text");

    private final String code;
    private final String label;

    DocumentForm(String code, String label) {
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
