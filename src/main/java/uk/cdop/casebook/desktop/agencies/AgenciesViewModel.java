package uk.cdop.casebook.desktop.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Conflict.Saying;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.casefile.AnswerWords;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.agencyreturn.AdoptAnswer.AdoptCommand;
import uk.cdop.casebook.office.agencyreturn.AdoptAnswer.AdoptOutcome;
import uk.cdop.casebook.office.agencyreturn.ContactChoice;
import uk.cdop.casebook.office.agencyreturn.EndRequest.EndCommand;
import uk.cdop.casebook.office.agencyreturn.EndRequest.How;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.MakeRequestsOutcome;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.NewRequest;
import uk.cdop.casebook.office.agencyreturn.RecordReturn.ReturnCommand;
import uk.cdop.casebook.office.agencyreturn.RequestOutcome;
import uk.cdop.casebook.office.agencyreturn.SendRequests.SendCommand;
import uk.cdop.casebook.office.agencyreturn.ShowRequests.RequestsView;
import uk.cdop.casebook.office.desk.AgenciesDesk;

/** The agencies of one case: whom to ask, what was asked, what came back, and where the answers differ. */
public final class AgenciesViewModel {

    private final AgenciesDesk can;
    private final boolean allowed;
    private final AnswerWords words;
    private final Background background;
    private final Runnable afterwards;
    private final ObservableList<ProposalLine> proposals = FXCollections.observableArrayList();
    private final ObservableList<RequestLine> requests = FXCollections.observableArrayList();
    private final ObservableList<ConflictLine> conflicts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RequestLine>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final StepEntry step = new StepEntry();
    private final OtherAgency other = new OtherAgency();
    private final NewAgency newAgency;
    private final FilesEntry files;
    private List<ContactChoice> contacts = List.of();
    private Optional<CaseNumber> number = Optional.empty();
    private final BooleanProperty made = new SimpleBooleanProperty();

    /**
     * @param addsAgencies whether this person may write into the contact book
     * @param afterwards   what is read again once something was changed
     */
    public AgenciesViewModel(AgenciesDesk can, boolean allowed, boolean addsAgencies, QuestionWords words, Background background, Runnable afterwards) {
        this.can = can;
        this.allowed = allowed;
        this.words = new AnswerWords(words);
        this.background = background;
        this.afterwards = afterwards;
        this.newAgency = new NewAgency(can.keepContact(), allowed && addsAgencies, background, () -> number.ifPresent(this::read));
        this.files = new FilesEntry(can, this.words, background, message, afterwards);
        selected.subscribe((before, now) -> {
            if (!before.map(line -> line.request().id()).equals(now.map(line -> line.request().id()))) {
                step.close();
                files.putAway();
            }
        });
    }

    public void read(CaseNumber asked) {
        if (!number.equals(Optional.of(asked))) {
            number = Optional.of(asked);
            message.set(Message.NONE);
            selected.set(Optional.empty());
            proposals.clear();
            newAgency.close();
        }
        background.run("Read the agencies", progress -> can.showRequests().show(asked), found -> found.ifPresent(this::show), this::fail);
    }

    private void show(RequestsView view) {
        if (!number.equals(Optional.of(view.number()))) {
            return;
        }
        contacts = view.contacts();
        other.offer(contacts, view.sections());
        newAgency.offer(view.types());
        List<ProposalLine> before = List.copyOf(proposals);
        proposals.setAll(view.proposals().stream().map(open -> before.stream().filter(line -> line.isOf(open)).findFirst()
                .orElseGet(() -> new ProposalLine(open, view.types(), view.sections()))).toList());
        Optional<UUID> kept = selected.get().map(line -> line.request().id());
        requests.setAll(view.requests().stream().map(request -> new RequestLine(request, AgencyWords.kind(request.agencyType(), view.types()), view.today())).toList());
        selected.set(made.get() ? firstToSend() : kept.flatMap(id -> requests.stream().filter(line -> line.request().id().equals(id)).findFirst()));
        conflicts.setAll(view.conflicts().stream().map(conflict -> new ConflictLine(conflict, words)).toList());
        read.set(true);
        made.set(false);
        Optional<UUID> added = newAgency.settle();
        added.filter(id -> newAgency.goesTo().equals("other-contact")).ifPresent(other::choose);
    }

    private Optional<RequestLine> firstToSend() {
        return requests.stream().filter(line -> line.actions().contains(RequestAction.SEND)).findFirst();
    }

