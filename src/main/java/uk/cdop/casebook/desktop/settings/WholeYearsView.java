package uk.cdop.casebook.desktop.settings;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the office says from which year on it holds every case. */
public final class WholeYearsView extends VBox {

    public WholeYearsView(WholeYearsViewModel model) {
        setId("whole-years");
        Style.CARD.on(this);
        getChildren().addAll(
                Layouts.sectionTitle("First year of which every case is held"),
                Layouts.muted("An office that moved in with some open cases of earlier years holds those years in part. Counted as they are, they would be years with few deaths, "
                        + "and their rates would be too low. From the year you give here the statistics go back no further: earlier years are shown as not available. "
                        + "No case is lost by it, and a review completed since is counted in its year, however long ago the child died."),
                new MessageView(model.messageProperty()),
                Layouts.wrapped(model.standsProperty()),
                Layouts.flow(Layouts.labelled("Financial year, such as 2019/20", Fields.text("whole-years-first", "Financial year", 10, model.typedProperty()))),
                Layouts.flow(
                        Layouts.primary("keep-whole-years", "Keep this year", Feather.CHECK, model::keep),
                        Layouts.button("no-whole-years", "Go by the oldest record", Feather.LIST, model::none),
                        Layouts.shownWhen(Layouts.button("undo-whole-years", "Undo", Feather.ROTATE_CCW, model::undo), model.undoableProperty())));
    }
}
