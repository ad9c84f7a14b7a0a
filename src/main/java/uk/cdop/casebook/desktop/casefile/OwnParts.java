package uk.cdop.casebook.desktop.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Curtain;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The parts of the case page that the case file itself fills: overview, notification, panel, actions and history. */
final class OwnParts {

    private final ObservableValue<Optional<CasePage>> page;
    private final Covering covering;

    OwnParts(ObservableValue<Optional<CasePage>> page, Covering covering) {
        this.page = page;
        this.covering = covering;
    }

    VBox overview() {
        Node facts = Layouts.card(Layouts.sectionTitle("Facts"), new FactList(lines(CasePage::facts)));
        Node limits = Layouts.card(Layouts.sectionTitle("Time limits"), new DeadlineList(page.map(shown -> shown.map(CasePage::deadlines).orElse(List.of()))));
        Node holds = Layouts.card(
                Layouts.sectionTitle("Processes that hold the review"), orElse(CasePage::holds, "No inquest, investigation or other review is recorded."));
        return Layouts.column(Style.PAGE, new Columns(Style.HALF.on(facts), Style.HALF.on(Layouts.column(Style.SPACED, limits, holds))));
    }

    VBox notification() {
        return Layouts.column(
                Style.PAGE,
                Layouts.card(Layouts.sectionTitle("Notices received"), new FactList(lines(CasePage::notices))),
                Layouts.card(
                        Layouts.sectionTitle("Answers"),
                        Layouts.muted("A blank is one of four: not asked, not known, not applicable or refused."),
                        orElse(CasePage::answers, "No answers are recorded.")),
                Layouts.shownWhen(narratives(), lines(CasePage::narratives).map(lines -> !lines.isEmpty())));
    }

    private Node narratives() {
        return Layouts.card(
                Layouts.sectionTitle("Circumstances and causes"),
                new Curtain("narratives", "What was said of the circumstances and causes", new FactList(lines(CasePage::narratives)), covered()));
    }

    /** Covered each time a case comes into view, where that is wanted. */
    private BooleanProperty covered() {
        BooleanProperty covered = covering.covered();
        page.subscribe(() -> covered.set(covering.isWanted()));
        return covered;
    }

    VBox history() {
        return Layouts.column(Style.PAGE, new HistoryList(page.map(shown -> shown.map(CasePage::history).orElse(List.of()))));
    }

    VBox panel() {
        Node found = Layouts.column(
                Style.SPACED,
                Layouts.card(Layouts.sectionTitle("Findings"), new FactList(findings(PanelFindings::findings))),
                Layouts.card(
                        Layouts.sectionTitle("Cause, summary and learning"),
                        new Curtain("panel-narratives", "What the panel wrote of the death", new FactList(findings(PanelFindings::narratives)), covered())),
                Layouts.card(Layouts.sectionTitle("Contributory factors"), new FactList(findings(PanelFindings::factors))));
        Node notYet = new EmptyState(Feather.USERS, "The panel has not reviewed this case", "What the panel finds will stand here once the analysis is recorded.");
        ObservableValue<Boolean> reviewed = page.map(shown -> shown.flatMap(CasePage::findings).isPresent());
        return Layouts.column(Style.PAGE, Layouts.shownWhen(found, reviewed), Layouts.shownWhen(notYet, reviewed.map(is -> !is)));
    }

    VBox actions() {
        Node none = new EmptyState(
                Feather.CHECK_SQUARE, "No actions are recorded for this case", "Actions that the panel agrees will stand here, with owner and due date.");
        Node list = Layouts.card(Layouts.sectionTitle("Actions"), new FactList(lines(CasePage::actions)));
        ObservableValue<Boolean> some = lines(CasePage::actions).map(lines -> !lines.isEmpty());
        return Layouts.column(Style.PAGE, Layouts.shownWhen(list, some), Layouts.shownWhen(none, some.map(is -> !is)));
    }

    private ObservableValue<List<Fact>> lines(Function<CasePage, List<Fact>> part) {
        return page.map(shown -> shown.map(part).orElse(List.of()));
    }

    private ObservableValue<List<Fact>> findings(Function<PanelFindings, List<Fact>> part) {
        return page.map(shown -> shown.flatMap(CasePage::findings).map(part).orElse(List.of()));
    }

    private Node orElse(Function<CasePage, List<Fact>> part, String none) {
        ObservableValue<Boolean> some = lines(part).map(lines -> !lines.isEmpty());
        return Layouts.column(
                Style.TIGHT,
                Layouts.shownWhen(new FactList(lines(part)), some),
                Layouts.shownWhen(Layouts.muted(none), some.map(is -> !is)));
    }
}
