package uk.cdop.casebook.desktop.session;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.PanelSession.SessionSeat;
import uk.cdop.casebook.office.session.SessionCase;

/** Who is there and who steps back, chosen with Up and Down and changed with the space bar. */
final class SeatLines {

    private final SessionViewModel model;

    SeatLines(SessionViewModel model) {
        this.model = model;
    }

    /** Those of the case in view, and before there is one those of the meeting. */
    List<SessionSeat> seats() {
        return model.inFront().map(SessionCase::seats).or(() -> model.sessionProperty().get().map(PanelSession::seats)).orElse(List.of());
    }

    void change() {
        int line = model.cursorProperty().get();
        if (line >= seats().size()) {
            return;
        }
        SessionSeat seat = seats().get(line);
        if (model.besideProperty().get() == SessionViewModel.Beside.SEATS) {
            comesOrGoes(seat);
        } else {
            model.inFront().ifPresent(one -> model.ask("Keep who steps back", meeting ->
                    model.office.seats().stepsBack().record(meeting, one.number(), seat.holder(), !one.stepsBack().contains(seat.holder()))));
        }
    }

    /** Whoever comes or goes does so from this case on; what was kept of a decided case is mended for that case alone. */
    private void comesOrGoes(SessionSeat seat) {
        Optional<CaseNumber> decided = model.inFront().filter(SessionCase::isDecidedHere).map(SessionCase::number);
        SessionOffice.Seats keeps = model.office.seats();
        model.ask("Mark who is there", meeting -> decided.map(number -> keeps.inRoomFor().record(meeting, number, seat.holder(), !seat.present()))
                .orElseGet(() -> keeps.present().mark(meeting, seat.memberId(), !seat.present())));
    }
}
