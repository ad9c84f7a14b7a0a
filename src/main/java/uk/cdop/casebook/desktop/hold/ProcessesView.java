package uk.cdop.casebook.desktop.hold;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.entry.EntryPartView;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The part of a case that shows what runs beside the review; a sheet takes its place while something is entered. */
public final class ProcessesView extends VBox {

    private final ProcessesViewModel model;

    public ProcessesView(ProcessesViewModel model) {
        this.model = model;
        setId("processes");
        getChildren().add(new EntryPartView<>("undo-process", model.part(), this::shown));
    }

    private List<Node> shown(ProcessesPage page) {
        return List.of(
                top(page), processes(page),
                new Columns(Style.HALF.on(jointResponse(page)), Style.HALF.on(Layouts.column(Style.SPACED, meeting(page), limits(page)))));
    }

    private Node top(ProcessesPage page) {
        Node actions = ifAllowed(Layouts.flow(
                Layouts.primary("add-process", "Add a process", Feather.PLUS, model::add),
                Layouts.button("coroner-news", "News from the coroner…", Feather.FILE_TEXT, model::coroner),
                Layouts.button("record-cdrm", "Review meeting…", Feather.USERS, model::cdrm)));
        Label durations = Layouts.wrapped(page.durations());
        durations.setId("durations");
        return Layouts.column(Style.SPACED, durations, actions);
    }

    private Node processes(ProcessesPage page) {
        VBox all = Layouts.column(Style.SPACED, running(page));
        page.gone().forEach(line -> all.getChildren().add(Layouts.muted(line)));
        return all;
    }

    private Node running(ProcessesPage page) {
        if (page.cards().isEmpty()) {
            return Layouts.card(new EmptyState(
                    Feather.GIT_BRANCH, "Nothing runs beside this review",
                    "Add an inquest, an investigation or another review as soon as you hear of it, so that nobody waits for it unknowingly."));
        }
        VBox all = Layouts.column(Style.SPACED, Layouts.muted("In a process: K checked today, E change, C close or open again."));
        page.cards().forEach(card -> all.getChildren().add(new ProcessCardView(card, model)));
        return all;
    }

    private Node jointResponse(ProcessesPage page) {
        VBox card = Layouts.card(Layouts.sectionTitle("Joint agency response"), Layouts.wrapped(page.response()));
        card.setId("joint-response");
        page.clocks().forEach(clock -> card.getChildren().add(clock(clock)));
        for (ProcessesPage.Part part : page.parts()) {
            if (!part.facts().isEmpty()) {
                card.getChildren().addAll(Style.STRONG.on(Layouts.wrapped(part.title())), facts(part.facts()));
            }
        }
        card.getChildren().add(ifAllowed(Layouts.flow(JarPart.ALL.stream()
                .filter(part -> page.parts().stream().anyMatch(shown -> shown.section().equals(part.section())))
                .map(part -> Layouts.button("jar-" + part.section(), part.title() + "…", Feather.EDIT_2, () -> model.jointResponse(part)))
                .toArray(Node[]::new))));
        return card;
    }

    private static Node clock(ProcessesPage.Clock clock) {
        Label says = switch (clock.state()) {
            case MET -> Style.DEADLINE_MET.on(Layouts.wrapped(clock.says()));
            case RUNNING -> Style.DEADLINE_OPEN.on(Layouts.wrapped(clock.says()));
            case MET_LATE, LATE -> Style.DEADLINE_LATE.on(Layouts.wrapped(clock.says()));
        };
        says.setGraphic(Icons.of(switch (clock.state()) {
            case MET -> Feather.CHECK_CIRCLE;
            case RUNNING -> Feather.CLOCK;
            case MET_LATE, LATE -> Feather.ALERT_CIRCLE;
        }));
        return says;
    }

    private Node meeting(ProcessesPage page) {
        return Layouts.card(Layouts.sectionTitle("Child death review meeting"), facts(page.cdrm()));
    }

    private static Node limits(ProcessesPage page) {
        VBox card = Layouts.card(Layouts.sectionTitle("Time limits of these processes"));
        card.getChildren().add(page.deadlines().isEmpty() ? Layouts.muted("None of them runs at present.") : facts(page.deadlines()));
        return card;
    }

    static Node facts(List<Fact> facts) {
        ObservableValue<List<Fact>> fixed = new SimpleObjectProperty<>(facts);
        return new FactList(fixed);
    }

    private <N extends Node> N ifAllowed(N node) {
        node.setVisible(model.part().isAllowed());
        node.setManaged(model.part().isAllowed());
        return node;
    }
}
