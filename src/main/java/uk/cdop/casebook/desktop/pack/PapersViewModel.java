package uk.cdop.casebook.desktop.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.casework.pack.PackHit;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.desk.PackDesk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.pack.PackOutcome;
import uk.cdop.casebook.office.pack.ReadLatePaper.ReadLatePaperOutcome;
import uk.cdop.casebook.office.pack.ShowPack.PackView;
import uk.cdop.casebook.office.pack.WriteCopies.WriteCopiesOutcome;

/** The papers of one meeting on the screen: how they stand, what the leak check found, and the copies. */
public final class PapersViewModel {

    private final PackDesk desk;
    private final Background background;
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyObjectWrapper<Optional<PanelPack>> pack = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<PackHit> hits = FXCollections.observableArrayList();
    private final ObservableList<PackCopy> copies = FXCollections.observableArrayList();
    private final ObservableList<CaseNumber> agenda = FXCollections.observableArrayList();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty pseudonym = new SimpleStringProperty("");
    private final StringProperty holders = new SimpleStringProperty("");
    private final DayEntry copyDay;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty lateTitle = new SimpleStringProperty("");
    private final StringProperty lateText = new SimpleStringProperty("");
    private final ObjectProperty<CaseNumber> lateCase = new SimpleObjectProperty<>();
    private Optional<MeetingNumber> meeting = Optional.empty();

    public PapersViewModel(PackDesk desk, LocalDate today, Background background) {
        this.desk = desk;
        copyDay = new DayEntry(() -> today);
        this.background = background;
    }

    public void read(MeetingNumber asked) {
        meeting = Optional.of(asked);
        message.set(Message.NONE);
        background.run("Read the papers of the meeting", progress -> desk.showPack().show(asked), found -> found.ifPresent(this::show), this::failed);
    }

    private void show(PackView view) {
        agenda.setAll(view.agenda());
        holders.set(String.join("\n", view.holders()));
        view.changed().ifPresent(said -> message.set(Message.warning(said)));
        view.pack().ifPresentOrElse(this::show, () -> {
            hits.clear();
            copies.clear();
            pack.set(Optional.empty());
        });
    }

    private void show(PanelPack now) {
        hits.setAll(now.hits());
        copies.setAll(now.copies());
        pack.set(Optional.of(now));
    }

    public void build() {
        meeting.ifPresent(number -> step("Build the papers", () -> desk.buildPack().build(number), "The papers are built. Check them for leaks next."));
    }

    public void check() {
        meeting.ifPresent(number -> background.run("Check the papers for leaks", progress -> desk.checkPack().check(number), outcome -> {
            took(outcome, "");
            pack.get().filter(now -> outcome instanceof PackOutcome.Done).ifPresent(now -> message.set(now.mayBeReleased()
                    ? Message.done("Nothing was found that is not resolved. The papers can be released.")
                    : Message.warning(Texts.counted(now.unresolved().size(), "find is", "finds are") + " not resolved. Nothing leaves the office until each is.")));
        }, this::failed));
    }

    /** Lets the chosen find stand, with the reason entered. */
    public void keep(int place) {
        meeting.ifPresent(number -> step("Resolve the find", () -> desk.resolveHit().keep(number, place, reason.get()), "Resolved. The reason is kept in the report."));
    }

    public void mask(int place) {
        meeting.ifPresent(number -> step("Mask the find", () -> desk.resolveHit().mask(number, place, pseudonym.get()), "Masked and built anew. Check the papers again."));
    }

    public void addLate() {
        if (lateCase.get() == null) {
            message.set(Message.refused("Choose the case first. Nothing was added."));
            return;
        }
        meeting.ifPresent(number -> background.run("Add a late paper", progress -> desk.addLatePaper().add(number, lateCase.get(), lateTitle.get(), lateText.get()), outcome -> {
            took(outcome, "Added after the pages of its case. Earlier page numbers stay. Check the papers again.");
            if (outcome instanceof PackOutcome.Done) {
                lateTitle.set("");
                lateText.set("");
            }
        }, this::failed));
    }

