package uk.cdop.casebook.office.door;

import uk.cdop.casebook.statistics.table.Publication;

/** Makes the office's working copy of a publication as an Excel workbook with charts. The same publication gives the same bytes. */
public interface InternalWorkbookWriter {

    byte[] xlsx(Publication publication);
}
