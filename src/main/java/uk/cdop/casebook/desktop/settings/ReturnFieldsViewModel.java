package uk.cdop.casebook.desktop.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.EditReturnFieldsOutcome;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.RefusedRow;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields.DatedList;

/** The dated lists of what NCMD asks for: looked at one by one, written as a file, and brought in from one, from a day on. */
public final class ReturnFieldsViewModel {

    private static final int MOST_REFUSED = 12;
    private static final long LONGEST_FILE = 1_000_000;

    private final ShowReturnFields show;
    private final EditReturnFields edit;
    private final RuleKeeping<List<DatedList>> keeping;
    private final ReadOnlyObjectWrapper<List<DatedList>> lists = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<DatedList> chosen = new SimpleObjectProperty<>();
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final DayEntry from;
    private Optional<LocalDate> justKept = Optional.empty();

    public ReturnFieldsViewModel(ShowReturnFields show, EditReturnFields edit, Supplier<LocalDate> today, Background background) {
        this.show = show;
        this.edit = edit;
        this.from = new DayEntry(today);
        this.keeping = new RuleKeeping<>("what NCMD asks for", () -> show.lists(today.get()), this::take, background);
    }

    public void read() {
        keeping.read();
    }

    private void take(List<DatedList> held) {
        Optional<DatedList> before = Optional.ofNullable(chosen.get());
        Optional<DatedList> next = held.stream().filter(one -> justKept.isPresent() && one.from().equals(justKept)).findFirst()
                .or(() -> held.stream().filter(one -> before.isPresent() && one.from().equals(before.get().from())).findFirst());
        justKept = Optional.empty();
        lists.set(held);
        chosen.set(next.orElseGet(() -> held.stream().filter(DatedList::inForce).findFirst().orElseGet(held::getLast)));
    }

    /** Takes the file as the list that holds from the day on: all of it, or nothing. */
    public void load() {
        if (file.get().isBlank()) {
            refuse("Choose a file first. Nothing was changed.");
            return;
        }
        String named = file.get().strip();
        fromDay(day -> keep(day, () -> edit.replace(text(named), Optional.of(day))));
    }

    private static String text(String named) {
        try {
            Path path = Path.of(named);
            if (Files.size(path) > LONGEST_FILE) {
                throw OfficeFailure.world("The file is larger than 1 MB, so it is not a list of fields. Nothing was changed.");
            }
            return Files.readString(path);
        } catch (IOException | InvalidPathException unreadable) {
            throw OfficeFailure.world("The file cannot be read as text in UTF-8. Nothing was changed. Check that it is there, and that it was saved as CSV in UTF-8.");
        }
    }

    /** Has the list that came with the program hold from the day on. */
    public void asShipped() {
        fromDay(day -> keep(day, () -> edit.asShipped(day)));
    }

    private void fromDay(Consumer<LocalDate> work) {
        from.day().ifPresentOrElse(work, () -> refuse(from.isUnreadable()
                ? "The first day cannot be read as a day. Nothing was changed."
                : "Say from which day the list holds. Nothing was changed."));
    }

    private void keep(LocalDate day, Supplier<EditReturnFieldsOutcome> work) {
        keeping.keep(work, outcome -> says(day, outcome));
    }

    private Message says(LocalDate day, EditReturnFieldsOutcome outcome) {
        return switch (outcome) {
            case EditReturnFieldsOutcome.Replaced(int fields) -> {
                justKept = Optional.of(day);
                yield Message.done("Kept. " + Texts.counted(fields, "field") + " in the list that holds from " + Texts.date(day) + ". Years that ended before that day keep theirs.");
            }
            case EditReturnFieldsOutcome.Refused(List<RefusedRow> rows) -> RuleKeeping.refused(Stream.of(
                    Stream.of("Nothing was changed."), rows.stream().limit(MOST_REFUSED).map(RefusedRow::words),
                    Stream.of("And " + Texts.counted(rows.size() - MOST_REFUSED, "more line") + ".").filter(more -> rows.size() > MOST_REFUSED))
                    .flatMap(Function.identity()).collect(Collectors.toList()));
        };
    }

    /** Takes away the chosen list, where it is one of the office's own. */
    public void takeAway() {
        Optional.ofNullable(chosen.get()).flatMap(DatedList::from).ifPresent(day -> keeping.keep(() -> edit.takeAway(day), done -> done
                ? Message.done("Taken away: the list from " + Texts.date(day) + ". What held before it holds on.")
                : Message.refused("There is no list that begins on " + Texts.date(day) + " any more. Nothing was changed.")));
    }

    /** Writes the chosen list as a file that can be changed and loaded again. */
    public void save() {
        if (folder.get().isBlank()) {
            refuse("Choose a folder first. Nothing was written.");
            return;
        }
        if (chosen.get() == null) {
            refuse("The lists could not be read, so there is none to save. Open the page again. Nothing was written.");
            return;
        }
        Optional<LocalDate> which = chosen.get().from();
        String into = folder.get().strip();
        keeping.keep(() -> show.save(which, Path.of(into), Progress.NONE), files -> Message.done("Written: " + files.getFirst() + ". Change it, and load it from the day on which it is to hold."));
    }

    private void refuse(String sentence) {
        messageProperty().set(Message.refused(sentence));
    }

    /** The list with the days on which it holds. */
    static String title(DatedList list) {
        String days = list.from().map(day -> "From " + Texts.date(day)).orElse("Came with the program")
                + (list.isUsed() ? list.until().map(day -> (list.from().isPresent() ? " to " : ", holds to ") + Texts.date(day)).orElse("") : ", holds on no day");
        return list.inForce() ? days + " (in force today)" : days;
    }

    public ReadOnlyObjectProperty<List<DatedList>> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    /** The list in view; none before the first reading. */
    public ObjectProperty<DatedList> chosenProperty() {
        return chosen;
    }

    public StringProperty fileProperty() {
        return file;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    DayEntry from() {
        return from;
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
