package uk.cdop.casebook.casework.code;

/** A text that an office wrote cannot be taken; the message is a sentence that says which line to mend. */
public abstract class NotReadable extends RuntimeException {

    protected NotReadable(String sentence) {
        super(sentence);
    }
}
