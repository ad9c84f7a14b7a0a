package uk.cdop.casebook.desktop.settings;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.DateField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the office says since when it works with this program. */
public final class WorkStartView extends VBox {

    public WorkStartView(WorkStartViewModel model) {
        setId("work-start");
        Style.CARD.on(this);
        getChildren().addAll(
                Layouts.sectionTitle("Work began here on"),
                Layouts.muted("Cases notified before this day were under way before the office used this program. The limits of their first days (notice, NCMD, key worker), "
                        + "and others that had passed by then, are not counted as late. What is open in them stays on Today: hearings, requests, processes. "
                        + "Today says how many cases it leaves out, and shows them if you ask."),
                new MessageView(model.messageProperty()),
                Layouts.wrapped(model.standsProperty()),
                Style.THIRD.on(Layouts.labelled("Day", new DateField("work-start-day", model.typed()))),
                Layouts.flow(
                        Layouts.primary("keep-work-start", "Keep this day", Feather.CHECK, model::keep),
                        Layouts.button("no-work-start", "Count every case", Feather.LIST, model::none),
                        Layouts.shownWhen(Layouts.button("undo-work-start", "Undo", Feather.ROTATE_CCW, model::undo), model.undoableProperty())));
    }
}
