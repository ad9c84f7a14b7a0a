package uk.cdop.casebook.importing;

import org.xml.sax.SAXException;

/** Leaves the parse of a sheet with the sentence a person will see. */
final class SheetRefused extends SAXException {

    SheetRefused(String sentence) {
        super(sentence);
    }
}
