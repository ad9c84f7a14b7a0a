package uk.cdop.casebook.desktop.ncmdreturn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;
import uk.cdop.casebook.desktop.support.WritesYear;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The return of a year: whether it is ready, what blocks it, and how complete each case is. */
public final class ReturnViewModel {

    private static final int YEARS_OFFERED = 10;
    private static final int MOST_SENTENCES = 6;

    private final Function<FinancialYear, NcmdReturn> prepare;
    private final QuestionWords words;
    private final LocalDate today;
    private final Background background;
    private final List<FinancialYear> years;
    private final ObjectProperty<FinancialYear> year;
    private final ReadOnlyObjectWrapper<Optional<NcmdReturn>> prepared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ReturnLine> all = FXCollections.observableArrayList();
    private final FilteredList<ReturnLine> lines = new FilteredList<>(all);
    private final BooleanProperty onlyNotReady = new SimpleBooleanProperty();
    private final BooleanProperty onlyToKey = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<ReturnLine>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Message> readiness = new SimpleObjectProperty<>(Message.NONE);
    private final WriteFilesViewModel writing;

    public ReturnViewModel(
            Function<FinancialYear, NcmdReturn> prepare, WritesYear write, QuestionWords words, LocalDate today, Background background) {
        this.prepare = prepare;
        this.words = words;
        this.background = background;
        this.today = today;
        FinancialYear current = FinancialYear.of(today);
        this.years = IntStream.range(0, YEARS_OFFERED).mapToObj(back -> new FinancialYear(current.startYear() - back)).toList();
        this.year = new SimpleObjectProperty<>(current.previous());
        this.writing = new WriteFilesViewModel("Write the return", write, year::get, background);
        onlyNotReady.subscribe(any -> sift());
        onlyToKey.subscribe(any -> sift());
        year.subscribe((before, after) -> read());
    }

    private void sift() {
        lines.setPredicate(line -> (!onlyNotReady.get() || !line.ready()) && (!onlyToKey.get() || line.isToKey()));
    }

    /** Reads how complete the year is as the records now are. */
    public void read() {
        FinancialYear asked = year.get();
        reading.set(true);
        background.run("Read the return of " + asked, progress -> prepare.apply(asked), found -> show(asked, found), failure -> {
            reading.set(false);
            prepared.set(Optional.empty());
            all.clear();
            readiness.set(Message.NONE);
            message.set(Message.refused(failure.getMessage()));
        });
    }

    /** Reads again with the same case selected. */
    void readKeeping() {
        Optional<CaseNumber> number = selected.get().map(ReturnLine::number);
        FinancialYear asked = year.get();
        background.run("Read the return of " + asked, progress -> prepare.apply(asked), found -> {
            show(asked, found);
            selected.set(lines.stream().filter(line -> number.filter(line.number()::equals).isPresent()).findFirst());
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(FinancialYear asked, NcmdReturn found) {
        if (!asked.equals(year.get())) {
            return;
        }
        reading.set(false);
        message.set(Message.NONE);
        selected.set(Optional.empty());
        all.setAll(found.cases().stream().map(one -> ReturnLine.of(one, words)).toList());
        readiness.set(readiness(found));
        prepared.set(Optional.of(found));
    }

    private static Message readiness(NcmdReturn found) {
        String cases = Texts.counted(found.cases().size(), "case");
        if (found.cases().isEmpty()) {
            return Message.information("No case belongs to " + found.year() + ". A case stands here once its notification is registered; another year is chosen above.");
        }
        if (found.ready()) {
            String ready = "The return of " + found.year() + " is ready: " + cases + ", every form that is due is complete.";
            return found.amendments().isEmpty() ? Message.done(ready) : Message.warning(ready + " What was amended since it was returned stands below.");
        }
        long ready = found.cases().stream().filter(one -> one.ready()).count();
        return Message.warning("The return of " + found.year() + " is not ready yet: " + Texts.number(ready) + " of " + cases + (found.cases().size() == 1 ? " is" : " are") + ". What blocks it stands below.");
    }

    /** How far the year is from what its 31 March asks: reviews marked complete, open cases with their notification, both keyed. */
    public static String byYearEnd(NcmdReturn found) {
        List<ReturnCase> reviewed = due(found, FormCode.ANALYSIS, any -> true);
        List<ReturnCase> open = due(found, FormCode.NOTIFICATION, one -> one.stage().isOpen());
        return "By " + Texts.date(found.year().lastDay()) + ": " + Texts.counted(reviewed.size(), "reviewed case") + ", "
                + Texts.number(reviewed.stream().filter(one -> one.stage().isReviewComplete()).count()) + " marked complete, " + keyed(reviewed, FormCode.ANALYSIS) + " keyed; "
                + Texts.counted(open.size(), "open case") + ", "
                + Texts.number(open.stream().filter(one -> form(one, FormCode.NOTIFICATION).filter(form -> form.state() == ReturnForm.State.COMPLETE).isPresent()).count())
                + " with the notification complete, " + keyed(open, FormCode.NOTIFICATION) + " keyed.";
    }

    /** The first of many sentences, and where the others stand, so that the register is not pushed out of sight. */
    static List<String> first(List<String> sentences, String others) {
        int more = sentences.size() - MOST_SENTENCES;
        return more <= 0 ? sentences : Stream.concat(sentences.stream().limit(MOST_SENTENCES), Stream.of("And " + Texts.number(more) + " more: " + others)).toList();
    }

    /** The same, and how far off that day is. */
    String standing(NcmdReturn found) {
        LocalDate last = found.year().lastDay();
        long days = ChronoUnit.DAYS.between(today, last);
        String off = days == 0 ? "That is today." : days > 0 ? Texts.counted(days, "day") + " to go." : "That was " + Texts.counted(-days, "day") + " ago.";
        return byYearEnd(found) + " " + off;
    }

    private static List<ReturnCase> due(NcmdReturn found, FormCode code, Predicate<ReturnCase> which) {
        return found.cases().stream().filter(which).filter(one -> form(one, code).filter(form -> form.state() != ReturnForm.State.NOT_DUE).isPresent()).toList();
    }

    private static Optional<ReturnForm> form(ReturnCase one, FormCode code) {
        return one.forms().stream().filter(form -> form.form() == code).findFirst();
    }

    private static String keyed(List<ReturnCase> cases, FormCode code) {
        return Texts.number(cases.stream().filter(one -> one.register(code).filter(line -> line.state() != ReturnState.NOT_DUE && !line.state().isOpen()).isPresent()).count());
    }

    public List<FinancialYear> years() {
        return years;
    }

    public ObjectProperty<FinancialYear> yearProperty() {
        return year;
    }

    public ReadOnlyObjectProperty<Optional<NcmdReturn>> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    public ObservableList<ReturnLine> lines() {
        return lines;
    }

    public BooleanProperty onlyNotReadyProperty() {
        return onlyNotReady;
    }

    public BooleanProperty onlyToKeyProperty() {
        return onlyToKey;
    }

    public ObjectProperty<Optional<ReturnLine>> selectedProperty() {
        return selected;
    }

    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** Ready or not, in words. */
    public ObjectProperty<Message> readinessProperty() {
        return readiness;
    }

    public WriteFilesViewModel writing() {
        return writing;
    }
}
