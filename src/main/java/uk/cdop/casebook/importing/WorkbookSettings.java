package uk.cdop.casebook.importing;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Listens to the workbook part for the one setting that changes what dates mean: whether days are counted from 1904. */
final class WorkbookSettings extends DefaultHandler {

    private boolean from1904;

    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }
}
