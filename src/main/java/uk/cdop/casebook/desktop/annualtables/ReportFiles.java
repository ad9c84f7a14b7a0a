package uk.cdop.casebook.desktop.annualtables;

import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.WriteFilesView;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;

/** What can be written of the year beside its tables: the annual report with its sections, and the office's working copy. */
public final class ReportFiles extends VBox {

    public ReportFiles(WriteFilesViewModel report, WriteFilesViewModel internal) {
        setId("report-files");
        Style.SPACED.on(this);
        getChildren().addAll(
                new WriteFilesView("write-report",
                        "The annual report of the panel's own edition as a draft in Word, with charts, and the panel's section for each safeguarding partnership's report.", report),
                new WriteFilesView("write-internal", "An .xlsx with every table, charts and checks: the office's working copy, not for publication.", internal));
    }
}