    /** Puts the words of a file into the box, to be looked over before they are added. */
    void readLate(Path file) {
        background.run("Read the late paper", progress -> desk.readLatePaper().read(file), outcome -> {
            switch (outcome) {
                case ReadLatePaperOutcome.Read(String text, Optional<String> leftOut) -> {
                    lateText.set(text);
                    message.set(leftOut.map(said -> Message.warning("The words of the file are in the box. " + said))
                            .orElse(Message.done("The words of the file are in the box. Look them over, then add the paper.")));
                }
                case ReadLatePaperOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
            }
        }, this::failed);
    }

    public void release() {
        List<String> named = holders.get().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        meeting.ifPresent(number -> step("Release the papers", () -> desk.releasePack().release(number, named), "Released. Write the copies into a folder next."));
    }

    public void write() {
        if (folder.get().isBlank()) {
            message.set(Message.refused("Choose a folder first. Nothing was written."));
            return;
        }
        meeting.ifPresent(number -> background.run("Write the copies", progress -> desk.writeCopies().write(number, Path.of(folder.get().strip()), progress), outcome ->
                message.set(switch (outcome) {
                    case WriteCopiesOutcome.Written(List<Path> files) -> Message.done(Texts.counted(files.size(), "copy is", "copies are") + " in " + folder.get().strip() + ".");
                    case WriteCopiesOutcome.Refused(String sentence) -> Message.refused(sentence);
                }), this::failed));
    }

    public void record(PackCopy copy, PackCopy.Step what, LocalDate on) {
        meeting.ifPresent(number -> step("Record the copy", () -> desk.recordCopy().record(number, copy.number(), what, on), "Copy " + copy.number() + ": " + what.label().toLowerCase(java.util.Locale.ROOT) + "."));
    }

    /** On the day that is typed; false where that cannot be read. */
    boolean record(PackCopy copy, PackCopy.Step what) {
        Optional<LocalDate> on = copyDay.day();
        on.ifPresentOrElse(read -> record(copy, what, read), () -> message.set(Message.refused(
                "Enter the day on which it happened, such as 14 Mar 2024 or today. Nothing was recorded.")));
        return on.isPresent();
    }

    DayEntry copyDay() {
        return copyDay;
    }

    private void step(String title, Supplier<PackOutcome> how, String done) {
        background.run(title, progress -> how.get(), outcome -> took(outcome, done), this::failed);
    }

    private void took(PackOutcome outcome, String done) {
        switch (outcome) {
            case PackOutcome.Done(PanelPack now) -> {
                reason.set("");
                pseudonym.set("");
                show(now);
                message.set(Message.done(done));
            }
            case PackOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
        }
    }

    private void failed(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    /** One sentence that says how the papers stand. */
    static String standing(Optional<PanelPack> pack) {
        return pack.map(now -> {
            String built = "Built " + Texts.moment(now.built().at()) + " by " + now.built().by() + ". ";
            if (now.released().isPresent()) {
                return built + "Released " + Texts.moment(now.released().get().at()) + " in " + Texts.counted(now.copies().size(), "copy", "copies") + ".";
            }
            return built + now.checked().map(check -> "Checked " + Texts.moment(check.at()) + ": " + Texts.counted(now.hits().size(), "find", "finds") + ", "
                    + now.unresolved().size() + " not resolved.").orElse("Not checked for leaks since.");
        }).orElse("Not built yet. Build them once the agenda stands.");
    }

    public ReadOnlyObjectProperty<Optional<PanelPack>> packProperty() {
        return pack.getReadOnlyProperty();
    }

    public ObservableList<PackHit> hits() {
        return hits;
    }

    public ObservableList<PackCopy> copies() {
        return copies;
    }

    public ObservableList<CaseNumber> agenda() {
        return agenda;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty pseudonymProperty() {
        return pseudonym;
    }

    public StringProperty holdersProperty() {
        return holders;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public StringProperty lateTitleProperty() {
        return lateTitle;
    }

    public StringProperty lateTextProperty() {
        return lateText;
    }

    public ObjectProperty<CaseNumber> lateCaseProperty() {
        return lateCase;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
