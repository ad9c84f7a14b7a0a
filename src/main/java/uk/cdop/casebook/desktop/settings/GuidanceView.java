package uk.cdop.casebook.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.SourceMark;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the office writes what stands beside each choice while the panel decides. */
public final class GuidanceView extends VBox {

    public GuidanceView(GuidanceViewModel model) {
        setId("guidance");
        Style.CARD.on(this);
        VBox rows = Style.SPACED.on(new VBox());
        getChildren().addAll(
                Layouts.sectionTitle("Notes beside a choice"),
                Layouts.muted("Shown on the full screen of a meeting beside the choice in hand. Where no source was read the note is empty: "
                        + "write it from the guidance in force. An empty note is not shown."),
                new MessageView(model.messageProperty()),
                Layouts.flow(
                        Layouts.primary("keep-guidance", "Keep these notes", Feather.CHECK, model::keep),
                        Layouts.button("take-back-guidance", "Undo what I changed", Feather.CORNER_UP_LEFT, model::takeBack),
                        Layouts.button("shipped-guidance", "Back to what came with the program", Feather.ROTATE_CCW, model::asShipped)),
                rows);
        model.linesProperty().subscribe(lines -> rows.getChildren().setAll(lines.stream().map(GuidanceView::row).toList()));
    }

    private static Node row(GuidanceViewModel.Line line) {
        TextArea note = new TextArea();
        note.setId("note-" + line.code());
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.textProperty().bindBidirectional(line.text());
        return Style.FORM_ROW.on(new VBox(
                Layouts.labelled(line.label(), note),
                Layouts.shownWhen(Style.FIELD_ERROR.on(Layouts.wrapped(line.complaint())), line.complaint().map(text -> !text.isEmpty())),
                Style.MUTED.on(Layouts.wrapped(line.mark().map(SourceMark::line)))));
    }
}
