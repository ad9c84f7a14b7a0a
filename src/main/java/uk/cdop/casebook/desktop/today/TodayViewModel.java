package uk.cdop.casebook.desktop.today;

import java.util.List;
import java.util.Optional;
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
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.office.work.WorkItem;

/** The day's work in four lists, how many things wait, and where the person was when they last left. */
public final class TodayViewModel {

    /** One of the four lists. */
    public record Heap(String id, String title, String none, List<TodayRow> rows) {}

    /** What the page shows once it was read. */
    public record Day(String summary, List<Heap> heaps, boolean empty) {}

    private final Supplier<TodayView> showToday;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Day>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper toDo = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Optional<LastPlace>> lastPlace = new SimpleObjectProperty<>(Optional.empty());

    /** Where the person was, in words, and the way back there. */
    public record LastPlace(String words, Runnable goThere) {}

    public TodayViewModel(Supplier<TodayView> showToday, Background background) {
        this.showToday = showToday;
        this.background = background;
    }

    /** Reads the day again as the records now are. */
    public void read() {
        background.run(
                "Look through today's work",
                progress -> showToday.get(),
                this::show,
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(TodayView view) {
        message.set(Message.NONE);
        toDo.set(view.toDo());
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
