package uk.cdop.casebook.importing.requestfile;

/** A file that is not read; its message is a sentence for a person and says nothing of what the file says. */
final class NotOurs extends Exception {

    static final String UNKNOWN = "The file is not a form that this program made, or it was saved in a way that lost its mark. "
            + "Ask for the file as it was sent, or type the answers in.";
    static final String DAMAGED = "The file is damaged or not what its name says. Ask the agency to save it again and send it once more.";

    private static final long serialVersionUID = 1;

    NotOurs(String sentence) {
        super(sentence);
    }
}
