package uk.cdop.casebook.desktop.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.deadline.SetWorkStart.SetWorkStartOutcome;
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.office.work.WorkItem;

/** The day's work in four lists, how many things wait, and where the person was when they last left. */
public final class TodayViewModel {

    /** One of the four lists. */
    public record Heap(String id, String title, String none, List<TodayRow> rows) {}

    /** What the page shows once it was read. */
    public record Day(String summary, List<Heap> heaps, boolean empty) {}

    private final ReadDay showToday;
    private final Background background;
    private final EarlierCases earlier;
    private final ReadOnlyObjectWrapper<Optional<Day>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper toDo = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Optional<LastPlace>> lastPlace = new SimpleObjectProperty<>(Optional.empty());

    /** Where the person was, in words, and the way back there. */
    public record LastPlace(String words, Runnable goThere) {}

    /** Reads the day, with the limits of earlier cases or without. */
    @FunctionalInterface
    public interface ReadDay {

        TodayView read(boolean withEarlier);
    }

    public TodayViewModel(Supplier<TodayView> showToday, Background background) {
        this(withEarlier -> showToday.get(), Optional.empty(), background);
    }

    public TodayViewModel(ReadDay showToday, Optional<WorkStartSetUp> setUp, Background background) {
        this.showToday = showToday;
        this.background = background;
        this.earlier = new EarlierCases(this::read, setUp.map(can -> new EarlierCases.SetUp(day -> take(can, day), can.elsewhere())));
    }

    /** For those who set up the office: keeps the day from which it works here, and goes to where another day is chosen. */
    public record WorkStartSetUp(Function<Optional<LocalDate>, SetWorkStartOutcome> set, Runnable elsewhere) {}

    private void take(WorkStartSetUp can, LocalDate day) {
        background.run("Keep the day on which work began here", progress -> can.set().apply(Optional.of(day)), outcome -> {
            switch (outcome) {
                case SetWorkStartOutcome.Kept kept -> read();
                case SetWorkStartOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    /** Reads the day again as the records now are. */
    public void read() {
        boolean with = earlier.isShown();
        background.run(
                "Look through today's work",
                progress -> showToday.read(with),
                this::show,
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(TodayView view) {
        message.set(Message.NONE);
        toDo.set(view.toDo());
        earlier.show(view.earlier());
        day.set(Optional.of(new Day(summary(view), List.of(
                heap("late", "Late", "Nothing is late.", view, view.late()),
                heap("week", "Due this week", "Nothing is due in the next seven days.", view, view.thisWeek()),
                heap("new", "New", "No new case waits for a decision.", view, view.fresh()),
                heap("ready", "Ready for panel", "No case is ready for the panel yet.", view, view.ready())), view.isEmpty())));
    }

    private static Heap heap(String id, String title, String none, TodayView view, List<WorkItem> items) {
        return new Heap(id, title, none, items.stream().map(item -> TodayRow.of(item, view.on())).toList());
    }

    private static String summary(TodayView view) {
        String ready = view.ready().isEmpty() ? "" : ", " + Texts.counted(view.ready().size(), "case") + " ready for panel";
        return Texts.date(view.on()) + ": " + (view.toDo() == 0 ? "nothing waits for you" : Texts.counted(view.toDo(), "thing") + " to do") + ready + ".";
    }

    public ReadOnlyObjectProperty<Optional<Day>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** What the day leaves out. */
    public EarlierCases earlier() {
        return earlier;
    }

    /** How many things are late, due this week or new. */
    public ReadOnlyIntegerProperty toDoProperty() {
        return toDo.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public ObjectProperty<Optional<LastPlace>> lastPlaceProperty() {
        return lastPlace;
    }
}
