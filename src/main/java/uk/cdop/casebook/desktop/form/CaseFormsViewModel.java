package uk.cdop.casebook.desktop.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.form.FormRef;
import uk.cdop.casebook.office.form.FormSource;
import uk.cdop.casebook.office.form.ListCaseForms.CaseForms;
import uk.cdop.casebook.office.form.ListCaseForms.FormLine;

/** The forms of the case in view, and the one of them that is open over the case page. */
public final class CaseFormsViewModel {

    /** What the forms of a case need of the office. */
    public record Office(Function<CaseNumber, CaseForms> list, BiFunction<CaseNumber, FormCode, FormRef> open, Function<FormRef, FormSource> source, QuestionWords words, CorrectionRoad road) {}

    private final Office office;
    private final Background background;
    private final Pause pause;
    private final LocalDate today;
    private final Runnable afterwards;
    private final ObservableList<FormLine> forms = FXCollections.observableArrayList();
    private final ObservableList<FormChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyObjectWrapper<Optional<FormViewModel>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CaseNumber> number = Optional.empty();

    /** {@code afterwards} reads the case again, once a form was left. */
    public CaseFormsViewModel(Office office, Background background, Pause pause, LocalDate today, Runnable afterwards) {
        this.office = office;
        this.background = background;
        this.pause = pause;
        this.today = today;
        this.afterwards = afterwards;
    }

    public void read(CaseNumber asked) {
        number = Optional.of(asked);
        background.run("List the forms of the case", progress -> office.list().apply(asked), found -> {
            if (number.equals(Optional.of(asked))) {
                forms.setAll(found.forms());
                choices.setAll(FormChoice.of(found, new ConditionWords(office.words())));
                message.set(Message.NONE);
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    /** Opens a new form of this kind, in the version in force today. */
    public void openNew(FormCode form) {
        number.ifPresent(of -> background.run("Open the form", progress -> office.open().apply(of, form), this::show,
                failure -> message.set(Message.refused(failure.getMessage()))));
    }

    public void show(FormRef form) {
        FormViewModel model = new FormViewModel(office.source().apply(form), background, pause, today, this::close, office.road());
        model.open();
        open.set(Optional.of(model));
    }

    private void close() {
        open.set(Optional.empty());
        afterwards.run();
    }

    /** Puts an open form away when another case comes into view; each of its answers was saved when it was given. */
    public void putAway() {
        open.get().ifPresent(FormViewModel::saveNow);
        open.set(Optional.empty());
    }

    public ObservableList<FormLine> forms() {
        return forms;
    }

    /** What can be opened, what the circumstances suggest first. */
    public ObservableList<FormChoice> choices() {
        return choices;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** The form that is open over the case page, if one is. */
    public ReadOnlyObjectProperty<Optional<FormViewModel>> openProperty() {
        return open.getReadOnlyProperty();
    }
}
