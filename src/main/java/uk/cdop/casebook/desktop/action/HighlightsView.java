package uk.cdop.casebook.desktop.action;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;

/** Writing the highlights for a board. */
public final class HighlightsView extends VBox {

    public HighlightsView(HighlightsViewModel model) {
        setId("highlights");
        Style.SPACED.on(this);
        getChildren().setAll(
                Layouts.muted("What a board is told: its actions that are overdue, due, new and done since it last met, and what was learnt. No case is named."),
                Layouts.card(
                        Layouts.labelled("Board", TypeAhead.in(ActionPanel.choices("highlights-board", model.boards(), model.boardProperty()))),
                        ActionPanel.field("highlights-last-met", "The board last met on", model.lastMetProperty()),
                        Style.MUTED.on(Layouts.wrapped(model.cadenceProperty())),
                        new FolderField("highlights-folder", "Folder for the highlights", model.folderProperty()),
                        Layouts.flow(Layouts.primary("write-highlights", "Write the highlights", Feather.DOWNLOAD, model::write))),
                new MessageView(model.messageProperty()), new LeakReasonsView(model.reasons()));
    }
}
