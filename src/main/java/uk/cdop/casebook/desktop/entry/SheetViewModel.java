package uk.cdop.casebook.desktop.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.casefile.RecordOutcome;

/** The one sheet that is open on a page, and what comes of saving it. */
public final class SheetViewModel {

    private final LocalDate today;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<EntrySheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());

    public SheetViewModel(LocalDate today, Background background) {
        this.today = today;
        this.background = background;
    }

    public void open(EntrySheet another) {
        another.entries().forEach(entry -> entry.on(today));
        sheet.set(Optional.of(another));
    }

    public void close() {
        sheet.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<EntrySheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Runs what the sheet asks for; the sheet closes once it is recorded, and stays with its words otherwise. */
    public void record(EntrySheet asked, String title, Supplier<RecordOutcome> work, Runnable recorded) {
        asked.busyProperty().set(true);
        background.run(title, progress -> work.get(), outcome -> {
            asked.busyProperty().set(false);
            take(asked, outcome, recorded);
        }, failure -> {
            asked.busyProperty().set(false);
            asked.messageProperty().set(Message.refused(failure.getMessage() + " What you typed is still here."));
        });
    }

    private void take(EntrySheet asked, RecordOutcome outcome, Runnable recorded) {
        switch (outcome) {
            case RecordOutcome.Recorded done -> {
                close();
                recorded.run();
            }
            case RecordOutcome.Refused refused -> asked.refuse(refused.findings());
            case RecordOutcome.ChangedMeanwhile changed -> asked.messageProperty().set(Message.refused(
                    "Somebody else changed this case since you opened it. Nothing was overwritten, and what you typed is still here. "
                            + "Note it, close this, open the case again and enter it once more."));
        }
    }
}
