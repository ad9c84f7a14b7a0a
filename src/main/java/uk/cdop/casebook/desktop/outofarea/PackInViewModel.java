package uk.cdop.casebook.desktop.outofarea;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.duplicate.PossibleMatch;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.desktop.casefile.AnswerWords;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.transfer.RegisterTransferIn;
import uk.cdop.casebook.office.transfer.RegisterTransferIn.PackPreview;
import uk.cdop.casebook.office.transfer.RegisterTransferIn.RegisterTransferInCommand;
import uk.cdop.casebook.office.transfer.RegisterTransferIn.RegisterTransferInOutcome;

/** Taking in a pack from another CDOP: a look at it first, then its registration with reason and sender. */
public final class PackInViewModel {

    private final RegisterTransferIn register;
    private final AnswerWords words;
    private final Background background;
    private final LocalDate today;
    private final Runnable afterwards;
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty sender = new SimpleStringProperty("");
    private final StringProperty receivedOn = new SimpleStringProperty("");
    private final StringProperty residence = new SimpleStringProperty("");
    private final ObjectProperty<ReviewAreaReason> reason = new SimpleObjectProperty<>(ReviewAreaReason.RESIDENCE);
    private final ReadOnlyObjectWrapper<Optional<PackPreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    public PackInViewModel(RegisterTransferIn register, QuestionWords words, LocalDate today, Background background, Runnable afterwards) {
        this.register = register;
        this.words = new AnswerWords(words);
        this.background = background;
        this.afterwards = afterwards;
        this.today = today;
        receivedOn.set(Texts.date(today));
    }

    /** Reads the file and keeps nothing. */
    public void look() {
        preview.set(Optional.empty());
        Optional<Path> path = path();
        if (path.isEmpty()) {
            message.set(Message.refused("Choose the .zip file that came. Nothing was changed."));
            return;
        }
        background.run("Look at the transfer pack", progress -> register.look(path.get()), this::show, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private Optional<Path> path() {
        try {
            return Optional.of(file.get().strip()).filter(typed -> !typed.isEmpty()).map(Path::of);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private void show(PackPreview found) {
        preview.set(Optional.of(found));
        message.set(found.matches().isEmpty()
                ? Message.information("Nothing is kept yet. Look the answers through, say who sent it and why, then register it.")
                : Message.warning("Nothing is kept yet. A case here may be of the same child: "
                        + found.matches().getFirst().found().number().orElseThrow() + ", "
                        + inSentence(found.matches().getFirst()) + ". Look there first."));
    }

    public void register() {
        Optional<LocalDate> on = TypedDate.read(receivedOn.get(), today);
        if (preview.get().isEmpty() || on.isEmpty()) {
            message.set(Message.refused(preview.get().isEmpty() ? "Look at the pack first. Nothing was changed."
                    : "The day cannot be read. Enter it as 14 Mar 2024. Nothing was changed."));
            return;
        }
        RegisterTransferInCommand command = new RegisterTransferInCommand(
                preview.get().orElseThrow().pack(), sender.get(), reason.get(), on.get(),
                Optional.of(residence.get().strip()).filter(said -> !said.isEmpty()));
        background.run("Register the case", progress -> register.register(command), this::take, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void take(RegisterTransferInOutcome outcome) {
        switch (outcome) {
            case RegisterTransferInOutcome.Registered registered -> {
                preview.set(Optional.empty());
                file.set("");
                message.set(Message.done("Registered as " + registered.number() + ". Tell the sender that you have it."));
                afterwards.run();
            }
            case RegisterTransferInOutcome.Refused(List<Finding> findings) -> message.set(Message.refused(
                    "Nothing was kept. " + String.join(" ", findings.stream().filter(Finding::refuses).map(Finding::sentence).toList())));
            case RegisterTransferInOutcome.Known(var number) -> message.set(Message.refused(
                    "This NHS number belongs to case " + number + ". Nothing was kept. Open that case instead."));
        }
    }

    /** What the pack says, question by question. */
    List<Fact> facts(PackPreview shown) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("Their reference", shown.pack().reference()), Fact.of("Prepared", Texts.date(shown.pack().preparedOn()) + ", " + shown.pack().from())));
        shown.answers().byKey().forEach((key, answer) -> facts.add(words.fact(key, answer)));
        return facts;
    }

    public StringProperty fileProperty() {
        return file;
    }

    public StringProperty senderProperty() {
        return sender;
    }

    public StringProperty receivedOnProperty() {
        return receivedOn;
    }

    public StringProperty residenceProperty() {
        return residence;
    }

    public ObjectProperty<ReviewAreaReason> reasonProperty() {
        return reason;
    }

    public ReadOnlyObjectProperty<Optional<PackPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    private static String inSentence(PossibleMatch match) {
        String suggestion = match.score().suggestion().words();
        return Character.toLowerCase(suggestion.charAt(0)) + suggestion.substring(1);
    }
}
