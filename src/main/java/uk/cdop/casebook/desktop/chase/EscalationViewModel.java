package uk.cdop.casebook.desktop.chase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.chase.EscalationOutcome;
import uk.cdop.casebook.casework.chase.EscalationTheme;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.chase.EscalateRequest.EscalateRequestCommand;
import uk.cdop.casebook.office.chase.EscalationStep;
import uk.cdop.casebook.office.chase.ListEscalations.EscalationLog;
import uk.cdop.casebook.office.chase.RecordEscalationOutcome.RecordEscalationOutcomeCommand;
import uk.cdop.casebook.office.chase.WriteEscalationLetter.WriteEscalationLetterOutcome;
import uk.cdop.casebook.office.door.Progress;

/** Escalations: those proposed, those open and those that ended, with theme and outcome. */
public final class EscalationViewModel {

    private final Function<EscalateRequestCommand, EscalationStep> escalate;
    private final Function<RecordEscalationOutcomeCommand, EscalationStep> record;
    private final WriteLetter writeLetter;
    private final StringProperty folder;
    private final boolean allowed;
    private final LocalDate today;
    private final Background background;
    private final Runnable afterwards;
    private final ObservableList<EscalationLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<EscalationLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper themes = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<EscalationTheme> theme = new SimpleObjectProperty<>(EscalationTheme.NO_ANSWER);
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<EscalationOutcome> outcome = new SimpleObjectProperty<>(EscalationOutcome.ANSWERED);
    private final StringProperty note = new SimpleStringProperty("");

    /** Writes the letter about an open escalation into a folder. */
    @FunctionalInterface
    interface WriteLetter {

        WriteEscalationLetterOutcome write(UUID requestId, Path folder, Progress progress);
    }

    EscalationViewModel(
            Function<EscalateRequestCommand, EscalationStep> escalate, Function<RecordEscalationOutcomeCommand, EscalationStep> record,
            WriteLetter writeLetter, StringProperty folder, boolean allowed, LocalDate today, Background background, Runnable afterwards) {
        this.escalate = escalate;
        this.record = record;
        this.writeLetter = writeLetter;
        this.folder = folder;
        this.allowed = allowed;
        this.today = today;
        this.background = background;
        this.afterwards = afterwards;
    }

    void show(List<AgencyRequest> proposed, EscalationLog log) {
        lines.setAll(Stream.concat(proposed.stream().map(EscalationLine::proposed), log.requests().stream().map(EscalationLine::of)).toList());
        themes.set(log.themes().isEmpty() ? "" : "Themes so far: " + log.themes().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " " + Texts.number(entry.getValue()))
                .collect(Collectors.joining("; ")) + ".");
    }

    /** Opens the panel for the line; what was typed for another line is gone. */
    public void choose(EscalationLine line) {
        if (allowed && line.state() != EscalationLine.State.ENDED) {
            to.set("");
            note.set("");
            message.set(Message.NONE);
            chosen.set(Optional.of(line));
        }
    }

    public void leave() {
        chosen.set(Optional.empty());
        message.set(Message.NONE);
    }

    public void save() {
        chosen.get().ifPresent(line -> background.run(
                "Record the escalation",
                progress -> line.state() == EscalationLine.State.PROPOSED
                        ? escalate.apply(new EscalateRequestCommand(line.requestId(), theme.get(), to.get().strip()))
                        : record.apply(new RecordEscalationOutcomeCommand(line.requestId(), outcome.get(), today, note.get().strip())),
                this::take,
                failure -> message.set(Message.refused(failure.getMessage() + " What you typed is still here."))));
    }

    /** Writes the letter and its draft about an open escalation into the folder of the page. */
    public void write(EscalationLine line) {
        Optional<Path> into = ChaseViewModel.folder(folder.get());
        if (into.isEmpty()) {
            message.set(Message.refused("Choose a folder for the letter first. Nothing was written."));
            return;
        }
        background.run("Write the escalation letter", progress -> writeLetter.write(line.requestId(), into.get(), progress), written -> message.set(switch (written) {
            case WriteEscalationLetterOutcome.Written files -> Message.done(
                    "The letter and its e-mail draft are in the folder. Add the address, read the draft and send it.");
            case WriteEscalationLetterOutcome.NotWritten(String sentence) -> Message.refused(sentence);
        }), failure -> message.set(Message.refused(failure.getMessage())));
    }

    /** Where letters go, as on the whole page. */
    public StringProperty folderProperty() {
        return folder;
    }

    private void take(EscalationStep step) {
        switch (step) {
            case EscalationStep.Recorded recorded -> {
                chosen.set(Optional.empty());
                message.set(Message.done("Recorded."));
                afterwards.run();
            }
            case EscalationStep.NotPossible(String sentence) -> message.set(Message.refused(sentence));
        }
    }

    public boolean isAllowed() {
        return allowed;
    }

    public ObservableList<EscalationLine> lines() {
        return lines;
    }

    /** The line whose panel is open. */
    public ObjectProperty<Optional<EscalationLine>> chosenProperty() {
        return chosen;
    }

    public ReadOnlyStringProperty themesProperty() {
        return themes.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public ObjectProperty<EscalationTheme> themeProperty() {
        return theme;
    }

    public StringProperty toProperty() {
        return to;
    }

    public ObjectProperty<EscalationOutcome> outcomeProperty() {
        return outcome;
    }

    public StringProperty noteProperty() {
        return note;
    }
}
