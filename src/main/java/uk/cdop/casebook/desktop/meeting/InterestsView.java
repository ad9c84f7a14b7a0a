package uk.cdop.casebook.desktop.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.InterestPrompts.Prompt;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.CursorKept;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.meeting.MeetingView;

/** Possible conflicts of interest: those the record prompts first, then those declared, each with how it was handled. */
final class InterestsView extends VBox {

    private final MeetingViewModel model;
    private final VBox prompts = Style.SPACED.on(new VBox());
    private final VBox declared = Style.SPACED.on(new VBox());
    private final VBox entry = Style.SPACED.on(new VBox());
    private final CursorKept cursor = new CursorKept(this);
    private final SimpleStringProperty detail = new SimpleStringProperty("");

    InterestsView(MeetingViewModel model) {
        this.model = model;
        Style.SPACED.on(this);
        getChildren().setAll(prompts, declared, entry);
        model.viewProperty().subscribe(view -> view.ifPresent(this::show));
    }

    private void show(MeetingView view) {
        cursor.around(() -> draw(view));
    }

    private void draw(MeetingView view) {
        List<Node> found = new ArrayList<>();
        view.prompts().forEach(prompt -> found.add(prompt(prompt, view)));
        if (!found.isEmpty()) {
            found.addFirst(Layouts.sectionTitle("Found in the record, to be looked at"));
        }
        prompts.getChildren().setAll(found);
        List<Node> kept = new ArrayList<>(List.of(Layouts.sectionTitle("Recorded")));
        if (model.canChange() && !view.interests().isEmpty()) {
            kept.add(Choices.text("interest-reason", "Reason, needed where a member stays, and to withdraw or correct", model.reasonProperty(), () -> { }));
        }
        view.interests().forEach(interest -> kept.add(interest(interest, view)));
        if (view.interests().isEmpty()) {
            kept.add(new EmptyState(Feather.USER_CHECK, "No conflict of interest is recorded.", "The invitation asks for declarations. Write down below what a member tells you."));
        }
        declared.getChildren().setAll(kept);
        entry.getChildren().setAll(model.canChange() && !view.plan().cases().isEmpty() && !view.seats().isEmpty() ? List.of(entry(view)) : List.of());
    }

    private static String who(MeetingView view, UUID id) {
        return view.members().containsKey(id) ? view.members().get(id).name() : "A former member";
    }

    private Node prompt(Prompt prompt, MeetingView view) {
        Node record = Layouts.button(
                "record-" + prompt.caseNumber() + "-" + prompt.memberId(), "Record as possible conflict", Feather.PLUS, () -> model.declare(prompt));
        record.setDisable(!model.canChange());
        return Layouts.card(
                Style.STRONG.on(Layouts.wrapped(who(view, prompt.memberId()) + " in " + prompt.caseNumber())), Layouts.wrapped(prompt.sentence() + "."), record);
    }

    private Node interest(MemberInterest interest, MeetingView view) {
        Node ways = Layouts.flow(
                way(interest, InterestHandling.RECUSED, "Steps back", Feather.LOG_OUT), way(interest, InterestHandling.STAYS, "Stays", Feather.USER_CHECK),
                way(interest, InterestHandling.NO_CONFLICT, "No conflict", Feather.CHECK), way(interest, InterestHandling.OPEN, "Undecided", Feather.ROTATE_CCW));
        String handled = interest.handling().label() + interest.reason().map(reason -> ": " + reason).orElse("");
        Label title = Layouts.wrapped(who(view, interest.memberId()) + " in " + interest.caseNumber() + ". " + handled);
        Label detail = Layouts.muted(interest.origin().label() + ". " + interest.detail());
        return interest.handling().stands() ? Layouts.card(Style.STRONG.on(title), detail, ways, takenBack(interest)) : Layouts.card(Style.MUTED.on(title), detail);
    }

    /** Withdrawn or corrected, with the reason above; what was written stays to be read. */
    private Node takenBack(MemberInterest interest) {
        SimpleStringProperty right = new SimpleStringProperty(interest.detail());
        Runnable correct = () -> model.correct(interest, right.get());
        Node both = Layouts.flow(
                Style.HALF.on(Choices.text("right-" + interest.id(), "What the interest really is", right, correct)),
                Layouts.button("correct-" + interest.id(), "Correct it", Feather.EDIT_2, correct),
                Layouts.button("withdraw-" + interest.id(), "Withdraw it", Feather.X, () -> model.withdraw(interest)));
        both.setVisible(model.canChange());
        both.setManaged(model.canChange());
        return both;
    }

    private Node way(MemberInterest interest, InterestHandling how, String says, Feather icon) {
        Node button = Layouts.button(how.code() + "-" + interest.id(), says, icon, () -> model.handle(interest, how));
        button.setDisable(!model.canChange() || interest.handling() == how);
        return button;
    }

    private Node entry(MeetingView view) {
        List<PanelMember> people = view.seats().stream().map(MeetingView.SeatLine::holder).toList();
        ComboBox<PanelMember> member = Choices.of("declares", "Member", people, PanelMember::name);
        ComboBox<CaseNumber> number = Choices.of("declared-case", "Case", view.plan().cases(), CaseNumber::text);
        member.getSelectionModel().selectFirst();
        number.getSelectionModel().selectFirst();
        Runnable declare = () -> model.declare(number.getValue(), member.getValue().id(), detail.get());
        return Layouts.card(
                Layouts.sectionTitle("A member declares"),
                Layouts.flow(Layouts.labelled("Member", member), Layouts.labelled("Case", number)), Choices.text("declared-detail", "What the interest is", detail, declare),
                Layouts.button("declare", "Record declaration", Feather.PLUS, declare));
    }
}
