package uk.cdop.casebook.desktop.learning;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.action.LeakReasonsView;
import uk.cdop.casebook.desktop.action.LetStandView;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** A page that can be read in seven minutes, without a child in it. */
public final class BriefingView extends VBox {

    private static final int LINES = 4;

    public BriefingView(LearningViewModel model) {
        setId("briefing");
        Style.SPACED.on(this);
        TextField title = new TextField();
        title.setId("briefing-title");
        title.textProperty().bindBidirectional(model.titleProperty());
        getChildren().setAll(
                Layouts.muted("One page from what the search on Learning finds: what happened in general terms, what we learnt, what to do. It is checked for names before it is written."),
                Style.STRONG.on(Layouts.wrapped(model.summaryProperty().concat(" ").concat(model.cautionProperty()))),
                Layouts.flow(Layouts.button("draft-briefing", "Draft from what is found", Feather.EDIT, model::draft)),
                Layouts.labelled("Title", title), area("briefing-happened", "What happened, in general terms", model.happenedProperty()),
                area("briefing-learnt", "What we learnt (a line is a point)", model.learntProperty()),
                area("briefing-to-do", "What to do (a line is a point)", model.toDoProperty()),
                new FolderField("briefing-folder", "Folder for the briefing", model.folderProperty()),
                Layouts.flow(Layouts.primary("write-briefing", "Write the briefing", Feather.DOWNLOAD, model::write)),
                new MessageView(model.messageProperty()), new LeakReasonsView(model.reasons()), new LetStandView(model.reasons()));
    }

    private static Node area(String id, String label, StringProperty text) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.textProperty().bindBidirectional(text);
        return Layouts.labelled(label, area);
    }
}
