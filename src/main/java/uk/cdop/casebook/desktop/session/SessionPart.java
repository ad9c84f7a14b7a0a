package uk.cdop.casebook.desktop.session;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.meeting.MeetingPart;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The part of a meeting's page from which the meeting is put on the full screen. */
public final class SessionPart {

    private SessionPart() {}

    /** @param window made once for each session; after it the meeting is read again by {@code left} */
    public static MeetingPart of(SessionWindow window, Runnable left) {
        ObjectProperty<Optional<MeetingNumber>> meeting = new SimpleObjectProperty<>(Optional.empty());
        VBox content = Style.PAGE.on(new VBox(
                Layouts.sectionTitle("In session"),
                Layouts.wrapped("Shows the cases of this meeting one after the other on a full screen, without names, dates or places. "
                        + "Every decision is saved as it is made; leaving the screen and coming back goes on at the same question."),
                Layouts.flow(Layouts.primary("start-session", "Show on the full screen", Feather.MONITOR,
                        () -> meeting.get().ifPresent(number -> window.open(number, left)))),
                Layouts.muted("F1 on the full screen lists its keys. Esc leaves it.")));
        return new MeetingPart("session", "In session", content, number -> meeting.set(Optional.of(number)));
    }
}
