package uk.cdop.casebook.desktop.annualtables;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.DateField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The two days that stand on the covers of a year: labelled places, empty until somebody fills them in. */
final class ReleaseDaysView extends VBox {

    ReleaseDaysView(ReleaseDaysViewModel model) {
        setId("release-days");
        Style.TIGHT.on(this).getChildren().addAll(
                Layouts.fields(
                        Layouts.labelled("Published on (empty: the day of writing)", new DateField("published-on", model.published())),
                        Layouts.labelled("Next release (empty: not known yet)", new DateField("next-release", model.next())),
                        Layouts.button("keep-release-days", "Keep these days", Feather.CHECK, model::keep)),
                new MessageView(model.messageProperty()));
        model.year().subscribe(any -> model.read());
    }
}
