package uk.cdop.casebook.desktop.settings;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.settings.LetterheadViewModel.Line;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the office says what stands at the top of its letters and who signs them. */
final class LetterheadView extends VBox {

    private final LetterheadViewModel model;

    LetterheadView(LetterheadViewModel model) {
        this.model = model;
        setId("letterhead");
        Style.CARD.on(this);
        getChildren().addAll(
                Layouts.sectionTitle("Letterhead"),
                Layouts.muted("It stands on every letter of the office."),
                new MessageView(model.messageProperty()),
                new Columns(Arrays.stream(Line.values()).map(this::field).toArray(Node[]::new)),
                Layouts.flow(Layouts.primary("keep-letterhead", "Keep this letterhead", Feather.CHECK, model::keep)));
    }

    private Node field(Line line) {
        TextField field = new TextField();
        field.setId("letterhead-" + line.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        field.textProperty().bindBidirectional(model.line(line));
        field.setOnAction(entered -> model.keep());
        return Style.THIRD.on(new VBox(Layouts.labelled(line.label(), field)));
    }
}
