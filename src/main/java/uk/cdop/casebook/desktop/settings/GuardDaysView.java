package uk.cdop.casebook.desktop.settings;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the office says how far a letter to a family keeps from a birthday, an anniversary or a date they named. */
public final class GuardDaysView extends VBox {

    public GuardDaysView(GuardDaysViewModel model) {
        setId("guard-days");
        Style.CARD.on(this);
        TextField before = Fields.text("guard-days-before", "Days before", 4, model.before());
        TextField after = Fields.text("guard-days-after", "Days after", 4, model.after());
        before.setOnAction(entered -> model.keep());
        after.setOnAction(entered -> model.keep());
        getChildren().addAll(
                Layouts.sectionTitle("Days kept clear for families"),
                Layouts.muted("No letter should reach a family around the child’s birthday, the anniversary of the death, or a day they asked to avoid."),
                new MessageView(model.messageProperty()),
                Layouts.flow(Layouts.labelled("Days before", before), Layouts.labelled("Days after", after)),
                Style.MUTED.on(Layouts.wrapped(model.markProperty())),
                Layouts.flow(
                        Layouts.primary("keep-guard-days", "Keep these days", Feather.CHECK, model::keep),
                        Layouts.button("shipped-guard-days", "Back to those that came with the program", Feather.ROTATE_CCW, model::asShipped)));
    }
}
