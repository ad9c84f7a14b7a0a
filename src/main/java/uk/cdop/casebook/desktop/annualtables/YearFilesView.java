package uk.cdop.casebook.desktop.annualtables;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.WriteFilesView;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;
import uk.cdop.casebook.statistics.table.Publication.Edition;

/** What can be written of a year: the edition that is chosen, all editions, the annual report, and the office's working copy. */
public final class YearFilesView extends VBox {

    /** Beside the edition that is chosen; all write into the one folder. */
    public record Others(WriteFilesViewModel every, WriteFilesViewModel report, WriteFilesViewModel internal) {}

    private static final double CARD_WIDE = 36;

    public YearFilesView(AnnualTablesViewModel page, ReleaseDaysViewModel days, Others others) {
        setId("year-files");
        Label what = Layouts.wrapped(Bindings.createStringBinding(() -> what(page), page.yearProperty(), page.editionProperty(), page.areasProperty()));
        what.setId("what-is-written");
        Columns cards = new Columns(
                new WriteFilesView("write-workbook",
                        "Of the edition chosen above: an .xlsx and an .ods workbook, one .csv of every figure, and a .json that describes it.", page.writing()),
                new WriteFilesView("write-every",
                        "The restricted, partner, public and NHS-style edition at once, counted and checked together, "
                                + "of all areas as they are now. This publishes the three that leave the panel.", others.every()),
                new WriteFilesView("write-report",
                        "Of the edition chosen above, of all areas: the annual report as a draft in Word, with charts, "
                                + "and the panel's section for each safeguarding partnership's report. "
                                + "An edition that leaves the panel is published first: write its workbook.", others.report()),
                new WriteFilesView("write-internal", "An .xlsx with every table, the cases behind each figure, charts and checks: the office's working copy, not for publication.", others.internal()));
        ObservableValue<Double> em = what.fontProperty().map(Font::getSize);
        cards.getChildren().forEach(card -> em.subscribe(size -> ((WriteFilesView) card).setPrefWidth(size * CARD_WIDE)));
        Style.LINE.on(this).getChildren().addAll(what, new ReleaseDaysView(days), cards);
        others.every().folderProperty().bindBidirectional(page.writing().folderProperty());
        others.report().folderProperty().bindBidirectional(page.writing().folderProperty());
        others.internal().folderProperty().bindBidirectional(page.writing().folderProperty());
    }

    /** Where somebody begins who has opened it. */
    void begin() {
        lookup("#write-workbook-folder").requestFocus();
    }

    private static String what(AnnualTablesViewModel page) {
        Edition edition = page.editionProperty().get();
        AreasCounted areas = page.areasProperty().get();
        return "Chosen: " + edition.label().split(":")[0] + ", " + page.yearProperty().get() + ", " + (areas.isExtract() ? "the extract of " : "") + areas.inWords() + ". "
                + (edition.leavesThePanel()
                        ? "Writing its files publishes it: what it gives away is kept, and later editions are checked against it."
                        : "Small numbers can point to a child: the files are for the panel's chair, manager and members only.");
    }
}
