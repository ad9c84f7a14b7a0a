package uk.cdop.casebook.importing;

/** Leaves a reader with the sentence a person will see; it never carries anything the file says. */
final class Unreadable extends Exception {

    Unreadable(String sentence) {
        super(sentence, null, false, false);
    }
}
