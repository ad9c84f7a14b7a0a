package uk.cdop.casebook.desktop.analysis;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.analysis.Recurrence;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The numbers of the earlier cases that were counted, shown on request; each opens the findings of that case. */
final class EarlierNumbers extends VBox {

    private static final int MOST = 12;

    EarlierNumbers(FindingsViewModel model, String id, String of, Recurrence seen) {
        Style.TIGHT.on(this);
        BooleanProperty open = new SimpleBooleanProperty();
        Button show = Layouts.button("earlier-" + id, "Show their numbers", Feather.LIST, () -> open.set(!open.get()));
        show.textProperty().bind(open.map(is -> is ? "Hide their numbers" : "Show their numbers"));
        show.setAccessibleText("Show the numbers of the earlier cases: " + of);
        FlowPane numbers = Layouts.flow();
        seen.references().stream().limit(MOST).forEach(number -> numbers.getChildren().add(number(model, number)));
        int left = seen.cases() - MOST;
        if (left > 0) {
            numbers.getChildren().add(Layouts.muted("and " + Texts.counted(left, "older case")));
        }
        getChildren().addAll(Layouts.flow(show), Layouts.shownWhen(numbers, open));
    }

    private static Button number(FindingsViewModel model, CaseNumber number) {
        Button button = Layouts.button("earlier-" + number, number.text(), Feather.CORNER_UP_RIGHT, () -> model.open(number));
        button.setAccessibleText("Open the findings of " + number);
        return button;
    }
}
