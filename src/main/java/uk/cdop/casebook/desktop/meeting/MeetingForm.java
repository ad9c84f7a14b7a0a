package uk.cdop.casebook.desktop.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.desktop.support.DateField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** Where the day, time, kind and place of a meeting are written. */
final class MeetingForm extends VBox {

    MeetingForm(String prefix, MeetingEntry entry, Runnable entered) {
        Style.SPACED.on(this);
        DateField day = new DateField(prefix + "-day", entry.day());
        day.setOnAction(done -> entered.run());
        Node theme = Choices.text(prefix + "-theme", "Theme", entry.theme(), entered);
        getChildren().setAll(
                Layouts.flow(
                        Layouts.labelled("Day", day),
                        Choices.text(prefix + "-time", "Begins at", entry.time(), entered),
                        Choices.text(prefix + "-minutes", "Minutes", entry.minutes(), entered)),
                Layouts.flow(
                        Choices.bound(prefix + "-kind", "Kind of meeting", List.of(PanelKind.values()), PanelKind::label, entry.kind()),
                        Layouts.shownWhen(theme, entry.kind().map(kind -> kind == PanelKind.OTHER_THEME))),
                Choices.text(prefix + "-place", "Place, or how to join", entry.place(), entered),
                Choices.error(entry.error()));
    }
}
