package uk.cdop.casebook.desktop.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.form.CarryFormForward.CarryFormForwardCommand;
import uk.cdop.casebook.office.form.CarryFormForward.CarryFormForwardOutcome;
import uk.cdop.casebook.office.form.CarryFormForward.CarryForwardPreview;
import uk.cdop.casebook.office.form.CarryFormForward.CarryForwardPreview.CanBeCarried;
import uk.cdop.casebook.office.form.FormRef;
import uk.cdop.casebook.office.form.ListCaseForms.FormLine;

/** Bringing one form of a case into the newest wording: what would come of it first, and then the step itself. */
public final class CarryForwardViewModel {

    /** The form by its name, and what would come of it. */
    public record Shown(String title, CanBeCarried preview) {}

    private final Function<FormRef, CarryForwardPreview> preview;
    private final Function<CarryFormForwardCommand, CarryFormForwardOutcome> carry;
    private final Background background;
    private final Runnable afterwards;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<FormLine> asked = Optional.empty();

    /** {@code afterwards} reads the case again, once a form was carried forward. */
    public CarryForwardViewModel(
            Function<FormRef, CarryForwardPreview> preview, Function<CarryFormForwardCommand, CarryFormForwardOutcome> carry,
            Background background, Runnable afterwards) {
        this.preview = preview;
        this.carry = carry;
        this.background = background;
        this.afterwards = afterwards;
    }

    /** Works out what would come of it and keeps nothing. */
    public void look(FormLine line) {
        asked = Optional.of(line);
        shown.set(Optional.empty());
        message.set(Message.NONE);
        background.run("See what carries over", progress -> preview.apply(line.ref()), found -> {
            if (asked.equals(Optional.of(line))) {
                show(line, found);
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(FormLine line, CarryForwardPreview found) {
        switch (found) {
            case CanBeCarried can -> shown.set(Optional.of(new Shown(line.title(), can)));
            case CarryForwardPreview.NotNow(String sentence) -> message.set(Message.refused(sentence));
        }
    }

    public void carry() {
        shown.get().ifPresent(now -> {
            CarryFormForwardCommand command = new CarryFormForwardCommand(now.preview().form(), now.preview().rowVersion(), now.preview().to());
            background.run("Carry the form forward", progress -> carry.apply(command), outcome -> take(now.title(), outcome),
                    failure -> message.set(Message.refused(failure.getMessage())));
        });
    }

    private void take(String title, CarryFormForwardOutcome outcome) {
        shown.set(Optional.empty());
        switch (outcome) {
            case CarryFormForwardOutcome.CarriedForward carried -> {
                message.set(Message.done(title + " is asked in the wording of " + Texts.date(carried.to()) + " now."
                        + (carried.notMoved().isEmpty() ? "" : " " + Texts.counted(carried.notMoved().size(), "answer") + " stayed behind and "
                        + (carried.notMoved().size() == 1 ? "is" : "are") + " kept with the form.")));
                afterwards.run();
            }
            case CarryFormForwardOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
            case CarryFormForwardOutcome.ChangedMeanwhile changed -> {
                message.set(Message.refused("The form was changed since you looked. Nothing was carried forward and nothing was overwritten. Look again."));
                afterwards.run();
            }
        }
    }

    public void leave() {
        asked = Optional.empty();
        shown.set(Optional.empty());
        message.set(Message.NONE);
    }

    /** Puts it away once the forms of another case are in view. */
    void follow(List<FormLine> forms) {
        if (asked.isPresent() && forms.stream().noneMatch(line -> line.ref().equals(asked.get().ref()))) {
            leave();
        }
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
