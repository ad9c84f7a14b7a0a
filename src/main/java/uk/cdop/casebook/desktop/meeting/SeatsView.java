package uk.cdop.casebook.desktop.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.CursorKept;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.meeting.MeetingView;
import uk.cdop.casebook.office.meeting.MeetingView.SeatLine;
import uk.cdop.casebook.office.meeting.SeatStep;

/** Who is asked, who comes, who stands in, who is there and who has signed; the light above says whether they are enough. */
final class SeatsView extends VBox {

    private final MeetingViewModel model;
    private final Label light = Style.STRONG.on(Layouts.wrapped(""));
    private final VBox seats = Style.SPACED.on(new VBox());
    private final CursorKept cursor = new CursorKept(seats);
    private final Node why;

    SeatsView(MeetingViewModel model) {
        this.model = model;
        Style.SPACED.on(this);
        light.setId("quorum");
        why = Layouts.flow(
                Choices.text("quorum-reason", "Why the meeting goes on without its quorum", model.reasonProperty(), model::explainQuorum),
                Layouts.button("keep-quorum-reason", "Keep this reason", Feather.CHECK, model::explainQuorum));
        getChildren().setAll(light, why, seats);
        model.viewProperty().subscribe(view -> view.ifPresent(this::show));
    }

    private void show(MeetingView view) {
        light.setText(view.quorum().words() + view.plan().course().inquorateReason().map(reason -> ". Reason kept: " + reason).orElse(""));
        light.setGraphic(Icons.of(view.quorum().isMet() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        boolean asks = !view.quorum().isMet() && model.canChange();
        why.setVisible(asks);
        why.setManaged(asks);
        List<Node> lines = new ArrayList<>();
        view.seats().forEach(line -> lines.add(seat(line, view)));
        cursor.around(() -> seats.getChildren().setAll(lines.isEmpty() ? List.of(none(view)) : lines));
    }

    private static Node none(MeetingView view) {
        return view.imported()
                ? new EmptyState(Feather.USERS, "Who sat there was not recorded with this program.", "Its record has the agencies present only.")
                : new EmptyState(Feather.USERS, "Nobody has a seat at this meeting.", "Write down the members and their terms of office: Panels, Members.");
    }

    private Node seat(SeatLine line, MeetingView view) {
        PanelMember member = line.member();
        String who = member.name() + (member.chairs() ? " (chair)" : "") + ", " + view.discipline(member.discipline()) + ", " + member.organisation()
                + (line.inOffice() ? "" : ". Not in office on the day");
        VBox card = Layouts.card(Style.STRONG.on(Layouts.wrapped(who)), Layouts.flow(answer(line), substitute(line), present(line), signed(line)));
        List<CaseNumber> missed = view.plan().missedBy(line.holder().id());
        if (!missed.isEmpty() && view.plan().cameAtAll().contains(line.holder().id())) {
            card.getChildren().add(Layouts.muted("Not in the room for " + missed.stream().map(CaseNumber::text).collect(Collectors.joining(", ")) + "."));
        }
        return card;
    }

    private Node answer(SeatLine line) {
        UUID id = line.member().id();
        ComboBox<SeatAnswer> box = Choices.of("answer-" + id, "Answer of " + line.member().name(), List.of(SeatAnswer.values()), SeatAnswer::label);
        box.setValue(line.seat().answer());
        box.setOnAction(chosen -> model.seat(id, new SeatStep.Answered(box.getValue())));
        box.setDisable(!model.canChange());
        return box;
    }

    private Node substitute(SeatLine line) {
        UUID id = line.member().id();
        List<Optional<PanelMember>> choices = new ArrayList<>(List.of(Optional.empty()));
        line.mayTakeIt().forEach(one -> choices.add(Optional.of(one)));
        ComboBox<Optional<PanelMember>> box = Choices.of(
                "substitute-" + id, "Who sits there for " + line.member().name(), choices, one -> one.map(PanelMember::name).orElse("In person"));
        box.setValue(line.substitute());
        box.setOnAction(chosen -> model.seat(id, new SeatStep.Substituted(box.getValue().map(PanelMember::id))));
        box.setDisable(!model.canChange() || line.mayTakeIt().isEmpty());
        return box;
    }

    private Node present(SeatLine line) {
        Seat seat = line.seat();
        return tick("present-" + seat.memberId(), "Present", seat.present(), line, SeatStep.There::new);
    }

    private Node signed(SeatLine line) {
        Seat seat = line.seat();
        String says = seat.confidentialityOn().map(day -> "Signed " + Texts.date(day)).orElse("Confidentiality statement signed");
        return tick("signed-" + seat.memberId(), says, seat.confidentialityOn().isPresent(), line, SeatStep.Signed::new);
    }

    private Node tick(String id, String says, boolean is, SeatLine line, Function<Boolean, SeatStep> step) {
        CheckBox box = new CheckBox(says);
        box.setId(id);
        box.setAccessibleText(says + ": " + line.holder().name());
        box.setSelected(is);
        box.setOnAction(pressed -> model.seat(line.member().id(), step.apply(box.isSelected())));
        box.setDisable(!model.canChange());
        return box;
    }
}
