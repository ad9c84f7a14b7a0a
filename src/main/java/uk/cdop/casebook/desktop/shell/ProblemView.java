package uk.cdop.casebook.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Problem;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.Style;

/** Shows the latest of our own mistakes at the top of the window, until it is put away. */
final class ProblemView extends VBox {

    ProblemView(Problems problems) {
        setId("problem");
        Style.PROBLEM.on(this);
        problems.latestProperty().subscribe(latest -> latest.ifPresent(problem -> show(problem, problems)));
        Layouts.shownWhen(this, problems.latestProperty().map(latest -> latest.isPresent()));
    }

    private void show(Problem problem, Problems problems) {
        Label title = Style.STRONG.on(Layouts.wrapped(problem.notDone()));
        title.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        getChildren().setAll(
                title,
                Layouts.wrapped(problem.safe() + " " + problem.next()),
                Layouts.wrapped("Problem code " + problem.code()),
                Layouts.flow(Layouts.button("dismiss-problem", "Put away", Feather.X, problems::dismiss)));
    }
}
