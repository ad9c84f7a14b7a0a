package uk.cdop.casebook.desktop.casefile;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.casefile.ShowCase.CaseView;
import uk.cdop.casebook.office.door.Today;

/** One case on the screen: reads it, and reads it again after a correction. */
public final class CaseFileViewModel {

    private final Function<CaseNumber, Optional<CaseView>> showCase;
    private final QuestionWords words;
    private final Today today;
    private final Background background;
    private final CorrectionViewModel correction;
    private final ReadOnlyObjectWrapper<Optional<CasePage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<CaseNumber> asked = Optional.empty();

    public CaseFileViewModel(
            Function<CaseNumber, Optional<CaseView>> showCase, CorrectionMaker corrections, QuestionWords words, Today today, Background background) {
        this.showCase = showCase;
        this.words = words;
        this.today = today;
        this.background = background;
        this.correction = corrections.make(this::afterCorrection);
    }

    /** Makes the view model of the correction panel, which tells this one when something was corrected. */
    @FunctionalInterface
    public interface CorrectionMaker {

        CorrectionViewModel make(Runnable afterwards);
    }

    public void open(CaseNumber number) {
        asked = Optional.of(number);
        page.set(Optional.empty());
        message.set(Message.information("Reading " + number + "…"));
        correction.close();
        read(number, Message.NONE);
    }

    private void afterCorrection() {
        asked.ifPresent(number -> read(number, Message.done("Corrected. Both versions and the reason are in the history.")));
    }

    public void reload() {
        asked.ifPresent(number -> read(number, Message.NONE));
    }

    private void read(CaseNumber number, Message onceRead) {
        background.run(
                "Show the case",
                progress -> showCase.apply(number).map(view -> CasePage.of(view, today.date(), words)),
                found -> show(number, found, onceRead),
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(CaseNumber number, Optional<CasePage> found, Message onceRead) {
        if (!asked.equals(Optional.of(number))) {
            return;
        }
        page.set(found);
        message.set(found.isPresent() ? onceRead : Message.refused("There is no case " + number + " in this vault."));
    }

    /** Opens the panel that corrects the core facts of the case in view. */
    public void correct() {
        page.get().ifPresent(shown -> correction.open(shown.file(), today.date()));
    }

    /** Reads the case again and opens the panel at one of its facts, as it then stands. */
    public void correctAt(FieldKey fact) {
        asked.ifPresent(number -> background.run(
                "Show the case",
                progress -> showCase.apply(number).map(view -> CasePage.of(view, today.date(), words)),
                found -> {
                    show(number, found, Message.NONE);
                    found.filter(shown -> asked.equals(Optional.of(number))).ifPresent(shown -> correction.open(shown.file(), today.date(), Optional.of(fact)));
                },
                failure -> message.set(Message.refused(failure.getMessage()))));
    }

    public CorrectionViewModel correction() {
        return correction;
    }

    public ReadOnlyObjectProperty<Optional<CasePage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
