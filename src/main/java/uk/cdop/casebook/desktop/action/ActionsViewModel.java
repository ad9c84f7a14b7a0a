package uk.cdop.casebook.desktop.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ActionFilter;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.action.ActionOutcome;
import uk.cdop.casebook.office.action.AddAction.AddActionCommand;
import uk.cdop.casebook.office.action.ChangeAction.ChangeActionCommand;
import uk.cdop.casebook.office.action.ListActions.ActionList;
import uk.cdop.casebook.office.desk.ActionsDesk;

/** The register of actions: which are shown, the one in hand, and keeping what was written. */
public final class ActionsViewModel {

    static final Choice ANY_BOARD = Choice.any("Every board");
    static final Choice NO_BOARD = Choice.any("No board");
    static final Choice ANY_FACTOR = Choice.any("Every factor");
    static final Choice ANY_MEETING = Choice.any("Every meeting");
    static final Choice ANY_CASE = Choice.any("Every case");

    private final ActionsDesk desk;
    private final boolean allowed;
    private final Background background;
    private final ObservableList<ActionRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Choice> boards = FXCollections.observableArrayList(ANY_BOARD);
    private final ObservableList<Choice> factors = FXCollections.observableArrayList(ANY_FACTOR);
    private final ObservableList<Choice> meetings = FXCollections.observableArrayList(ANY_MEETING);
    private final ObservableList<Choice> cases = FXCollections.observableArrayList(ANY_CASE);
    private final ObservableList<String> history = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ActionRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty openOnly = new SimpleBooleanProperty(true);
    private final BooleanProperty overdueOnly = new SimpleBooleanProperty();
    private final ObjectProperty<Choice> board = new SimpleObjectProperty<>(ANY_BOARD);
    private final ObjectProperty<Choice> factor = new SimpleObjectProperty<>(ANY_FACTOR);
    private final ObjectProperty<Choice> meeting = new SimpleObjectProperty<>(ANY_MEETING);
    private final ObjectProperty<Choice> ofCase = new SimpleObjectProperty<>(ANY_CASE);
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final ActionEntry entry;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    public ActionsViewModel(ActionsDesk desk, boolean allowed, Supplier<LocalDate> today, Background background) {
        entry = new ActionEntry(today);
        this.desk = desk;
        this.allowed = allowed;
        this.background = background;
        openOnly.subscribe((was, is) -> refresh());
        overdueOnly.subscribe((was, is) -> refresh());
        words.subscribe((was, is) -> refresh());
        board.subscribe((was, is) -> narrowed(is));
        factor.subscribe((was, is) -> narrowed(is));
        meeting.subscribe((was, is) -> narrowed(is));
        ofCase.subscribe((was, is) -> narrowed(is));
        selected.subscribe((was, is) -> is.ifPresent(this::take));
    }

    private void narrowed(Choice now) {
        if (now != null) {
            refresh();
        }
    }

    public void refresh() {
        background.run("Read the actions", progress -> desk.listActions().list(filter()), this::show, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private ActionFilter filter() {
        return new ActionFilter(
                openOnly.get(), overdueOnly.get(), chosen(board), chosen(factor), chosen(ofCase).map(CaseNumber::new), chosen(meeting).map(MeetingNumber::new),
                words.get());
    }

    private static Optional<String> chosen(ObjectProperty<Choice> choice) {
        return Optional.ofNullable(choice.get()).filter(one -> !one.isAny()).map(Choice::code);
    }

    private void show(ActionList list) {
        Optional<String> before = selected.get().map(ActionRow::number);
        boolean wasWriting = writing.get();
        rows.setAll(list.lines().stream().map(ActionRow::new).toList());
        Choice.replace(boards, Stream.concat(Stream.of(ANY_BOARD), list.boards().stream().map(one -> new Choice(one.code(), one.name()))).toList(), board);
        Choice.replace(factors, Stream.concat(Stream.of(ANY_FACTOR), list.factors().entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue()))).toList(), factor);
        Choice.replace(meetings, Choice.withChosen(ANY_MEETING, list.meetings().stream().map(MeetingNumber::text).toList(), meeting), meeting);
        Choice.replace(cases, Choice.withChosen(ANY_CASE, list.cases().stream().map(CaseNumber::text).toList(), ofCase), ofCase);
        summary.set(Texts.counted(rows.size(), "action") + " of " + Texts.number(list.all()) + ". " + Texts.number(list.open()) + " open, "
                + Texts.number(list.overdue()) + " overdue.");
        empty.set(list.all() == 0);
        selected.set(before.flatMap(number -> rows.stream().filter(row -> row.number().equals(number)).findFirst()));
        if (selected.get().isEmpty() && before.isPresent()) {
            writing.set(false);
        } else {
            writing.set(wasWriting);
        }
    }

    /** All actions of a case, done or not; nothing else narrows. */
    public void only(CaseNumber number) {
        everything();
        ofCase.set(new Choice(number.text(), number.text()));
    }

