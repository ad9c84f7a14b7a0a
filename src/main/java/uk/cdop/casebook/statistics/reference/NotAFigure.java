package uk.cdop.casebook.statistics.reference;

import uk.cdop.casebook.casework.code.NotReadable;

/** A line of reference figures cannot be taken; the message is a sentence that says what to mend. */
public final class NotAFigure extends NotReadable {

    public NotAFigure(String sentence) {
        super(sentence);
    }
}
