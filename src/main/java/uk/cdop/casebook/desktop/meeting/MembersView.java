package uk.cdop.casebook.desktop.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.meeting.MembersViewModel.Line;
import uk.cdop.casebook.desktop.support.CursorKept;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.definition.CodeList;

/** The page of the members’ book: who sits on the panel, and an entry to write a member or a substitute. */
final class MembersView extends VBox {

    private final MembersViewModel model;
    private final VBox list = Style.SPACED.on(new VBox());
    private final CursorKept cursor = new CursorKept(list);

    MembersView(MembersViewModel model, Runnable back) {
        this.model = model;
        setId("members");
        Style.SPACED.on(this);
        Node begin = Layouts.primary("new-member", "New member", Feather.PLUS, () -> start(Optional.empty()));
        getChildren().setAll(
                Layouts.flow(Layouts.button("back-from-members", "All meetings", Feather.ARROW_LEFT, back), Layouts.pageTitle("Members of the panel"), begin),
                Layouts.muted("Nobody is deleted, because minutes name them: a term that is over gets its last day. The quorum is counted by discipline."),
                new MessageView(model.message), Layouts.shownWhen(entry(), model.editing), list);
        model.editing.subscribe(writing -> {
            if (!writing && getScene() != null) {
                begin.requestFocus();
            }
        });
        model.lines.subscribe(this::showLines);
        model.read.subscribe(this::showLines);
    }

    private void start(Optional<Line> substituteOf) {
        model.startNew(substituteOf.map(Line::member));
        lookup("#member-name").requestFocus();
    }

    private void showLines() {
        List<Node> cards = new ArrayList<>();
        model.lines.forEach(line -> cards.add(card(line)));
        if (cards.isEmpty() && model.read.get()) {
            cards.add(new EmptyState(Feather.USERS, "No member is written down yet.", "Begin with whoever chairs, then the leads from health and from the local authority."));
        }
        cursor.around(() -> list.getChildren().setAll(cards));
    }

    private Node card(Line line) {
        boolean stands = line.member().isSubstitute();
        String id = line.member().id().toString();
        String who = (stands ? "Substitute: " : "") + line.member().name() + (line.member().chairs() ? " (chair)" : "");
        Node change = Layouts.button("edit-" + id, "Change", Feather.EDIT_2, () -> {
            model.start(line.member());
            lookup("#member-name").requestFocus();
        });
        change.setAccessibleText("Change " + line.member().name());
        Node substitute = Layouts.button("substitute-of-" + id, "New substitute", Feather.USER_PLUS, () -> start(Optional.of(line)));
        substitute.setAccessibleText("New substitute for " + line.member().name());
        return Layouts.card(
                Style.STRONG.on(Layouts.wrapped(who)), Layouts.muted(line.discipline() + ", " + line.member().organisation() + ". " + line.term() + "."),
                stands ? Layouts.flow(change) : Layouts.flow(change, substitute));
    }

    private Node entry() {
        CheckBox chairs = new CheckBox("Chairs the panel");
        chairs.setId("member-chairs");
        chairs.selectedProperty().bindBidirectional(model.chairs);
        return Layouts.card(
                Style.SECTION_TITLE.on(Layouts.wrapped(model.heading)),
                Layouts.flow(Choices.text("member-name", "Name", model.name, model::save), disciplines(), Choices.text("member-organisation", "Organisation", model.organisation, model::save)),
                Layouts.flow(Choices.text("member-post", "Post", model.post, model::save), Choices.text("member-email", "E-mail address", model.email, model::save)),
                Layouts.flow(
                        Choices.text("member-from", "Term from (empty: always)", model.from, model::save),
                        Choices.text("member-to", "Last day (empty: no end)", model.to, model::save), chairs),
                Choices.error(model.error),
                Layouts.flow(Layouts.primary("save-member", "Save", Feather.CHECK, model::save), Layouts.button("close-member", "Close", Feather.X, model::close)));
    }

    private Node disciplines() {
        ComboBox<String> box = Choices.of("member-discipline", "Discipline", List.of(), this::words);
        model.disciplines.subscribe(() -> {
            String chosen = model.discipline.get();
            box.getItems().setAll(model.disciplines.stream().map(CodeList.Option::code).toList());
            box.setValue(chosen.isEmpty() ? null : chosen);
        });
        box.valueProperty().subscribe(code -> model.discipline.set(code == null ? "" : code));
        model.discipline.subscribe(code -> box.setValue(code.isEmpty() ? null : code));
        return Layouts.labelled("Discipline", box);
    }

    private String words(String code) {
        return model.disciplines.stream().filter(option -> option.code().equals(code)).map(CodeList.Option::label).findFirst().orElse(code);
    }
}
