package uk.cdop.casebook.desktop.afterpanel;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.action.LeakReasonsView;
import uk.cdop.casebook.desktop.action.LetStandView;
import uk.cdop.casebook.desktop.support.DateField;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The letters that follow from a panel, to be chosen and written in one go. */
public final class LettersView extends VBox {

    private static final int LINES = 2;

    private final LettersViewModel model;
    private final VBox cards = Style.SPACED.on(new VBox());

    public LettersView(LettersViewModel model) {
        this.model = model;
        setId("after-panel-letters");
        Style.PAGE.on(this);
        ObservableValue<Boolean> some = Bindings.isNotEmpty(model.rows());
        getChildren().setAll(
                Layouts.sectionTitle("Letters after the panel"),
                Layouts.shownWhen(Layouts.muted("What the panel decided asks for these. Choose, complete and write them; each comes with an e-mail draft. Nothing is sent."), some),
                Layouts.shownWhen(Layouts.muted("No letter follows yet. Those that do appear here once the panel's findings of this case are signed off."), some.map(is -> !is)),
                cards, Layouts.shownWhen(steps(), some.map(is -> is && model.isAllowed())), new MessageView(model.messageProperty()),
                new LeakReasonsView(model.reasons()), new LetStandView(model.reasons()));
        model.rows().subscribe(this::draw);
    }

    private Node steps() {
        return Layouts.card(
                Layouts.labelled("Day the letters go out", new DateField("letters-day", model.day())),
                text("letters-family-reason", "Why the family's letter goes on a day to keep clear (only where one does)", model.familyReasonProperty(), new TextField()),
                new FolderField("letters-folder", "Folder for the letters", model.folderProperty()),
                Layouts.flow(Layouts.primary("write-letters", "Write the chosen letters", Feather.DOWNLOAD, model::write)));
    }

    private void draw() {
        cards.getChildren().setAll(model.rows().stream().map(this::card).toList());
    }

    private Node card(LetterRow row) {
        CheckBox choose = new CheckBox(row.label());
        choose.setId("letter-" + row.key());
        choose.setWrapText(true);
        choose.selectedProperty().bindBidirectional(row.chosen);
        choose.setDisable(!model.isAllowed());
        VBox card = Layouts.card(choose, Layouts.muted(row.why()));
        if (row.isFamily()) {
            card.getChildren().add(Layouts.muted("Addressee, key worker and what is told stand in Family."));
            return card;
        }
        VBox more = Layouts.column(
                Style.SPACED, text("letter-to-" + row.key(), "To whom, one on a line: a person, then the organisation", row.addressee, lines()),
                text("letter-email-" + row.key(), "Secure e-mail address (optional)", row.email, new TextField()));
        if (row.saysSomething()) {
            more.getChildren().add(text("letter-says-" + row.key(), "What it says: the reason, or what is asked", row.said, lines()));
        }
        card.getChildren().add(Layouts.shownWhen(more, row.chosen));
        return card;
    }

    private static TextArea lines() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }

    private static Node text(String id, String label, StringProperty text, TextInputControl field) {
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return Layouts.labelled(label, field);
    }
}
