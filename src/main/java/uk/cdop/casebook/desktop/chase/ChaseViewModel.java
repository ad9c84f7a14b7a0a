package uk.cdop.casebook.desktop.chase;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.chase.ChasePlan;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.office.chase.ListEscalations.EscalationLog;
import uk.cdop.casebook.office.chase.RunChase.RunChaseOutcome;
import uk.cdop.casebook.office.desk.ChaseDesk;

/** Who is to be reminded of what on a day, and the one button that writes every reminder. */
public final class ChaseViewModel {

    private final ChaseDesk office;
    private final boolean allowed;
    private final Background background;
    private final LocalDate today;
    private final EscalationViewModel escalations;
    private final ObservableList<PersonCard> people = FXCollections.observableArrayList();
    private final StringProperty day;
    private final StringProperty dayError = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final SimpleStringProperty summary = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());

    private record Read(ChasePlan plan, EscalationLog log) {}

    public ChaseViewModel(ChaseDesk office, boolean allowed, LocalDate today, Background background) {
        this.office = office;
        this.allowed = allowed;
        this.background = background;
        this.today = today;
        this.day = new SimpleStringProperty(Texts.date(today));
        this.escalations = new EscalationViewModel(
                command -> office.escalateRequest().escalate(command), command -> office.recordEscalationOutcome().record(command),
                (request, into, progress) -> office.writeEscalationLetter().write(request, into, progress), folder, allowed, today, background, this::read);
        day.subscribe((before, after) -> read());
    }

    /** Reads what is due on the day as the records now are. */
    public void read() {
        Optional<LocalDate> on = TypedDate.read(day.get(), today);
        dayError.set(on.isPresent() ? "" : "Enter a day such as 14 Mar 2024.");
        on.ifPresent(asked -> background.run(
                "Read what is due", progress -> new Read(office.planChase().plan(asked), office.listEscalations().list()), this::show,
                failure -> message.set(Message.refused(failure.getMessage()))));
    }

    private void show(Read read) {
        ChasePlan plan = read.plan();
        people.setAll(plan.people().stream().map(PersonCard::of).toList());
        escalations.show(plan.toEscalate(), read.log());
        summary.set(plan.people().isEmpty()
                ? plan.nextOn().map(next -> "The next reminder falls due on " + Texts.date(next) + ".").orElse("No request waits for an answer.")
                : Texts.counted(plan.reminders().size(), "request") + " to remind of, in " + Texts.counted(people.size(), "letter") + ".");
    }

    /** Writes every reminder of the day and records it: all of it, or nothing. */
    public void write() {
        Optional<LocalDate> on = TypedDate.read(day.get(), today);
        if (job.get().isPresent() || on.isEmpty()) {
            return;
        }
        Optional<Path> into = folderGiven();
        if (into.isEmpty()) {
            message.set(Message.refused("Choose a folder first. Nothing was written or recorded."));
            return;
        }
        message.set(Message.NONE);
        Job started = background.run("Write all reminders", progress -> office.runChase().run(on.get(), into.get(), progress), this::take, failure -> {
            job.set(Optional.empty());
            message.set(Message.refused(failure.getMessage()));
        });
        if (background.jobs().contains(started)) {
            job.set(Optional.of(started));
        }
    }

    private Optional<Path> folderGiven() {
        return folder(folder.get());
    }

    static Optional<Path> folder(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(Path.of(typed.strip()));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private void take(RunChaseOutcome outcome) {
        job.set(Optional.empty());
        message.set(switch (outcome) {
            case RunChaseOutcome.Chased chased -> Message.done(
                    Texts.counted(chased.plan().people().size(), "letter and its e-mail draft is", "letters and their e-mail drafts are")
                            + " in the folder, and every reminder is recorded. Open each draft, read it and send it.");
            case RunChaseOutcome.NothingDue nothing -> Message.information("Nobody is to be reminded on this day. Nothing was written.");
            case RunChaseOutcome.NotWritten(String sentence) -> Message.refused(sentence);
        });
        read();
    }

    public void cancel() {
        job.get().ifPresent(Job::cancel);
    }

    public boolean isAllowed() {
        return allowed;
    }

    public EscalationViewModel escalations() {
        return escalations;
    }

    public ObservableList<PersonCard> people() {
        return people;
    }

    public StringProperty dayProperty() {
        return day;
    }

    public StringProperty dayErrorProperty() {
        return dayError;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    /** How much is due, or when something next is. */
    public StringProperty summaryProperty() {
        return summary;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** The writing while it goes on. */
    public ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }
}
