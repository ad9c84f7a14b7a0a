package uk.cdop.casebook.desktop.action;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.action.ActionFilter;
import uk.cdop.casebook.casework.action.Board;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.action.ListActions.ActionList;
import uk.cdop.casebook.office.action.WriteHighlights.WriteHighlightsCommand;
import uk.cdop.casebook.office.action.WriteHighlights.WriteHighlightsOutcome;
import uk.cdop.casebook.office.desk.ActionsDesk;

/** The highlights for a board: which board, when it last met, and what holds them. */
public final class HighlightsViewModel {

    private final ActionsDesk desk;
    private final Background background;
    private final ObservableList<Choice> boards = FXCollections.observableArrayList();
    private final ObjectProperty<Choice> board = new SimpleObjectProperty<>();
    private final DayEntry lastMet;
    private final DayEntry nextMeets;
    private final ObservableList<String> due = FXCollections.observableArrayList();
    private final StringProperty dueBy = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty cadence = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final LeakReasons reasons = new LeakReasons();
    private List<Board> known = List.of();

    public HighlightsViewModel(ActionsDesk desk, Supplier<LocalDate> today, Background background) {
        lastMet = new DayEntry(today);
        nextMeets = new DayEntry(today);
        this.desk = desk;
        this.background = background;
        board.subscribe(this::say);
        lastMet.textProperty().subscribe(this::say);
        nextMeets.textProperty().subscribe(this::say);
    }

    public void read() {
        background.run("Read what was let stand", progress -> desk.showLetStand().of(LetStand.Paper.HIGHLIGHTS), reasons::letStand,
                failure -> message.set(Message.refused(failure.getMessage())));
        background.run("Read the boards", progress -> desk.listActions().list(ActionFilter.EVERYTHING).boards(), this::show,
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(List<Board> now) {
        say();
        if (!known.equals(now)) {
            known = now;
            boards.setAll(now.stream().map(one -> new Choice(one.code(), one.name())).toList());
            board.set(boards.isEmpty() ? null : boards.getFirst());
        }
    }

    private void say() {
        Optional<Board> one = known.stream().filter(any -> board.get() != null && any.code().equals(board.get().code())).findFirst();
        Optional<LocalDate> met = lastMet.day();
        cadence.set(one.map(any -> "Meets: " + any.cadenceInWords() + "."
                + any.valid().to().map(last -> " It closed on " + Texts.date(last) + ".").orElse("")
                + met.flatMap(day -> any.cadence().map(every -> " Next meeting expected " + Texts.date(every.after(day)) + ".")).orElse("")).orElse(""));
        Optional<LocalDate> next = nextMeets.day().or(() -> met.flatMap(day -> one.flatMap(Board::cadence).map(every -> every.after(day))));
        if (one.isPresent() && next.isPresent()) {
            background.run("Read what is due", progress -> desk.listActions().list(ofBoard(one.get())), list -> due(list, next.get()),
                    failure -> message.set(Message.refused(failure.getMessage())));
        } else {
            due.clear();
            dueBy.set(one.isEmpty() ? "" : "What is due before the next meeting is shown once it is known when the board meets: say when it last met, or meets next.");
        }
    }

    private static ActionFilter ofBoard(Board board) {
        return new ActionFilter(true, false, Optional.of(board.code()), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** Open actions that are overdue or fall due up to the day of the next meeting, the earliest first. */
    private void due(ActionList list, LocalDate next) {
        due.setAll(list.lines().stream().filter(line -> line.action().dueOn().filter(on -> !on.isAfter(next)).isPresent())
                .map(line -> (line.overdue() ? "Overdue since " : "Due ") + Texts.date(line.action().dueOn().orElseThrow()) + ". " + line.action().number() + ": "
                        + line.action().description() + line.action().owner().map(owner -> ". Owner: " + owner).orElse(". No owner")).toList());
        dueBy.set(due.isEmpty() ? "Nothing is due before the meeting on " + Texts.date(next) + "."
                : Texts.counted(due.size(), "action is", "actions are") + " due before the meeting on " + Texts.date(next) + ":");
    }

    public void write() {
        Optional<LocalDate> met = lastMet.day();
        if (board.get() == null || met.isEmpty()) {
            message.set(Message.refused("Choose a board, and say when it last met, like 14 Mar 2024. Nothing was written."));
            return;
        }
        folder(folder.get()).ifPresentOrElse(to -> background.run("Write the highlights",
                progress -> desk.writeHighlights().write(new WriteHighlightsCommand(board.get().code(), met.get(), to, reasons.reasons())), this::done,
                failure -> message.set(Message.refused(failure.getMessage()))), () -> message.set(Message.refused("Choose a folder first. Nothing was written.")));
    }

    /** Empty where it is no folder's name. */
    public static Optional<Path> folder(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
        } catch (InvalidPathException notOne) {
            return Optional.empty();
        }
    }

    private void done(WriteHighlightsOutcome outcome) {
        switch (outcome) {
            case WriteHighlightsOutcome.Written(Path file, Optional<LocalDate> next) -> {
                reasons.clear();
                read();
                message.set(Message.done("Written: " + file.getFileName() + "." + next.map(day -> " The board is expected to meet next on " + Texts.date(day) + ".").orElse("")));
            }
            case WriteHighlightsOutcome.Blocked(List<LeakHit> hits) -> {
                reasons.show(hits);
                message.set(Message.refused("Held back: " + Texts.counted(hits.size(), "place") + " in it may point to a person. Nothing was written."));
            }
            case WriteHighlightsOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
        }
    }

    public ObservableList<Choice> boards() {
        return boards;
    }

    public ObjectProperty<Choice> boardProperty() {
        return board;
    }

    DayEntry lastMet() {
        return lastMet;
    }

    DayEntry nextMeets() {
        return nextMeets;
    }

    public ObservableList<String> due() {
        return due;
    }

    public StringProperty dueByProperty() {
        return dueBy;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public StringProperty cadenceProperty() {
        return cadence;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public LeakReasons reasons() {
        return reasons;
    }
}
