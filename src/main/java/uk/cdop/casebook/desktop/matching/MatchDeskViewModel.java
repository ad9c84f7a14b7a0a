package uk.cdop.casebook.desktop.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.office.desk.MatchingDesk;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchCommand;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchOutcome;
import uk.cdop.casebook.office.duplicate.ListOpenMatches.Comparing;
import uk.cdop.casebook.office.duplicate.ListOpenMatches.OpenMatches;
import uk.cdop.casebook.office.duplicate.MergeCases.MergeCasesCommand;
import uk.cdop.casebook.office.duplicate.MergeCases.MergeCasesOutcome;
import uk.cdop.casebook.office.duplicate.ShowMatch.MatchView;
import uk.cdop.casebook.office.duplicate.UndoMerge.UndoMergeOutcome;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** The duplicate desk: the queue of pairs, two cases side by side, what a person says of them, and taking that back. */
public final class MatchDeskViewModel {

    private final MatchingDesk desk;
    private final boolean allowed;
    private final QuestionWords words;
    private final Background background;
    private final ObservableList<MatchLine> queue = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MatchDecision>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<MatchPair>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty choosing = new SimpleBooleanProperty();
    private final BooleanProperty fillBlanks = new SimpleBooleanProperty(true);
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private int looks;

    public MatchDeskViewModel(MatchingDesk desk, boolean allowed, QuestionWords words, Background background) {
        this.desk = desk;
        this.allowed = allowed;
        this.words = words;
        this.background = background;
        selected.subscribe((before, now) -> compare());
    }

    /** Counts the open pairs for the button that leads here. */
    public void count() {
        look("Count possible duplicates");
    }

    /** Reads the queue as the records now are. */
    public void refresh() {
        look("Look for possible duplicates");
    }

    /** Compares a slice at a time, each behind whatever else the store has to do; a look that was begun later takes its place. */
    private void look(String title) {
        int mine = ++looks;
        background.run(title, progress -> desk.listOpenMatches().begin(), begun -> goOn(title, mine, begun), this::failed);
    }

    private void goOn(String title, int mine, Comparing comparing) {
        if (mine != looks) {
            return;
        }
        if (comparing.isDone()) {
            show(comparing.result());
        } else {
            background.run(title, progress -> comparing.goOn(), further -> goOn(title, mine, further), this::failed);
        }
    }

