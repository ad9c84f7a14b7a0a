package uk.cdop.casebook.desktop.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.PartBar;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.meeting.MeetingView;

/** The page of one meeting: what it is, what stands in its way, and its parts, those of other features among them. */
final class MeetingPageView extends VBox {

    private final MeetingViewModel model;
    private final List<MeetingPart> others;
    private final Label title = Layouts.pageTitle("");
    private final Label facts = Style.MUTED.on(Layouts.wrapped(""));
    private final VBox warnings = Style.TIGHT.on(new VBox());
    private final Button next;
    private final ObjectProperty<String> part = new SimpleObjectProperty<>("agenda");

    MeetingPageView(MeetingViewModel model, List<MeetingPart> others, Runnable back) {
        this.model = model;
        this.others = others;
        Style.SPACED.on(this);
        setId("meeting");
        next = Layouts.primary("next-step", "Open the meeting", Feather.PLAY, model::next);
        Map<String, Node> parts = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        own(parts, titles);
        others.forEach(other -> {
            parts.put(other.id(), other.content());
            titles.put(other.id(), other.title());
        });
        StackPane places = new StackPane();
        parts.forEach((id, content) -> places.getChildren().add(Layouts.shownWhen(content, part.map(id::equals))));
        getChildren().setAll(
                Layouts.flow(Layouts.button("back-to-meetings", "All meetings", Feather.ARROW_LEFT, back), title, next), facts,
                new MessageView(model.messageProperty()), warnings, new PartBar("Parts of the meeting", titles, part), places);
        model.viewProperty().subscribe(view -> view.ifPresent(this::show));
    }

    private void own(Map<String, Node> parts, Map<String, String> titles) {
        parts.put("agenda", new AgendaView(model));
        titles.put("agenda", "Agenda");
        parts.put("seats", new SeatsView(model));
        titles.put("seats", "Seats");
        parts.put("interests", new InterestsView(model));
        titles.put("interests", "Interests");
        parts.put("invitations", new InvitationsView(model));
        titles.put("invitations", "Invitations");
        parts.put("details", new DetailsView(model));
        titles.put("details", "Day and place");
    }

    private void show(MeetingView view) {
        MeetingPlan plan = view.plan();
        title.setText("Meeting " + plan.number());
        String when = Texts.date(plan.when().day()) + (view.imported() ? ""
                : ", " + Texts.time(plan.when().startsAt()) + " to " + Texts.time(plan.when().startsAt().plusMinutes(plan.when().minutes())));
        facts.setText(plan.course().state().label() + ". " + when + ". " + plan.theme().orElse(plan.kind().label()) + ". "
                + plan.place().map(place -> place + ". ").orElse("") + view.quorum().words() + ".");
        warnings.getChildren().setAll(view.warnings().stream().map(MeetingPageView::warning).toList());
        next.setText(switch (plan.course().state()) {
            case PLANNED -> "Open the meeting";
            case OPEN -> "Close the meeting";
            case CLOSED, CANCELLED -> "Reopen the meeting";
        });
        next.getStyleClass().remove(Style.PRIMARY.css());
        if (plan.course().state() == MeetingState.PLANNED || plan.course().state() == MeetingState.OPEN) {
            Style.PRIMARY.on(next);
        }
        boolean can = model.mayRun() && !view.imported() && plan.course().state() != MeetingState.CANCELLED;
        next.setVisible(can);
        next.setManaged(can);
        others.forEach(other -> other.reads().accept(plan.number()));
    }

    private static Node warning(String sentence) {
        Label label = Layouts.wrapped(sentence);
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        return label;
    }
}
