package uk.cdop.casebook.desktop.minutes;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The minutes as they would be, and the button that writes them. */
public final class MinutesView extends VBox {

    private static final int LINES = 18;

    public MinutesView(MinutesViewModel model) {
        setId("minutes");
        Style.SPACED.on(this);
        TextArea text = new TextArea();
        text.setId("minutes-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        text.textProperty().bind(model.textProperty());
        getChildren().setAll(
                Layouts.muted("Made from what was recorded: attendance, interests, decisions and actions. To change a line, change the record. The members are named; no child is."),
                new FolderField("minutes-folder", "Folder for the minutes", model.folderProperty()),
                Layouts.flow(Layouts.primary("write-minutes", "Write the minutes", Feather.DOWNLOAD, model::write)),
                new MessageView(model.messageProperty()), Layouts.labelled("What they would say", text));
    }
}