    /** All actions that a meeting undertook, done or not; nothing else narrows. */
    public void only(MeetingNumber number) {
        everything();
        meeting.set(new Choice(number.text(), number.text()));
    }

    private void everything() {
        openOnly.set(false);
        overdueOnly.set(false);
        board.set(ANY_BOARD);
        factor.set(ANY_FACTOR);
        meeting.set(ANY_MEETING);
        ofCase.set(ANY_CASE);
        words.set("");
        close();
    }

    private void take(ActionRow row) {
        entry.fill(row, NO_BOARD);
        writing.set(true);
        history.clear();
        background.run("Read what changed", progress -> desk.showActionHistory().show(row.number()),
                changes -> history.setAll(changes.stream().map(ActionsViewModel::inWords).toList()), failure -> message.set(Message.refused(failure.getMessage())));
    }

    private static String inWords(ActionChange change) {
        String field = change.field().name().replace('_', ' ');
        String head = Texts.date(change.on()) + ", " + change.who() + ": ";
        return change.before().isEmpty() ? head + field + " “" + change.after() + "”"
                : head + field + " was “" + change.before() + "”" + (change.after().isEmpty() ? ", now empty" : ", now “" + change.after() + "”");
    }

    public void startNew() {
        selected.set(Optional.empty());
        entry.clear(NO_BOARD);
        history.clear();
        message.set(Message.NONE);
        writing.set(true);
    }

    public void close() {
        selected.set(Optional.empty());
        writing.set(false);
    }

    public void keep() {
        Optional<String> unreadable = entry.unreadable();
        if (unreadable.isPresent()) {
            message.set(Message.refused("The day " + unreadable.get() + " cannot be read. Write it like 14 Mar 2024. Nothing was kept yet."));
        } else if (entry.reference().isEmpty()) {
            message.set(Message.refused("A case reference looks like CDOP-2024-0041. Nothing was kept yet."));
        } else {
            background.run("Keep the action", progress -> outcome(selected.get().map(row -> row.line().action())), this::kept,
                    failure -> message.set(Message.refused(failure.getMessage())));
        }
    }

    private ActionOutcome outcome(Optional<ReviewAction> now) {
        Optional<String> owning = owning(now);
        return now.map(action -> desk.changeAction().change(new ChangeActionCommand(
                action.number(), action.rowVersion(), entry.what.get(), entry.owner.get(), owning, entry.due.day(), entry.status.get(),
                entry.completedOn.day(), entry.evidence.get(), entry.response.get())))
                .orElseGet(() -> desk.addAction().add(new AddActionCommand(
                        entry.reference().orElseThrow(), entry.what.get(), entry.owner.get(), owning, entry.due.day(), ActionOrigin.NOT_SAID)));
    }

    /** As the action had it where the board is the same, because files call boards by other names. */
    private Optional<String> owning(Optional<ReviewAction> now) {
        Optional<String> code = chosen(entry.board);
        Optional<String> before = selected.get().flatMap(row -> row.line().board()).map(one -> one.code());
        return code.isPresent() && code.equals(before) ? now.flatMap(ReviewAction::owningBoard) : code;
    }

    private void kept(ActionOutcome outcome) {
        switch (outcome) {
            case ActionOutcome.Kept(String number) -> {
                message.set(Message.done("Kept as " + number + "."));
                close();
                refresh();
            }
            case ActionOutcome.Refused(List<Finding> findings) ->
                message.set(Message.refused(findings.stream().map(Finding::sentence).collect(Collectors.joining(" "))));
            case ActionOutcome.ChangedMeanwhile() -> {
                message.set(Message.refused("Somebody changed this action since you opened it. Nothing was overwritten. Make your change once more."));
                refresh();
            }
        }
    }

    public boolean isAllowed() {
        return allowed;
    }

    public ObservableList<ActionRow> rows() {
        return rows;
    }

    public ObservableList<Choice> boards() {
        return boards;
    }

    public ObservableList<Choice> factors() {
        return factors;
    }

    public ObservableList<String> history() {
        return history;
    }

    public ObjectProperty<Optional<ActionRow>> selectedProperty() {
        return selected;
    }

    public BooleanProperty openOnlyProperty() {
        return openOnly;
    }

    public BooleanProperty overdueOnlyProperty() {
        return overdueOnly;
    }

    public ObjectProperty<Choice> boardProperty() {
        return board;
    }

    public ObjectProperty<Choice> factorProperty() {
        return factor;
    }

    public ObservableList<Choice> meetings() {
        return meetings;
    }

    public ObservableList<Choice> cases() {
        return cases;
    }

    public ObjectProperty<Choice> meetingProperty() {
        return meeting;
    }

    public ObjectProperty<Choice> caseProperty() {
        return ofCase;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public StringProperty summaryProperty() {
        return summary;
    }

    public ActionEntry entry() {
        return entry;
    }

    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
