package uk.cdop.casebook.desktop.meeting;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.AgendaProposal.Proposed;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.desktop.support.AfterLayout;
import uk.cdop.casebook.desktop.support.CursorKept;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.meeting.MeetingView;

/** The agenda of a meeting in its order, moved by key, with the cases that could come onto it beside. */
final class AgendaView extends HBox {

    private static final double WIDE_ENOUGH_EMS = 56;

    private final MeetingViewModel model;
    private final ListView<AgendaEntry> list = new ListView<>();
    private final VBox proposals = Style.SPACED.on(new VBox());
    private final Label total = Style.STRONG.on(Layouts.wrapped(""));
    private final SimpleStringProperty minutes = new SimpleStringProperty("");
    private final SimpleStringProperty subject = new SimpleStringProperty("");
    private final VBox work;
    private final CursorKept cursor = new CursorKept(proposals);
    private final VBox left;
    private final VBox right;

    AgendaView(MeetingViewModel model) {
        this.model = model;
        Style.SPACED.on(this);
        list.setId("agenda");
        list.setAccessibleText("Agenda. Alt and an arrow moves the item, Delete takes it off, Ctrl and Z puts it back.");
        list.setCellFactory(shown -> new Line());
        list.setPlaceholder(Layouts.muted("Nothing is on the agenda yet. Add a ready case from the right, or an item below."));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setPrefHeight(300);
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> minutes.set(entry == null ? "" : String.valueOf(entry.minutesPlanned())));
        work = Layouts.column(Style.SPACED, tools(), newItem());
        left = Layouts.column(Style.SPACED, total, list, work);
        right = Layouts.column(Style.SPACED, Layouts.sectionTitle("Ready cases"), proposals);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setPrefWidth(560);
        right.setPrefWidth(360);
        widthProperty().subscribe(this::arrange);
        total.fontProperty().subscribe(font -> AfterLayout.of(this, this::arrange));
        model.viewProperty().subscribe(view -> view.ifPresent(this::show));
    }

    /** Beside each other where both have room for whole words, else one below the other. */
    private void arrange() {
        boolean beside = getWidth() >= WIDE_ENOUGH_EMS * total.getFont().getSize();
        if (getChildren().isEmpty() || getChildren().contains(left) != beside) {
            getChildren().setAll(beside ? List.of(left, right) : List.of(below()));
        }
    }

    private VBox below() {
        VBox both = Layouts.column(Style.SPACED, left, right);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private Node tools() {
        Node typed = Choices.text("agenda-minutes", "Minutes of the chosen item", minutes, () -> model.minutes(at(), minutes.get()));
        return Layouts.flow(
                Layouts.button("agenda-up", "Earlier", Feather.ARROW_UP, () -> move(-1)),
                Layouts.button("agenda-down", "Later", Feather.ARROW_DOWN, () -> move(1)),
                Layouts.button("agenda-off", "Take off", Feather.X, this::remove),
                Layouts.button("agenda-undo", "Undo", Feather.ROTATE_CCW, model::undo), typed);
    }

    private Node newItem() {
        return Layouts.flow(
                Choices.text("agenda-subject", "Another item", subject, () -> add(EntryKind.STANDING_ITEM)),
                Layouts.button("add-standing", "Add as standing item", Feather.PLUS, () -> add(EntryKind.STANDING_ITEM)),
                Layouts.button("add-arising", "Add as matter arising", Feather.PLUS, () -> add(EntryKind.MATTER_ARISING)));
    }

    private void add(EntryKind kind) {
        model.addSubject(kind, subject.get());
        subject.set("");
    }

    private int at() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void move(int by) {
        int to = at() + by;
        if (at() >= 0 && to >= 0 && to < list.getItems().size() && model.canChange()) {
            model.move(at(), by);
            list.getSelectionModel().select(to);
        }
    }

    private void remove() {
        if (at() >= 0 && model.canChange()) {
            model.remove(at());
        }
    }

    private void key(KeyEvent key) {
        boolean moves = key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN);
        if (moves) {
            move(key.getCode() == KeyCode.UP ? -1 : 1);
        } else if (key.getCode() == KeyCode.DELETE) {
            remove();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.Z) {
            model.undo();
        } else {
            return;
        }
        key.consume();
    }

    private void show(MeetingView view) {
        int chosen = at();
        list.getItems().setAll(view.plan().agenda());
        if (chosen >= 0 && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.min(chosen, list.getItems().size() - 1));
        }
        int left = view.minutesLeft();
        total.setText(Texts.counted(view.plan().minutesOnAgenda(), "minute") + " planned of " + view.plan().when().minutes()
                + (left < 0 ? ": " + -left + " too many" : ", " + left + " left"));
        total.setVisible(!view.imported());
        work.setVisible(model.canChange());
        work.setManaged(model.canChange());
        List<Node> cards = view.proposal().cases().stream().map(one -> (Node) card(one, view)).toList();
        cursor.around(() -> proposals.getChildren().setAll(cards.isEmpty() ? List.of(Layouts.muted("No other case is ready for the panel. Cases come here by themselves once nothing holds them.")) : cards));
    }

    private Node card(Proposed one, MeetingView view) {
        Node add = Layouts.button("add-" + one.number(), "Add " + one.number(), Feather.PLUS, () -> model.addCase(one.number()));
        add.setDisable(!model.canChange());
        String says = one.theme() + ", " + one.minutes() + " minutes, notified " + Texts.date(one.notifiedOn()) + (one.fits() ? "" : ". No time is left for it");
        VBox card = Layouts.card(add, Layouts.muted(says));
        String warning = one.warning(view::discipline);
        if (!warning.isEmpty()) {
            card.getChildren().add(Layouts.wrapped(warning));
        }
        return card;
    }

    /** One item with its place, what it is and its minutes. */
    private final class Line extends ListCell<AgendaEntry> {

        @Override
        protected void updateItem(AgendaEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty ? "" : words(entry));
            setWrapText(true);
            setPrefWidth(0);
        }

        private String words(AgendaEntry entry) {
            String what = entry.caseNumber().map(Object::toString).or(entry::subject).orElse("");
            return (getIndex() + 1) + ". " + what + " (" + entry.kind().label() + ")" + (entry.minutesPlanned() > 0 ? ", " + entry.minutesPlanned() + " min" : "")
                    + entry.outcome().map(became -> ": " + became.label() + unlit(entry)).orElse("");
        }

        /** What the light said of a decided case, where it was not met. */
        private String unlit(AgendaEntry entry) {
            return entry.caseNumber().flatMap(number -> model.viewProperty().get().map(view -> view.quorums().get(number)))
                    .filter(quorum -> !quorum.isMet()).map(quorum -> ". " + quorum.words()).orElse("");
        }
    }
}
