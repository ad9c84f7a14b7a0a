package uk.cdop.casebook.desktop.ncmdreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.desk.ReturnDesk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.ConfirmReturn.ConfirmReturnOutcome;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyAnswersOutcome;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyCommand;
import uk.cdop.casebook.office.ncmdreturn.KeyInView;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInQuestion;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The keying of one case: one form at a time, question by question, each ticked off once it stands in the portal. */
public final class KeyInViewModel {

    private final ReturnDesk can;
    private final boolean writes;
    private final LocalDate today;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<KeyInView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<KeyInRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<KeyedForm> form = new SimpleObjectProperty<>(KeyedForm.of(FormCode.NOTIFICATION));
    private final BooleanProperty onlyChanged = new SimpleBooleanProperty();
    private final StringProperty confirmedOn = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Runnable changed = () -> { };

    /** @param writes whether this person may tick off */
    public KeyInViewModel(ReturnDesk can, boolean writes, LocalDate today, Background background) {
        this.can = can;
        this.writes = writes;
        this.today = today;
        this.background = background;
        form.subscribe(any -> fill());
        onlyChanged.subscribe(any -> fill());
    }

    /** Called whenever something was recorded. */
    void onChange(Runnable then) {
        changed = then;
    }

    public void open(CaseNumber number, FinancialYear year) {
        message.set(Message.NONE);
        confirmedOn.set(Texts.date(today));
        background.run("Read what is to be keyed", progress -> can.showKeyIn().show(number, year), this::show, this::tell);
    }

    /** What was said of another form is not said of this one. */
    public void choose(KeyedForm chosen) {
        message.set(Message.NONE);
        form.set(chosen);
    }

    public void close() {
        show(Optional.empty());
        message.set(Message.NONE);
    }

    /** A form that is not to be keyed any more, as one that an agency is asked again, gives way to the first. */
    private void show(Optional<KeyInView> found) {
        found.filter(shown -> shown.form(form.get()).isEmpty() && !shown.forms().isEmpty()).ifPresent(shown -> form.set(shown.forms().getFirst().which()));
        view.set(found);
        fill();
    }

    private void readAgain() {
        view.get().ifPresent(shown -> background.run(
                "Read what is to be keyed", progress -> can.showKeyIn().show(shown.number(), shown.year()), this::show, this::tell));
        changed.run();
    }

    private void fill() {
        List<KeyInRow> filled = new ArrayList<>();
        String section = "";
        for (KeyInQuestion question : shownForm().map(KeyInForm::questions).orElse(List.of())) {
            if (!onlyChanged.get() || question.mark().isOpen()) {
                filled.add(KeyInRow.of(question, Optional.of(question.section()).filter(section.equals(question.section()) ? any -> false : any -> true)));
                section = question.section();
            }
        }
        rows.set(List.copyOf(filled));
    }

    private Optional<KeyInForm> shownForm() {
        return view.get().flatMap(shown -> shown.form(form.get()));
    }

    public void tick(KeyInRow row) {
        tick(List.of(row));
    }

    /** Everything that is in view and not keyed as it stands. */
    public void tickShown() {
        tick(rows.get().stream().filter(KeyInRow::isOpen).toList());
    }

    private void tick(List<KeyInRow> ticked) {
        view.get().filter(any -> writes && !ticked.isEmpty()).ifPresent(shown -> {
            KeyCommand command = new KeyCommand(shown.number(), shown.year(), form.get(), ticked.stream().map(KeyInRow::now).toList());
            background.run("Tick off what was keyed", progress -> can.keyAnswers().key(command), outcome -> {
                message.set(switch (outcome) {
                    case KeyAnswersOutcome.Keyed(var state) -> state.isOpen() ? Message.NONE
                            : Message.done("Everything on this form is keyed as it stands. Confirm it once the portal shows it so.");
                    case KeyAnswersOutcome.ChangedMeanwhile changedMeanwhile -> Message.refused(
                            "The case was changed while this was keyed. Nothing was ticked off; look at the answers below and key them as they now stand.");
                    case KeyAnswersOutcome.NotDue notDue -> Message.refused("This form is no part of the return of " + shown.year() + ". Nothing was ticked off.");
                });
                readAgain();
            }, this::tell);
        });
    }

    public void takeBack(KeyInRow row) {
        view.get().filter(any -> writes).ifPresent(shown -> background.run("Take back a tick",
                progress -> can.takeBackKeyed().takeBack(shown.number(), form.get(), row.now().field()), done -> {
                    message.set(done ? Message.NONE : Message.information("This answer was keyed before keying was recorded here, so there is no tick to take back."));
                    readAgain();
                }, this::tell));
    }

    public void confirm() {
        Optional<LocalDate> day = TypedDate.read(confirmedOn.get(), today);
        if (day.isEmpty()) {
            message.set(Message.refused("The day cannot be read. Type it as 14/3/24. Nothing was recorded."));
            return;
        }
        view.get().filter(any -> writes).ifPresent(shown -> background.run("Confirm a form",
                progress -> can.confirmReturn().confirm(shown.number(), shown.year(), form.get(), day.get()), outcome -> {
                    message.set(switch (outcome) {
                        case ConfirmReturnOutcome.Confirmed confirmed -> Message.done("Recorded: the portal held this form as it was keyed on " + Texts.date(day.get()) + ".");
                        case ConfirmReturnOutcome.Refused(String sentence) -> Message.refused(sentence);
                    });
                    readAgain();
                }, this::tell));
    }

    private void tell(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    /** Where the form stands, in words. */
    public String standing() {
        return shownForm().map(shown -> RegisterWords.of(shown.register()) + toKey(shown)).orElse("No form of this case is due.");
    }

    private static String toKey(KeyInForm shown) {
        long open = shown.questions().stream().filter(question -> question.mark().isOpen()).count();
        return shown.questions().isEmpty() ? "" : " " + Texts.counted(open, "answer") + " to key or change.";
    }

    public boolean canConfirm() {
        return writes && shownForm().filter(shown -> shown.register().state() == ReturnState.KEYED).isPresent();
    }

    public boolean writes() {
        return writes;
    }

    public ReadOnlyObjectProperty<Optional<KeyInView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<KeyInRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ObjectProperty<KeyedForm> formProperty() {
        return form;
    }

    public BooleanProperty onlyChangedProperty() {
        return onlyChanged;
    }

    public StringProperty confirmedOnProperty() {
        return confirmedOn;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
