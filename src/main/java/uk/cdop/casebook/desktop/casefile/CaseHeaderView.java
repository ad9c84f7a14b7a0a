package uk.cdop.casebook.desktop.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** The header of a case, which stays where it is while the tabs below it scroll. */
final class CaseHeaderView extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ObservableValue<Optional<CaseHeading>> heading;

    CaseHeaderView(CaseFileViewModel model, RelatedCases related, Runnable back, OpenCase open) {
        heading = model.pageProperty().map(page -> page.map(CasePage::heading));
        setId("case-header");
        Style.CASE_HEADER.on(this);
        Button correct = Layouts.button("correct", "Correct facts…", Feather.EDIT_2, model::correct);
        Layouts.shownWhen(correct, model.correction().shownProperty().map(shown -> !shown && model.correction().isAllowed()));
        VBox who = Layouts.column(Style.TIGHT, Style.REFERENCE.on(text(CaseHeading::reference)), Style.PAGE_TITLE.on(text(CaseHeading::child)));
        HBox.setHgrow(who, Priority.ALWAYS);
        Button toCases = Layouts.button("back", "Cases", Feather.ARROW_LEFT, back);
        Button more = Style.LOW_ONLY.on(Layouts.button("more-of-case", "Dates, place and what holds it up", Feather.INFO, this::turn));
        List.of(toCases, correct, more).forEach(button -> button.setTooltip(new Tooltip(button.getText())));
        VBox facts = Style.GIVES_WAY.on(new VBox(facts(), beside(related, open), blocker()));
        getChildren().addAll(Layouts.row(toCases, who, more, correct), facts);
        visibleProperty().bind(heading.map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }

    /** In a low window the facts give way to the page until they are asked for. */
    private void turn() {
        pseudoClassStateChanged(OPEN, !getPseudoClassStates().contains(OPEN));
    }

    private Node facts() {
        Label stage = Style.BADGE.on(text(CaseHeading::stage));
        heading.subscribe(shown -> shown.ifPresent(now -> {
            stage.getStyleClass().removeAll(Style.BADGE_OPEN.css(), Style.BADGE_DONE.css());
            (now.open() ? Style.BADGE_OPEN : Style.BADGE_DONE).on(stage);
        }));
        return Layouts.flow(
                stage, Style.STRONG.on(text(CaseHeading::age)), text(CaseHeading::dates), text(CaseHeading::area), Style.MUTED.on(text(CaseHeading::running)));
    }

    /** Each a way to the case beside this one. */
    private static Node beside(RelatedCases related, OpenCase open) {
        FlowPane links = Layouts.flow();
        links.setId("related-cases");
        related.relatedProperty().subscribe(found -> links.getChildren().setAll(found.stream()
                .map(one -> Layouts.button("related-" + one.number(), one.words(), Feather.LINK, () -> open.open(one.number()))).toList()));
        return Layouts.shownWhen(links, related.relatedProperty().map(found -> !found.isEmpty()));
    }

    /** On a line of its own, so that a long sentence breaks rather than widening the page. */
    private Node blocker() {
        Label blocker = Style.BADGE_BLOCKED.on(Style.BADGE.on(text(shown -> "Held up by: " + shown.blocker().orElse(""))));
        blocker.setGraphic(Icons.of(Feather.PAUSE_CIRCLE));
        blocker.setId("blocker");
        return Layouts.shownWhen(blocker, heading.map(shown -> shown.flatMap(CaseHeading::blocker).isPresent()));
    }

    private Label text(Function<CaseHeading, String> part) {
        return Layouts.wrapped(heading.map(shown -> shown.map(part).orElse("")));
    }
}
