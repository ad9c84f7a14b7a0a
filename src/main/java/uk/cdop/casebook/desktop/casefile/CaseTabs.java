package uk.cdop.casebook.desktop.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The tabs of a case: where it stands, what was notified, what the panel found, what is to be done, and its history. */
final class CaseTabs extends TabPane {

    private final ObservableValue<Optional<CasePage>> page;
    private final VBox overview = Layouts.column(Style.PAGE);

    CaseTabs(ObservableValue<Optional<CasePage>> page, List<CaseTab> brought) {
        this.page = page;
        setId("case-tabs");
        setAccessibleText("Parts of the case");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getTabs().addAll(
                tab("overview", "Overview", overview()),
                tab("notification", "Notification", notification()),
                tab("panel", "Panel and findings", panel()),
                tab("actions", "Actions", actions()),
                tab("history", "History", Layouts.column(Style.PAGE, new HistoryList(page.map(shown -> shown.map(CasePage::history).orElse(List.of()))))));
        brought.forEach(this::bring);
    }

    /** A part that is called overview stands on top of the first tab; every other has a tab of its own before the history. */
    private void bring(CaseTab part) {
        if (part.id().equals("overview")) {
            overview.getChildren().addFirst(part.content());
            read(getTabs().getFirst(), part);
        } else {
            getTabs().add(getTabs().size() - 1, brought(part));
        }
    }

    /** Goes to the tab of this word, where there is one. */
    void choose(String id) {
        getTabs().stream().filter(tab -> tab.getId().equals("tab-" + id)).findFirst().ifPresent(getSelectionModel()::select);
    }

    private Tab brought(CaseTab part) {
        Tab tab = tab(part.id(), part.title(), part.content());
        read(tab, part);
        return tab;
    }

    private void read(Tab tab, CaseTab part) {
        Runnable read = () -> page.getValue().filter(shown -> tab.isSelected()).ifPresent(shown -> part.reads().accept(shown.file().number()));
        page.subscribe(read);
        tab.selectedProperty().subscribe(read);
    }

    private static Tab tab(String id, String title, Node content) {
        Tab tab = new Tab(title, Layouts.scrolled(content));
        tab.setId("tab-" + id);
        return tab;
    }

    private Node overview() {
        Node facts = Layouts.card(Layouts.sectionTitle("Facts"), new FactList(lines(CasePage::facts)));
        Node limits = Layouts.card(Layouts.sectionTitle("Time limits"), new DeadlineList(page.map(shown -> shown.map(CasePage::deadlines).orElse(List.of()))));
        Node holds = Layouts.card(
                Layouts.sectionTitle("Processes that hold the review"), orElse(CasePage::holds, "No inquest, investigation or other review is recorded."));
        overview.getChildren().setAll(new Columns(Style.HALF.on(facts), Style.HALF.on(Layouts.column(Style.SPACED, limits, holds))));
        return overview;
    }

    private Node notification() {
        return Layouts.column(
                Style.PAGE,
                Layouts.card(Layouts.sectionTitle("Notices received"), new FactList(lines(CasePage::notices))),
                Layouts.card(
                        Layouts.sectionTitle("Answers"),
                        Layouts.muted("A blank is one of four: not asked, not known, not applicable or refused."),
                        orElse(CasePage::answers, "No answers are recorded.")));
    }

    private Node panel() {
        Node found = Layouts.column(
                Style.SPACED,
                Layouts.card(Layouts.sectionTitle("Findings"), new FactList(findings(PanelFindings::findings))),
                Layouts.card(Layouts.sectionTitle("Contributory factors"), new FactList(findings(PanelFindings::factors))));
        Node notYet = new EmptyState(Feather.USERS, "The panel has not reviewed this case", "What the panel finds will stand here once the analysis is recorded.");
        ObservableValue<Boolean> reviewed = page.map(shown -> shown.flatMap(CasePage::findings).isPresent());
        return Layouts.column(Style.PAGE, Layouts.shownWhen(found, reviewed), Layouts.shownWhen(notYet, reviewed.map(is -> !is)));
    }

    private Node actions() {
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
