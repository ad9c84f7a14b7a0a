package uk.cdop.casebook.casework.meeting;

/** Thrown where the office's text of a set of rules cannot be read; the message is a sentence for the person who wrote it. */
public class NotPanelRules extends RuntimeException {

    NotPanelRules(String sentence) {
        super(sentence);
    }
}
