package uk.cdop.casebook.forms.catalogue;

/** A definition file that came with the program is wrong. The message names the file and the place in it. */
final class DefinitionMistake extends IllegalStateException {

    DefinitionMistake(String where, String what) {
        super(where + ": " + what);
    }
}
