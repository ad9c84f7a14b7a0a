package uk.cdop.casebook.office.door;

import uk.cdop.casebook.statistics.table.Publication;

/** Says a publication as one document for other programs to read. */
public interface PublicationText {

    /** One JSON document with stable keys in a stable order; a suppressed value is "[c]", any other missing one null. */
    String json(Publication publication);
}
