package uk.cdop.casebook.casework.meeting;

import uk.cdop.casebook.casework.code.NotReadable;

/** Thrown where the office's text of a set of rules cannot be read; the message is a sentence for the person who wrote it. */
public class NotPanelRules extends NotReadable {

    NotPanelRules(String sentence) {
        super(sentence);
    }
}