    private void failed(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    private void show(OpenMatches found) {
        queue.setAll(found.pairs().stream().map(MatchLine::of).toList());
        open.set(found.total());
        last.set(found.decided().stream().findFirst());
        read.set(true);
        boolean still = selected.get().isPresent() && queue.stream().anyMatch(line -> selected.get().equals(Optional.of(line.pair())));
        if (!still && comparison.get().isEmpty()) {
            selected.set(queue.stream().findFirst().map(MatchLine::pair));
        }
    }

    /** Puts two cases side by side, also where they are not in the queue. */
    public void compare(MatchPair pair) {
        selected.set(Optional.of(pair));
    }

    private void compare() {
        choosing.set(false);
        Optional<MatchPair> asked = selected.get();
        if (asked.isEmpty()) {
            comparison.set(Optional.empty());
            return;
        }
        background.run(
                "Compare two cases", progress -> desk.showMatch().show(asked.get()).map(match -> Comparison.of(match, words)),
                found -> {
                    if (asked.equals(selected.get())) {
                        comparison.set(found);
                    }
                },
                this::failed);
    }

    /** The same child needs one more choice: which case to keep. */
    public void say(MatchVerdict verdict) {
        if (!allowed || busy.get() || comparison.get().isEmpty()) {
            return;
        }
        if (verdict == MatchVerdict.SAME_CHILD) {
            choosing.set(!choosing.get());
            return;
        }
        DecideMatchCommand command = new DecideMatchCommand(selected.get().orElseThrow(), verdict, reason.get());
        run("Keep the decision", () -> desk.decideMatch().decide(command), outcome -> {
            switch (outcome) {
                case DecideMatchOutcome.Decided decided -> settled("Kept: " + verdict.label().toLowerCase(Locale.ROOT) + ".");
                case DecideMatchOutcome.TakenBack back -> settled("Taken back.");
                case DecideMatchOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
            }
        });
    }

    /** Makes the two one, keeping the case of this reference. */
    public void keep(CaseNumber kept) {
        if (!allowed || busy.get() || comparison.get().isEmpty()) {
            return;
        }
        MatchView shown = comparison.get().orElseThrow().match();
        boolean first = shown.first().number().equals(kept);
        CaseFile keeping = first ? shown.first() : shown.second();
        CaseFile other = first ? shown.second() : shown.first();
        MergeCasesCommand command = new MergeCasesCommand(
                keeping.number(), keeping.rowVersion(), other.number(), other.rowVersion(), fillBlanks.get(), reason.get());
        run("Merge two cases", () -> desk.mergeCases().merge(command), outcome -> {
            switch (outcome) {
                case MergeCasesOutcome.Merged merged -> settled("Case " + merged.kept() + " now holds every notice. Case " + merged.other()
                        + " is set aside whole and can be taken up again.");
                case MergeCasesOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
                case MergeCasesOutcome.ChangedMeanwhile changed -> {
                    message.set(Message.refused("One of the two cases was changed since you looked. Nothing was merged. It has been read again; look once more."));
                    compare();
                }
            }
        });
    }

    /** Takes the latest decision back, a merge included. */
    public void takeBackLast() {
        last.get().ifPresent(this::takeBack);
    }

    private void takeBack(MatchDecision decision) {
        if (decision.verdict() == MatchVerdict.SAME_CHILD) {
            run("Take the merge back", () -> part(decision.pair()), this::parted);
        } else {
            run("Take the decision back", () -> desk.decideMatch().takeBack(decision.pair()), outcome -> {
                if (outcome instanceof DecideMatchOutcome.Refused(String sentence)) {
                    message.set(Message.refused(sentence));
                } else {
                    again(decision.pair(), "Taken back. The pair stands in the queue again.");
                }
            });
        }
    }

    private UndoMergeOutcome part(MatchPair pair) {
        UndoMergeOutcome second = desk.undoMerge().undo(pair.second());
        return second instanceof UndoMergeOutcome.Refused && desk.listRelatedCases().of(pair.first()).stream()
                .anyMatch(related -> related.words().equals("Duplicate of " + pair.second())) ? desk.undoMerge().undo(pair.first()) : second;
    }

    private void parted(UndoMergeOutcome outcome) {
        switch (outcome) {
            case UndoMergeOutcome.Parted parted -> again(MatchPair.of(parted.kept(), parted.other()), parted.keptWasChanged()
                    ? "Two cases again. What was done on " + parted.kept() + " since the merge stays with it."
                    : "Two cases again, both as they were before the merge.");
            case UndoMergeOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
        }
    }

    private <T> void run(String title, Supplier<T> work, Consumer<T> onResult) {
        busy.set(true);
        background.run(title, progress -> work.get(), result -> {
            busy.set(false);
            onResult.accept(result);
        }, failure -> {
            busy.set(false);
            failed(failure);
        });
    }

    private void settled(String says) {
        message.set(Message.done(says + " It can be taken back with the button at the top."));
        reason.set("");
        List<MatchLine> left = queue.stream().filter(line -> !selected.get().equals(Optional.of(line.pair()))).toList();
        selected.set(left.stream().findFirst().map(MatchLine::pair));
        refresh();
    }

    private void again(MatchPair pair, String says) {
        message.set(Message.done(says));
        selected.set(Optional.empty());
        selected.set(Optional.of(pair));
        refresh();
    }

    public boolean isAllowed() {
        return allowed;
    }

    public ObservableList<MatchLine> queue() {
        return queue;
    }

    /** How many pairs wait, also beyond those that are listed. */
    public ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<MatchPair>> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<MatchDecision>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** True while the person chooses which of two cases to keep. */
    public BooleanProperty choosingProperty() {
        return choosing;
    }

    public BooleanProperty fillBlanksProperty() {
        return fillBlanks;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** True once the queue has been read. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
