package uk.cdop.casebook.desktop.annualtables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.annualtables.AcceptDoubts;
import uk.cdop.casebook.office.annualtables.AcceptDoubts.AcceptDoubtsOutcome;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** How the auditor's checks of the counted year came out, and what of it a person lets stand, with the reason. */
public final class ChecksViewModel {

    /** One case behind a check, with the doubt that may be accepted where there is one. */
    public record Line(CaseNumber number, Optional<Doubt> doubt) {}

    private final AcceptDoubts can;
    private final boolean mayAccept;
    private final ObservableValue<Optional<Publication>> publication;
    private final Runnable countAgain;
    private final Background background;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper accepting = new ReadOnlyBooleanWrapper();
    private final ObservableList<Check> checks = FXCollections.observableArrayList();
    private final ObjectProperty<Check> check = new SimpleObjectProperty<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableSet<Doubt> chosen = FXCollections.observableSet();
    private final ObservableList<AcceptedDoubt> accepted = FXCollections.observableArrayList();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    /** @param mayAccept whether this person may let anything stand; the checks are for everybody who reads the statistics */
    public ChecksViewModel(
            AcceptDoubts can, boolean mayAccept, ObservableValue<Optional<Publication>> publication, Runnable countAgain, Background background) {
        this.can = can;
        this.mayAccept = mayAccept;
        this.publication = publication;
        this.countAgain = countAgain;
        this.background = background;
        check.subscribe(this::checkChosen);
        publication.subscribe(this::show);
        open.subscribe(this::readAccepted);
    }

    private void show(Optional<Publication> counted) {
        Optional<String> before = Optional.ofNullable(check.get()).map(Check::id);
        accepting.set(mayAccept && counted.map(Publication::edition).filter(Edition.RESTRICTED::equals).isPresent());
        checks.setAll(counted.stream().flatMap(one -> one.checks().stream()).sorted(Comparator.comparing(Check::outcome).reversed()).toList());
        Optional<Check> worst = checks.stream().filter(one -> !one.held()).findFirst();
        check.set(worst.isPresent() && before.isEmpty() ? worst.get()
                : checks.stream().filter(one -> before.equals(Optional.of(one.id()))).findFirst().or(() -> checks.stream().findFirst()).orElse(null));
        readAccepted();
    }

    private void checkChosen() {
        chosen.clear();
        Optional<Check> shown = Optional.ofNullable(check.get());
        List<Line> doubted = shown.stream().flatMap(one -> one.doubts().stream()).map(doubt -> new Line(doubt.number(), Optional.of(doubt))).toList();
        Set<CaseNumber> numbers = doubted.stream().map(Line::number).collect(Collectors.toSet());
        Stream<Line> others = shown.stream().flatMap(one -> one.cases().stream()).filter(number -> !numbers.contains(number)).map(number -> new Line(number, Optional.empty()));
        lines.setAll(shown.filter(this::isListedBelow).isPresent() ? List.of() : Stream.concat(doubted.stream(), others).toList());
    }

    /** What stands by exception is among the accepted exceptions, for those who see them. */
    boolean isListedBelow(Check one) {
        return accepting.get() && one.outcome() == Check.Outcome.EXCEPTED;
    }

    private void readAccepted() {
        if (!open.get() || !accepting.get()) {
            accepted.clear();
            return;
        }
        background.run("Read the accepted exceptions", progress -> can.accepted(), accepted::setAll, this::tell);
    }

    /** Lets what is chosen stand for the reason that is given: all of it, or nothing. */
    public void accept() {
        if (publication.getValue().isEmpty()) {
            return;
        }
        FinancialYear year = publication.getValue().get().year();
        List<Doubt> asked = lines.stream().flatMap(line -> line.doubt().stream()).filter(chosen::contains).toList();
        String words = reason.get();
        background.run("Let exceptions stand", progress -> can.accept(year, asked, words), this::done, this::tell);
    }

    public void takeBack(Doubt doubt) {
        background.run("Take an exception back", progress -> can.takeBack(doubt), this::done, this::tell);
    }

    private void done(AcceptDoubtsOutcome outcome) {
        switch (outcome) {
            case AcceptDoubtsOutcome.Accepted(int doubts) -> {
                reason.set("");
                changed(Texts.counted(doubts, "exception stands", "exceptions stand") + ". The year is counted again.");
            }
            case AcceptDoubtsOutcome.TakenBack any -> changed("The exception is not accepted any more. The year is counted again.");
            case AcceptDoubtsOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
        }
    }

    private void changed(String sentence) {
        message.set(Message.done(sentence));
        countAgain.run();
    }

    private void tell(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    /** Chooses it, or leaves it out again. */
    public void choose(Doubt doubt) {
        if (accepting.get() && !chosen.remove(doubt)) {
            chosen.add(doubt);
        }
    }

    public void chooseAll() {
        if (accepting.get()) {
            lines.forEach(line -> line.doubt().ifPresent(chosen::add));
        }
    }

    public boolean isChosen(Doubt doubt) {
        return chosen.contains(doubt);
    }

    public ObservableSet<Doubt> chosen() {
        return chosen;
    }

    /** Whether the checks are looked at. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Whether this person may let something stand in the edition that is shown. */
    public ReadOnlyBooleanProperty acceptingProperty() {
        return accepting.getReadOnlyProperty();
    }

    /** Those that did not hold first. */
    public ObservableList<Check> checks() {
        return checks;
    }

    /** The one that is looked at. */
    public ObjectProperty<Check> checkProperty() {
        return check;
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /** Everything that was accepted, of every year. */
    public ObservableList<AcceptedDoubt> accepted() {
        return accepted;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public ObservableValue<Optional<Publication>> publicationProperty() {
        return publication;
    }
}
