package uk.cdop.casebook.desktop.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.casefile.RecordOutcome;

/** A part of the case in view into which people enter by sheets: what it shows, what it says, and how the last entry is taken back. */
public final class EntryPart<P> {

    private final boolean allowed;
    private final String reading;
    private final Function<CaseNumber, Optional<P>> read;
    private final Background background;
    private final Runnable afterwards;
    private final SheetViewModel sheets;
    private final ReadOnlyObjectWrapper<Optional<P>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyObjectWrapper<Optional<Function<P, RecordOutcome>>> takeBack = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CaseNumber> asked = Optional.empty();

    /**
     * @param reading    what reading it is called while it runs
     * @param afterwards told when something was recorded, so that the case is read again
     */
    public EntryPart(boolean allowed, String reading, Function<CaseNumber, Optional<P>> read, LocalDate today, Background background, Runnable afterwards) {
        this.allowed = allowed;
        this.reading = reading;
        this.read = read;
        this.background = background;
        this.afterwards = afterwards;
        this.sheets = new SheetViewModel(today, background);
    }

    public void open(CaseNumber number) {
        if (!asked.equals(Optional.of(number))) {
            asked = Optional.of(number);
            page.set(Optional.empty());
            message.set(Message.NONE);
            takeBack.set(Optional.empty());
            sheets.close();
        }
        background.run(reading, progress -> read.apply(number), found -> {
            if (asked.equals(Optional.of(number))) {
                page.set(found);
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    /** Does it with what is in view, for whoever may change it. */
    public void shown(Consumer<P> then) {
        if (allowed) {
            page.get().ifPresent(then);
        }
    }

    /** Records what a sheet asks for; {@code back} takes it back from the page as it then is. */
    public void record(EntrySheet sheet, String done, Optional<Function<P, RecordOutcome>> back, Supplier<RecordOutcome> work) {
        sheets.record(sheet, sheet.title(), work, () -> recorded(done, back));
    }

    /** Records what needs no sheet. */
    public void record(String title, String done, Optional<Function<P, RecordOutcome>> back, Function<P, RecordOutcome> work) {
        shown(now -> background.run(title, progress -> work.apply(now), outcome -> taken(outcome, done, back), failure -> message.set(Message.refused(failure.getMessage()))));
    }

    /** Takes the last entry back. */
    public void undo() {
        takeBack.get().ifPresent(back -> record("Take back the last entry", "Taken back.", Optional.empty(), back));
    }

    private void taken(RecordOutcome outcome, String done, Optional<Function<P, RecordOutcome>> back) {
        switch (outcome) {
            case RecordOutcome.Recorded recorded -> recorded(done, back);
            case RecordOutcome.Refused refused -> message.set(Message.refused(refused.findings().getFirst().sentence()));
            case RecordOutcome.ChangedMeanwhile changed -> {
                message.set(Message.refused("Somebody else changed this case. Nothing was overwritten; the page now shows it as it is. Try once more."));
                afterwards.run();
            }
        }
    }

    public void recorded(String done, Optional<Function<P, RecordOutcome>> back) {
        message.set(Message.done(done));
        takeBack.set(back);
        afterwards.run();
    }

    public boolean isAllowed() {
        return allowed;
    }

    public SheetViewModel sheets() {
        return sheets;
    }

    public Optional<CaseNumber> number() {
        return asked;
    }

    public ReadOnlyObjectProperty<Optional<P>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** How the last entry is taken back, while it can be. */
    public ReadOnlyObjectProperty<Optional<Function<P, RecordOutcome>>> takeBackProperty() {
        return takeBack.getReadOnlyProperty();
    }
}
