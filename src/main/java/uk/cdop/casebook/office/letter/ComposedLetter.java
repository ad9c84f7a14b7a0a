package uk.cdop.casebook.office.letter;

import uk.cdop.casebook.casework.letter.Letter;

/** A letter made from the office's wording, or the sentence that says why it could not be. */
public sealed interface ComposedLetter {

    record Composed(Letter letter) implements ComposedLetter {}

    record NotComposed(String sentence) implements ComposedLetter {}
}
