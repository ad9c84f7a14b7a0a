package uk.cdop.casebook.desktop.today;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The line that says how many earlier cases the day leaves out, with the way to show them, or that proposes since when to count. */
final class EarlierCasesView extends VBox {

    EarlierCasesView(EarlierCases model) {
        Style.TIGHT.on(this);
        Label words = Layouts.wrapped(model.wordsProperty());
        words.setId("earlier-cases");
        Button show = Layouts.button("show-earlier", "Show them", Feather.EYE, model::turn);
        show.textProperty().bind(model.shownProperty().map(shown -> shown ? "Leave them out" : "Show them"));
        Button propose = Layouts.button("work-began", "", Feather.CHECK, model::setProposed);
        propose.textProperty().bind(model.proposedProperty().map(day -> day.map(found -> "Work began here on " + Texts.date(found)).orElse("")));
        Button other = Layouts.button("other-start", "Choose another day", Feather.SETTINGS, model::chooseAnother);
        getChildren().addAll(words, Layouts.flow(
                Layouts.shownWhen(show, model.anyProperty()),
                Layouts.shownWhen(propose, model.mayProposeProperty()),
                Layouts.shownWhen(other, model.mayProposeProperty())));
        Layouts.shownWhen(this, model.wordsProperty().map(text -> !text.isEmpty()));
    }
}
