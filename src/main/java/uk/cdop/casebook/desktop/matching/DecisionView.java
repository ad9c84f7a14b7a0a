package uk.cdop.casebook.desktop.matching;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** What a person says of two cases: a reason, and one of four buttons with a key each. */
final class DecisionView extends VBox {

    private final MatchDeskViewModel model;

    DecisionView(MatchDeskViewModel model) {
        this.model = model;
        setId("decision");
        Style.ACTION_BAR.on(this);
        getChildren().addAll(new MessageView(model.messageProperty()), Layouts.shownWhen(asked(), model.comparisonProperty().map(shown -> shown.isPresent() && model.isAllowed())));
    }

    private Node asked() {
        TextArea reason = new TextArea();
        reason.setId("match-reason");
        reason.setPrefRowCount(1);
        reason.setWrapText(true);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        return Layouts.column(
                Style.LINE,
                Layouts.labelled("Why? Kept with your name and the time", reason),
                Layouts.flow(
                        verdict("same-child", "Same child…  Alt+1", Feather.USER, MatchVerdict.SAME_CHILD),
                        verdict("twins", "Twins  Alt+2", Feather.USERS, MatchVerdict.TWIN),
                        verdict("siblings", "Siblings  Alt+3", Feather.USERS, MatchVerdict.SIBLING),
                        verdict("different", "Different children  Alt+4", Feather.X, MatchVerdict.DIFFERENT)),
                Layouts.shownWhen(choice(), model.choosingProperty()));
    }

    private Button verdict(String id, String text, Feather icon, MatchVerdict verdict) {
        Button button = Layouts.button(id, text, icon, () -> model.say(verdict));
        button.disableProperty().bind(model.busyProperty());
        return button;
    }

    private Node choice() {
        CheckBox fill = new CheckBox("Fill blanks of the kept case from the other");
        fill.setId("fill-blanks");
        fill.selectedProperty().bindBidirectional(model.fillBlanksProperty());
        Button first = Layouts.primary("keep-first", "", Feather.CHECK, () -> keep(true));
        Button second = Layouts.primary("keep-second", "", Feather.CHECK, () -> keep(false));
        first.textProperty().bind(model.comparisonProperty().map(shown -> shown.map(now -> "Keep " + now.match().first().number()).orElse("")));
        second.textProperty().bind(model.comparisonProperty().map(shown -> shown.map(now -> "Keep " + now.match().second().number()).orElse("")));
        return Layouts.column(
                Style.LINE,
                Layouts.muted("The kept case is given every notice. The other is set aside whole, and the merge can be taken back."),
                Layouts.flow(first, second, fill));
    }

    private void keep(boolean first) {
        model.comparisonProperty().get().ifPresent(shown -> {
            CaseNumber kept = first ? shown.match().first().number() : shown.match().second().number();
            model.keep(kept);
        });
    }
}
