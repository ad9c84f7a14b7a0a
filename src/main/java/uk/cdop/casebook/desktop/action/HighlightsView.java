package uk.cdop.casebook.desktop.action;

import javafx.scene.Node;
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
                        ActionPanel.day("highlights-last-met", "The board last met on", model.lastMet()),
                        ActionPanel.day("highlights-next-meets", "It meets next on, where that is known", model.nextMeets()),
                        Style.MUTED.on(Layouts.wrapped(model.cadenceProperty()))),
                due(model),
                Layouts.card(
                        new FolderField("highlights-folder", "Folder for the highlights", model.folderProperty()),
                        Layouts.flow(Layouts.primary("write-highlights", "Write the highlights", Feather.DOWNLOAD, model::write))),
                new MessageView(model.messageProperty()), new LeakReasonsView(model.reasons()), new LetStandView(model.reasons()));
    }

    private static Node due(HighlightsViewModel model) {
        VBox lines = Style.TIGHT.on(new VBox());
        lines.setId("highlights-due");
        Runnable show = () -> lines.getChildren().setAll(model.due().stream().map(Layouts::wrapped).toList());
        model.due().subscribe(show);
        show.run();
        return Layouts.card(Layouts.sectionTitle("Due before it meets next"), Style.STRONG.on(Layouts.wrapped(model.dueByProperty())), lines);
    }
}
