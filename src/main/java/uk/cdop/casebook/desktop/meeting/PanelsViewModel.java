package uk.cdop.casebook.desktop.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.desk.PanelDesk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.meeting.ListMeetings.MeetingList;
import uk.cdop.casebook.office.meeting.ListMeetings.MeetingRow;
import uk.cdop.casebook.office.meeting.MeetingOutcome;

/** The meetings of the panel, the planning of a new one, and the way to one of them or to the members’ book. */
public final class PanelsViewModel {

    enum Place {
        LIST, MEETING, MEMBERS
    }

    private final PanelDesk can;
    private final boolean mayRun;
    private final Background background;
    private final MeetingViewModel meeting;
    private final MembersViewModel members;
    private final MeetingEntry entry;
    private final ObservableList<MeetingRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final BooleanProperty planning = new SimpleBooleanProperty();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.LIST);
    private final ObjectProperty<List<String>> cautions = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    public PanelsViewModel(PanelDesk can, boolean mayRun, Supplier<LocalDate> today, Background background) {
        this.can = can;
        this.mayRun = mayRun;
        this.background = background;
        this.meeting = new MeetingViewModel(can, mayRun, new MeetingEntry(today), background);
        this.entry = new MeetingEntry(today);
        this.members = new MembersViewModel(can, background);
    }

    /** Reads again what is in view. */
    public void read() {
        background.run("Read the meetings", progress -> can.listMeetings().list(), this::show, this::failed);
        meeting.read();
        if (place.get() == Place.MEMBERS) {
            members.read();
        }
    }

    private void show(MeetingList list) {
        rows.setAll(list.coming());
        rows.addAll(list.past());
        read.set(true);
    }

    private void failed(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    void startPlanning() {
        message.set(Message.NONE);
        cautions.set(List.of());
        planning.set(true);
    }

    void stopPlanning() {
        planning.set(false);
        cautions.set(List.of());
    }

    void plan(boolean evenSo) {
        entry.details().ifPresent(details -> background.run(
                "Plan the meeting", progress -> can.planMeeting().plan(details, evenSo), this::planned, this::failed));
    }

    private void planned(MeetingOutcome outcome) {
        switch (outcome) {
            case MeetingOutcome.Kept(MeetingPlan plan) -> {
                stopPlanning();
                read();
                open(plan.number());
            }
            case MeetingOutcome.Asks(List<String> sentences) -> cautions.set(sentences);
            case MeetingOutcome.Refused(String sentence) -> entry.error().set(sentence);
            case MeetingOutcome.ChangedMeanwhile changed -> message.set(Message.refused("Somebody else planned a meeting at the same moment. Try once more."));
        }
    }

    public void open(MeetingNumber number) {
        meeting.open(number);
        place.set(Place.MEETING);
    }

    void showMembers() {
        members.read();
        place.set(Place.MEMBERS);
    }

    void back() {
        place.set(Place.LIST);
        read();
    }

    boolean mayRun() {
        return mayRun;
    }

    MeetingViewModel meeting() {
        return meeting;
    }

    MembersViewModel members() {
        return members;
    }

    MeetingEntry entry() {
        return entry;
    }

    public ObservableList<MeetingRow> rows() {
        return rows;
    }

    BooleanProperty readProperty() {
        return read;
    }

    BooleanProperty planningProperty() {
        return planning;
    }

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    ObjectProperty<List<String>> cautionsProperty() {
        return cautions;
    }

    ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** The meeting in view. */
    public Optional<MeetingNumber> current() {
        return meeting.viewProperty().get().map(view -> view.plan().number());
    }
}