    private void fail(uk.cdop.casebook.office.failure.OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    /** Makes requests of the ticked proposals. */
    public void ask() {
        List<NewRequest> wanted = proposals.stream().filter(line -> line.tickedProperty().get()).map(ProposalLine::request).toList();
        make(wanted);
    }

    /** Makes a request to an agency that no rule proposed, or to another one of the same kind. */
    void askOther() {
        other.request().ifPresent(wanted -> make(List.of(wanted)));
    }

    private void make(List<NewRequest> wanted) {
        number.ifPresent(at -> background.run("Make the requests", progress -> can.makeRequests().make(at, wanted), this::asked, this::fail));
    }

    private void asked(MakeRequestsOutcome outcome) {
        switch (outcome) {
            case MakeRequestsOutcome.Made(int made) -> {
                other.clear();
                this.made.set(true);
                message.set(Message.done(Texts.counted(made, "request is made", "requests are made")
                        + " and not sent yet. Write the files, send them, then mark each as sent."));
                afterwards.run();
            }
            case MakeRequestsOutcome.NotMade(String sentence) -> message.set(Message.refused(sentence));
        }
    }

    /** Opens the step for the selected request, where it can be taken. */
    void begin(RequestAction action) {
        selected.get().filter(line -> allowed && line.actions().contains(action)).ifPresent(line -> step.start(action, line, contacts));
    }

    /** Takes the step that is open. */
    void take() {
        selected.get().ifPresent(line -> step.actionProperty().get().ifPresent(action -> step.ready().ifPresent(day -> take(line.request(), action, day))));
    }

    private void take(AgencyRequest request, RequestAction action, LocalDate day) {
        String why = step.reasonProperty().get();
        Optional<ContactChoice> to = step.contactProperty().get();
        Supplier<RequestOutcome> work = switch (action) {
            case SEND -> () -> can.sendRequests().send(new SendCommand(
                    request.id(), request.rowVersion(), to.map(one -> one.agency().id()), to.flatMap(one -> one.person().map(person -> person.id())), List.of(), day));
            case RETURNED -> () -> can.recordReturn().record(new ReturnCommand(request.id(), request.rowVersion(), day, List.of()));
            case NOTHING_HELD -> () -> end(request, How.NOTHING_HELD, day, why);
            case WAIVE -> () -> end(request, How.WAIVE, day, why);
            case CANCEL -> () -> end(request, How.CANCEL, day, why);
            case TAKE_UP_AGAIN -> () -> end(request, How.TAKE_UP_AGAIN, day, why);
        };
        background.run(action.label(), progress -> work.get(), this::taken, this::fail);
    }

    private RequestOutcome end(AgencyRequest request, How how, LocalDate day, String why) {
        return can.endRequest().end(new EndCommand(request.id(), request.rowVersion(), how, day, why));
    }

    private void taken(RequestOutcome outcome) {
        switch (outcome) {
            case RequestOutcome.Done(AgencyRequest request) -> {
                step.close();
                message.set(Message.done(request.to().agencyName() + ": " + AgencyWords.state(request) + "."));
                afterwards.run();
            }
            case RequestOutcome.NotDone(String sentence) -> step.errorProperty().set(sentence);
            case RequestOutcome.ChangedMeanwhile changed -> step.errorProperty().set(
                    "Somebody else changed this request since you opened it. Nothing was overwritten. Press F5 and do it once more.");
        }
    }

    void adopt(ConflictLine line, Saying saying) {
        if (line.reasonProperty().get().isBlank()) {
            line.errorProperty().set("Say in a few words why this answer is right; the reason is kept.");
            return;
        }
        line.errorProperty().set("");
        AdoptCommand command = new AdoptCommand(number.orElseThrow(), line.conflict().fact(), saying, line.reasonProperty().get());
        background.run("Adopt the answer", progress -> can.adoptAnswer().adopt(command), outcome -> adopted(line, outcome), this::fail);
    }

    private void adopted(ConflictLine line, AdoptOutcome outcome) {
        switch (outcome) {
            case AdoptOutcome.Adopted(boolean differs) -> {
                message.set(differs
                        ? Message.warning("The answer is adopted. The notification form still says otherwise: correct the facts with Ctrl+E where they are wrong.")
                        : Message.done("The answer is adopted."));
                afterwards.run();
            }
            case AdoptOutcome.NotAdopted(String sentence) -> line.errorProperty().set(sentence);
            case AdoptOutcome.ChangedMeanwhile changed -> line.errorProperty().set(
                    "The answers were changed since you opened them. Nothing was adopted. Press F5 and look again.");
        }
    }

    /** True until the requests that were just made are shown. */
    BooleanProperty madeProperty() {
        return made;
    }

    /** Whether this person may change anything here. */
    public boolean isAllowed() {
        return allowed;
    }

    ObservableList<ProposalLine> proposals() {
        return proposals;
    }

    ObservableList<RequestLine> requests() {
        return requests;
    }

    ObservableList<ConflictLine> conflicts() {
        return conflicts;
    }

    ObjectProperty<Optional<RequestLine>> selectedProperty() {
        return selected;
    }

    OtherAgency other() {
        return other;
    }

    NewAgency newAgency() {
        return newAgency;
    }

    FilesEntry files() {
        return files;
    }

    StepEntry step() {
        return step;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    BooleanProperty readProperty() {
        return read;
    }
}
