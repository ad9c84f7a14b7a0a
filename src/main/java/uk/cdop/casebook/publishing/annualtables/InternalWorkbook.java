package uk.cdop.casebook.publishing.annualtables;

import java.io.IOException;
import uk.cdop.casebook.office.door.InternalWorkbookWriter;
import uk.cdop.casebook.statistics.chart.Charts;
import uk.cdop.casebook.statistics.table.Publication;

/** Makes the office's working copy: the worksheets of the publication, marked as internal, and the charts. */
public final class InternalWorkbook implements InternalWorkbookWriter {

    @Override
    public byte[] xlsx(Publication publication) {
        try {
            return XlsxWorkbook.of(publication, WorkbookPlan.internal(publication), Charts.of(publication));
        } catch (IOException inMemory) {
            throw new IllegalStateException("the workbook could not be made in memory");
        }
    }
}
