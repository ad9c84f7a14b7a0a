package uk.cdop.casebook.desktop.session;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.meeting.Quorum;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.session.SessionOffice.Decided;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.analysis.Decision;
import uk.cdop.casebook.office.analysis.PanelBefore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.SessionCase;

/** A meeting while it is held: which case and question is in view, and what was saved when. */
public final class SessionViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** What stands beside the question. */
    public enum Beside {
        NOTHING, SEATS, RECUSALS, EARLIER, KEYS
    }

    final SessionOffice office;
    private final Background background;
    private final Runnable left;
    private final Map<CaseNumber, SessionCase> latest = new ConcurrentHashMap<>();
    private final ObjectProperty<Optional<PanelSession>> session = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.FAMILY);
    private final IntegerProperty cursor = new SimpleIntegerProperty();
    private final ObjectProperty<Beside> beside = new SimpleObjectProperty<>(Beside.NOTHING);
    private final ObjectProperty<Optional<Writing>> writing = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<PanelBefore> before = new SimpleObjectProperty<>(PanelBefore.NOTHING);
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final StringProperty saved = new SimpleStringProperty("");
    private final SessionClock clock;

    public SessionViewModel(SessionOffice office, Background background, Runnable left) {
        this.office = office;
        this.background = background;
        this.left = left;
        this.clock = new SessionClock((number, seconds) -> act("Keep the time", meeting -> office.course().time().record(meeting, number, seconds)));
    }

    /** Begins where the meeting stood when somebody left it. */
    public void begin(MeetingNumber meeting) {
        background.run("Read the meeting", progress -> new Begun(read(meeting), office.course().lastPlace().apply(meeting)), this::begun, this::failed);
    }

    private record Begun(Optional<PanelSession> session, Optional<String> place) {}

    private void begun(Begun found) {
        session.set(found.session());
        SessionPlace place = SessionPlace.read(found.place().orElse(""));
        clock.breakAfter(place.breakAfter());
        found.session().ifPresent(now -> at.set(Math.max(0, now.cases().stream().map(SessionCase::number).toList().indexOf(place.number().orElse(null)))));
        step.set(place.step());
        cursor.set(0);
        inView();
    }

    /** What is read goes before every decision that is still to be kept. */
    private Optional<PanelSession> read(MeetingNumber meeting) {
        Optional<PanelSession> now = office.show().apply(meeting);
        now.ifPresent(read -> read.cases().forEach(one -> latest.put(one.number(), one)));
        return now;
    }

    /** Reads the meeting again, as after its opening or a signature. */
    public void reload() {
        session.get().ifPresent(now -> background.run("Read the meeting", progress -> read(now.number()), session::set, this::failed));
    }

    public Optional<SessionCase> inFront() {
        return session.get().filter(now -> at.get() < now.cases().size()).map(now -> now.cases().get(at.get()));
    }

    private void inView() {
        before.set(PanelBefore.NOTHING);
        inFront().ifPresent(one -> {
            clock.turnTo(one.number(), one.course().secondsTaken(), one.course().minutesPlanned());
            background.run("Look for earlier cases", progress -> office.before().apply(one.number()), before::set, this::failed);
        });
    }

    /** The next question, or the previous one; stays at the ends of a case. */
    public void turn(int by) {
        inFront().ifPresent(one -> {
            List<Step> asked = Step.asked(one);
            int now = Math.max(0, asked.indexOf(step.get()));
            step.set(asked.get(Math.clamp(now + by, 0, asked.size() - 1)));
            cursor.set(0);
            message.set(Message.NONE);
        });
    }

    public void turnToCase(int by) {
        session.get().ifPresent(now -> {
            int next = Math.clamp(at.get() + by, 0, Math.max(0, now.cases().size() - 1));
            if (next != at.get()) {
                clock.keep();
                at.set(next);
                step.set(Step.FAMILY);
                cursor.set(0);
                message.set(Message.NONE);
                inView();
                keepPlace();
            }
        });
    }

    /** Keeps a decision at once; it is made of the case as it is kept when its turn comes, so that quick keys lose nothing. */
    void record(Function<SessionCase, Decision> deciding) {
        if (session.get().isEmpty() || inFront().isEmpty()) {
            return;
        }
        MeetingNumber meeting = session.get().get().number();
        CaseNumber number = inFront().get().number();
        background.run("Save the decision", progress -> {
            SessionCase before = latest.get(number);
            Decided outcome = office.decides().decide(meeting, number, before.rowVersion(), deciding.apply(before));
            switch (outcome) {
                case Decided.Kept(Instant when, SessionCase now) -> latest.put(number, now);
                case Decided.ChangedMeanwhile(SessionCase now) -> latest.put(number, now);
                case Decided.Refused refused -> latest.put(number, before);
            }
            return outcome;
        }, this::recorded, this::failed);
        keepPlace();
    }

    private void recorded(Decided outcome) {
        switch (outcome) {
            case Decided.Kept(Instant when, SessionCase now) -> {
                session.set(session.get().map(all -> all.with(now)));
                saved.set("Saved " + TIME.format(when));
                message.set(Message.NONE);
            }
            case Decided.Refused(String sentence) -> message.set(Message.refused(sentence));
            case Decided.ChangedMeanwhile(SessionCase now) -> {
                session.set(session.get().map(all -> all.with(now)));
                message.set(Message.warning("This was changed elsewhere a moment ago. It is shown as it stands now; decide again."));
            }
        }
    }

    /** Takes back the last decision on the case. */
    public void undo() {
        if (inFront().filter(one -> one.rowVersion() == 0).isPresent()) {
            message.set(Message.information("Nothing was decided on this case yet, so there is nothing to take back."));
            return;
        }
        record(one -> new Decision.TakenBack());
    }

    /** Does something about the meeting as a whole and leaves the screen as it is. */
    void act(String title, java.util.function.Consumer<MeetingNumber> work) {
        session.get().ifPresent(now -> background.run(title, progress -> {
            work.accept(now.number());
            return true;
        }, done -> { }, this::failed));
    }

    private record Asked(Optional<String> refusal, Optional<PanelSession> session) {}

    /** Asks for something and then reads the meeting again; a sentence says why it was not done. */
    void ask(String title, Function<MeetingNumber, Optional<String>> work) {
        session.get().ifPresent(now -> background.run(title, progress -> new Asked(work.apply(now.number()), read(now.number())), asked -> {
            session.set(asked.session());
            message.set(asked.refusal().map(Message::refused).orElse(Message.NONE));
        }, this::failed));
    }

    <T> void ask(String title, Function<MeetingNumber, T> work, java.util.function.Consumer<T> then) {
        session.get().ifPresent(now -> background.run(title, progress -> work.apply(now.number()), then, this::failed));
    }

    private void keepPlace() {
        inFront().ifPresent(one -> {
            String place = new SessionPlace(Optional.of(one.number()), step.get(), clock.breakAfterMinutes()).text();
            act("Remember the place", meeting -> office.course().keepsPlace().keep(meeting, place));
        });
    }

    /** Ends the view of the meeting, not the meeting; it comes back at this question. */
    public void leave() {
        clock.keep();
        keepPlace();
        left.run();
    }

    public void show(Beside what) {
        beside.set(beside.get() == what ? Beside.NOTHING : what);
        if (what != Beside.EARLIER) {
            cursor.set(0);
        }
    }

    private void failed(OfficeFailure failure) {
        message.set(Message.warning(failure.getMessage()));
    }

    public Optional<Quorum> quorum() {
        return inFront().map(SessionCase::quorum);
    }

    public ObjectProperty<Optional<PanelSession>> sessionProperty() {
        return session;
    }

    public IntegerProperty atProperty() {
        return at;
    }

    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    public IntegerProperty cursorProperty() {
        return cursor;
    }

    public ObjectProperty<Beside> besideProperty() {
        return beside;
    }

    ObjectProperty<Optional<Writing>> writingProperty() {
        return writing;
    }

    public ObjectProperty<PanelBefore> beforeProperty() {
        return before;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public StringProperty savedProperty() {
        return saved;
    }

    public SessionClock clock() {
        return clock;
    }
}
