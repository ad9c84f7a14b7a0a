package uk.cdop.casebook.desktop.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.meeting.PanelsViewModel.Place;
import uk.cdop.casebook.desktop.support.CursorKept;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.meeting.ListMeetings.MeetingRow;

/** The page Panels: the meetings to come and those held, the planning of one, the members’ book, and the page of a meeting. */
public final class PanelsView extends BorderPane {

    private final PanelsViewModel model;
    private final VBox rows = Style.SPACED.on(new VBox());
    private final CursorKept cursor = new CursorKept(rows);
    private final VBox cautions = Style.SPACED.on(new VBox());

    /** @param parts what other features bring to the page of a meeting */
    public PanelsView(PanelsViewModel model, List<MeetingPart> parts) {
        this.model = model;
        setId("panels");
        VBox list = Layouts.column(Style.SPACED, top(), new MessageView(model.messageProperty()), Layouts.shownWhen(planning(), model.planningProperty()), rows);
        StackPane places = new StackPane(
                at(Place.LIST, list), at(Place.MEETING, new MeetingPageView(model.meeting(), parts, model::back)), at(Place.MEMBERS, new MembersView(model.members(), model::back)));
        setCenter(Layouts.scrolled(Style.PAGE.on(new VBox(places))));
        model.rows().subscribe(this::showRows);
        model.readProperty().subscribe(this::showRows);
        model.cautionsProperty().subscribe(this::showCautions);
    }

    private Node at(Place place, VBox content) {
        content.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(content, Pos.TOP_LEFT);
        return Layouts.shownWhen(content, model.placeProperty().map(now -> now == place));
    }

    private Node top() {
        Node plan = Layouts.primary("plan-meeting", "Plan a meeting", Feather.PLUS, () -> {
            model.startPlanning();
            lookup("#plan-day").requestFocus();
        });
        Node members = Layouts.button("show-members", "Members", Feather.USERS, model::showMembers);
        plan.setDisable(!model.mayRun());
        members.setDisable(!model.mayRun());
        return Layouts.column(
                Style.SPACED, Layouts.flow(Layouts.pageTitle("Panels"), plan, members),
                Layouts.muted("Meetings of the panel: those to come first, then those held, the last on top."));
    }

    private Node planning() {
        Runnable plan = () -> model.plan(false);
        return Layouts.card(
                Layouts.sectionTitle("A new meeting"), new MeetingForm("plan", model.entry(), plan), cautions,
                Layouts.flow(Layouts.primary("save-meeting", "Plan this meeting", Feather.CHECK, plan), Layouts.button("close-planning", "Close", Feather.X, model::stopPlanning)));
    }

    private void showCautions(List<String> sentences) {
        List<Node> nodes = new ArrayList<>();
        sentences.forEach(sentence -> nodes.add(Layouts.wrapped(sentence)));
        if (!nodes.isEmpty()) {
            nodes.add(Layouts.flow(Layouts.button("plan-even-so", "Plan it even so", Feather.CHECK, () -> model.plan(true))));
        }
        cautions.getChildren().setAll(nodes);
    }

    private void showRows() {
        List<Node> cards = new ArrayList<>();
        model.rows().forEach(row -> cards.add(card(row)));
        if (cards.isEmpty() && model.readProperty().get()) {
            cards.add(new EmptyState(Feather.CALENDAR, "No meeting is planned, and none was held.", "Write down the members first, then plan a meeting. Ready cases are proposed for its agenda."));
        }
        cursor.around(() -> rows.getChildren().setAll(cards));
    }

    private Node card(MeetingRow row) {
        Node open = Layouts.button("open-" + row.number(), row.number() + ", " + Texts.date(row.day()), Feather.CALENDAR, () -> model.open(row.number()));
        String says = row.state().label() + row.startsAt().map(time -> ", " + Texts.time(time)).orElse("") + ". " + row.theme().orElse(row.kind().label()) + ". "
                + Texts.counted(row.cases(), "case") + ". " + (row.quorum().isEmpty() ? "" : row.quorum() + ".");
        return Layouts.card(open, Layouts.wrapped(says));
    }
}
