package uk.cdop.casebook.desktop.casefile;

import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The top of the overview: where the case stands, in the lines that the printed page has. */
public final class WhereWeAreView extends VBox {

    private final WhereWeAreViewModel model;

    public WhereWeAreView(WhereWeAreViewModel model) {
        this.model = model;
        setId("where-we-are");
        Style.CARD.on(this);
        Button print = Layouts.button("print-where-we-are", "Print where we are…", Feather.PRINTER, this::print);
        getChildren().addAll(
                Layouts.row(Layouts.sectionTitle("Where we are"), Layouts.spacer(), print),
                new MessageView(model.messageProperty()),
                new FactList(model.linesProperty(), 18));
    }

    /** Asks where the page goes, and has it written. */
    public void print() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Print where we are");
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF for paper", "*.pdf"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.print(chosen.toPath());
        }
    }
}
