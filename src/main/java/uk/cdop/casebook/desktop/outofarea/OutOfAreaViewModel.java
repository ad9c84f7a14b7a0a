package uk.cdop.casebook.desktop.outofarea;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.casework.transfer.TransferAnswer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.office.desk.MatchingDesk;
import uk.cdop.casebook.office.transfer.LedgerOutcome;
import uk.cdop.casebook.office.transfer.ListLedger.LedgerLine;
import uk.cdop.casebook.office.transfer.RecordLearning.RecordLearningCommand;
import uk.cdop.casebook.office.transfer.RecordReceipt.RecordReceiptCommand;
import uk.cdop.casebook.office.transfer.TransferIn.TransferInCommand;
import uk.cdop.casebook.office.transfer.TransferOut.TransferOutCommand;

/** The ledger of shared cases: what is outstanding with whom, and recording each step of a hand-over. */
public final class OutOfAreaViewModel {

    private final MatchingDesk desk;
    private final boolean allowed;
    private final LocalDate today;
    private final Background background;
    private final ObservableList<LedgerRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LedgerRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reference = new SimpleStringProperty("");
    private final StringProperty otherCdop = new SimpleStringProperty("");
    private final ObjectProperty<ReviewAreaReason> reason = new SimpleObjectProperty<>(ReviewAreaReason.RESIDENCE);
    private final StringProperty contact = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    public OutOfAreaViewModel(MatchingDesk desk, boolean allowed, LocalDate today, Background background) {
        this.desk = desk;
        this.allowed = allowed;
        this.today = today;
        this.background = background;
        day.set(Texts.date(today));
        selected.subscribe((before, now) -> now.ifPresent(this::fill));
    }

    private void fill(LedgerRow row) {
        reference.set(row.reference());
        otherCdop.set(row.entry().isNamed() ? row.entry().otherCdop() : "");
        reason.set(row.entry().reason());
        contact.set(row.entry().contact().orElse(""));
        day.set(Texts.date(today));
        note.set("");
    }

    public void refresh() {
        background.run("Read the ledger", progress -> desk.listLedger().list(), this::show, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(List<LedgerLine> lines) {
        Optional<LedgerEntry> before = selected.get().map(LedgerRow::entry);
        rows.setAll(lines.stream().map(line -> LedgerRow.of(line, today)).toList());
        read.set(true);
        selected.set(before.flatMap(old -> rows.stream()
                .filter(row -> row.entry().number().equals(old.number()) && row.entry().direction() == old.direction()).findFirst()));
    }

    public void handOver() {
        readReference().ifPresent(number -> readDay().ifPresent(on -> record("Handed over to " + otherCdop.get().strip() + ".",
                () -> desk.transferOut().transfer(new TransferOutCommand(number, otherCdop.get(), reason.get(), said(contact), on, said(note))))));
    }

    public void takeOver() {
        readReference().ifPresent(number -> readDay().ifPresent(on -> record("Taken over from " + otherCdop.get().strip() + ".",
                () -> desk.transferIn().transfer(new TransferInCommand(number, otherCdop.get(), reason.get(), said(contact), on)))));
    }

    public void packSent() {
        withSelected((row, on) -> record("Recorded: the pack went.", () -> desk.recordReceipt().sent(row.entry().number(), on)));
    }

    public void answered(TransferAnswer answer) {
        withSelected((row, on) -> record(row.isOut() ? "Recorded: " + answer.label().toLowerCase(Locale.ROOT) + "." : "Recorded: we told them.",
                () -> desk.recordReceipt().record(new RecordReceiptCommand(row.entry().number(), row.entry().direction(), answer, on, said(note)))));
    }

    public void learned() {
        withSelected((row, on) -> record("Recorded. Nothing more is outstanding for this case.",
                () -> desk.recordLearning().record(new RecordLearningCommand(row.entry().number(), row.entry().direction(), on, said(note)))));
    }

    /** Writes the pack of the selected case into the folder. */
    public void writePack() {
        if (folder.get().isBlank() || selected.get().isEmpty()) {
            message.set(Message.refused("Choose a case and a folder first. Nothing was written."));
            return;
        }
        CaseNumber number = selected.get().orElseThrow().entry().number();
        Path into = Path.of(folder.get().strip());
        busy.set(true);
        background.run("Write the transfer pack", progress -> desk.writeTransferPack().write(number, into, progress), file -> {
            busy.set(false);
            message.set(Message.done("The pack is " + file.getFileName() + " in the folder. It names the child: send it by a safe way only,"
                    + " and record the day it went."));
        }, failure -> {
            busy.set(false);
            message.set(Message.refused(failure.getMessage()));
        });
    }

    @FunctionalInterface
    private interface Step {

        void take(LedgerRow row, LocalDate on);
    }

    private void withSelected(Step step) {
        if (selected.get().isEmpty()) {
            message.set(Message.refused("Select a case of the ledger first. Nothing was changed."));
        } else {
            readDay().ifPresent(on -> step.take(selected.get().orElseThrow(), on));
        }
    }

    private Optional<CaseNumber> readReference() {
        String typed = reference.get().strip().toUpperCase(Locale.ROOT);
        if (CaseNumber.isWellFormed(typed)) {
            return Optional.of(new CaseNumber(typed));
        }
        message.set(Message.refused("Enter the reference of a case of yours, such as CDOP-2024-0041. Nothing was changed."));
        return Optional.empty();
    }

    private Optional<LocalDate> readDay() {
        Optional<LocalDate> on = TypedDate.read(day.get(), today);
        if (on.isEmpty()) {
            message.set(Message.refused("The day cannot be read. Enter it as 14 Mar 2024. Nothing was changed."));
        }
        return on;
    }

    private static Optional<String> said(StringProperty text) {
        return Optional.of(text.get().strip()).filter(words -> !words.isEmpty());
    }

    private void record(String done, Supplier<LedgerOutcome> work) {
        if (!allowed || busy.get()) {
            return;
        }
        busy.set(true);
        background.run("Record in the ledger", progress -> work.get(), outcome -> {
            busy.set(false);
            switch (outcome) {
                case LedgerOutcome.Recorded recorded -> {
                    message.set(Message.done(done));
                    note.set("");
                    refresh();
                }
                case LedgerOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
            }
        }, failure -> {
            busy.set(false);
            message.set(Message.refused(failure.getMessage()));
        });
    }

    public boolean isAllowed() {
        return allowed;
    }

    public boolean isTheirs() {
        return selected.get().map(row -> row.entry().direction() == TransferDirection.OUT).orElse(true);
    }

    public ObservableList<LedgerRow> rows() {
        return rows;
    }

    public ObjectProperty<Optional<LedgerRow>> selectedProperty() {
        return selected;
    }

    public StringProperty referenceProperty() {
        return reference;
    }

    public StringProperty otherCdopProperty() {
        return otherCdop;
    }

    public ObjectProperty<ReviewAreaReason> reasonProperty() {
        return reason;
    }

    public StringProperty contactProperty() {
        return contact;
    }

    public StringProperty dayProperty() {
        return day;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
