package uk.cdop.casebook.desktop.session;

import java.util.List;
import uk.cdop.casebook.office.session.PanelSession.SessionSeat;

/** Who is there and who steps back, chosen with Up and Down and changed with the space bar. */
final class SeatLines {

    private final SessionViewModel model;

    SeatLines(SessionViewModel model) {
        this.model = model;
    }

    List<SessionSeat> seats() {
        return model.sessionProperty().get().map(session -> session.seats()).orElse(List.of());
    }

    void change() {
        int line = model.cursorProperty().get();
        if (line >= seats().size()) {
            return;
        }
        SessionSeat seat = seats().get(line);
        if (model.besideProperty().get() == SessionViewModel.Beside.SEATS) {
            model.ask("Mark who is there", meeting -> model.office.seats().present().mark(meeting, seat.memberId(), !seat.present()));
        } else {
            model.inFront().ifPresent(one -> model.ask("Keep who steps back", meeting ->
                    model.office.seats().stepsBack().record(meeting, one.number(), seat.holder(), !one.stepsBack().contains(seat.holder()))));
        }
    }
}
