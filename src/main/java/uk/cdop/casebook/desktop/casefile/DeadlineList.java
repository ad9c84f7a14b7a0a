package uk.cdop.casebook.desktop.casefile;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.SourceMark;
import uk.cdop.casebook.desktop.support.Style;

/** The time limits of a case, each with icon and words for how it stands. */
final class DeadlineList extends VBox {

    DeadlineList(ObservableValue<List<DeadlineLine>> lines) {
        Style.LINE.on(this);
        lines.subscribe(this::show);
    }

    private void show(List<DeadlineLine> lines) {
        getChildren().setAll(lines.stream().map(DeadlineList::line).toList());
        if (lines.isEmpty()) {
            getChildren().add(Layouts.muted("No time limits of this panel apply. A child from elsewhere is reviewed by the home panel."));
        }
    }

    private static Node line(DeadlineLine line) {
        Label says = style(line.state()).on(Layouts.wrapped(line.says()));
        says.setGraphic(Icons.of(icon(line.state())));
        return Layouts.column(Style.TIGHT, says, Layouts.muted(line.label() + ". " + SourceMark.line(line.restsOn())));
    }

    private static Style style(Deadline.State state) {
        return switch (state) {
            case MET -> Style.DEADLINE_MET;
            case DUE, BEFORE_WORK_BEGAN -> Style.DEADLINE_OPEN;
            case MET_LATE, OVERDUE -> Style.DEADLINE_LATE;
        };
    }

    private static Feather icon(Deadline.State state) {
        return switch (state) {
            case MET -> Feather.CHECK_CIRCLE;
            case DUE, BEFORE_WORK_BEGAN -> Feather.CLOCK;
            case MET_LATE, OVERDUE -> Feather.ALERT_CIRCLE;
        };
    }
}
