package uk.cdop.casebook.desktop.session;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.session.SessionViewModel.Beside;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.session.PanelSession.SessionSeat;
import uk.cdop.casebook.office.session.SessionCase;

/** What stands in the place of the question for a moment: who is there, who steps back, and the keys on one page. */
final class BesideNodes {

    private static final List<List<String>> KEYS = List.of(
            List.of("Left, Right", "Previous and next question", "0 1 2", "Relevance of a factor"),
            List.of("PgUp, PgDn", "The same, after scrolling", "M", "Modifiable or not"),
            List.of("Ctrl+Left, Right", "Previous and next case", "F, or typing", "Find a factor"),
            List.of("1 to 9, 0", "Choose an option", "Enter", "Write; keep a line"),
            List.of("Up, Down", "Choose a line", "Tab", "Keep a text"),
            List.of("Ctrl+Z", "Take back the last", "A", "Add a row"),
            List.of("Ctrl+Enter", "Sign off", "W, L, U", "Whom, level, due"),
            List.of("D", "Defer, with a reason", "Delete", "Take a line off"),
            List.of("Q, R", "Who arrives or leaves; steps back", "T, B", "Pause time; breaks"),
            List.of("Ctrl+O, Ctrl+End", "Open, close the meeting", "F8", "Show what is covered"),
            List.of("F6", "Earlier cases, by number", "3 4 5 6", "What a factor leads to"),
            List.of("F1", "This page", "Esc", "Back; leave the screen"));

    private final SessionViewModel model;
    private final SeatLines seats;
    private final BeforeNodes before;

    BesideNodes(SessionViewModel model, SeatLines seats, BeforeNodes before) {
        this.model = model;
        this.seats = seats;
        this.before = before;
    }

    Node of(Beside beside) {
        return switch (beside) {
            case SEATS -> model.inFront().filter(SessionCase::isDecidedHere).isPresent()
                    ? lines("Who was here for this case", "Space corrects it for this case alone. Q goes back.", false)
                    : lines("Who is here", "Space says that a member arrives or leaves. It counts from here on; decided cases keep who was there. Q goes back.", false);
            case RECUSALS -> lines("Who steps back for this case", "Space says that a member steps back, or stays. R goes back.", true);
            case EARLIER -> before.numbers();
            case KEYS, NOTHING -> keys();
        };
    }

    private Node lines(String title, String hint, boolean recusals) {
        VBox box = Style.SPACED.on(new VBox(Style.SESSION_TITLE.on(Layouts.wrapped(title)), Style.SESSION_SIDE.on(Layouts.muted(hint))));
        VBox lines = new VBox();
        for (int line = 0; line < seats.seats().size(); line++) {
            SessionSeat seat = seats.seats().get(line);
            boolean on = recusals ? model.inFront().filter(one -> one.stepsBack().contains(seat.holder())).isPresent() : seat.present();
            String said = recusals ? (on ? "steps back" : "stays") : (on ? "here" : "not here") + (on && seat.isUnsigned() ? ", not signed" : "");
            Label label = Style.SESSION_OPTION.on(Layouts.wrapped(seat.name() + ", " + seat.organisation() + ": " + said));
            label.setGraphic(Icons.of(on ? Feather.CHECK_SQUARE : Feather.SQUARE));
            label.setMaxWidth(Double.MAX_VALUE);
            StepNodes.mark(label, line == model.cursorProperty().get(), on);
            lines.getChildren().add(label);
        }
        box.getChildren().add(seats.seats().isEmpty()
                ? Layouts.wrapped("Nobody is on the list of this meeting. Put its members there on the page of the meeting.") : lines);
        return box;
    }

    private static Node keys() {
        GridPane grid = Style.SESSION_KEYS.on(new GridPane());
        for (int row = 0; row < KEYS.size(); row++) {
            List<String> line = KEYS.get(row);
            grid.addRow(row, Style.STRONG.on(new Label(line.get(0))), new Label(line.get(1)), Style.STRONG.on(new Label(line.get(2))), new Label(line.get(3)));
        }
        return Style.SPACED.on(new VBox(Style.SESSION_TITLE.on(Layouts.wrapped("Keys")), grid));
    }
}
