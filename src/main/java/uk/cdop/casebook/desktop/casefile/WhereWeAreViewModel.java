package uk.cdop.casebook.desktop.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.work.PrintWhereWeAre.PrintOutcome;
import uk.cdop.casebook.office.work.WhereWeAre;

/** Where the case in view stands, line by line, and the page that says so on paper. */
public final class WhereWeAreViewModel {

    private final Function<CaseNumber, Optional<WhereWeAre>> show;
    private final Print print;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Fact>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<CaseNumber> number = Optional.empty();

    /** Writes the page of a case into a file. */
    @FunctionalInterface
    public interface Print {

        PrintOutcome print(CaseNumber number, Path file);
    }

    public WhereWeAreViewModel(Function<CaseNumber, Optional<WhereWeAre>> show, Print print, Background background) {
        this.show = show;
        this.print = print;
        this.background = background;
    }

    public void read(CaseNumber asked) {
        number = Optional.of(asked);
        lines.set(List.of());
        message.set(Message.NONE);
        background.run(
                "See where the case stands",
                progress -> show.apply(asked),
                found -> show(asked, found),
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void show(CaseNumber asked, Optional<WhereWeAre> found) {
        if (number.equals(Optional.of(asked))) {
            lines.set(found.map(WhereWeAre::lines).orElse(List.of()).stream().map(line -> Fact.of(line.question().label(), line.text())).toList());
        }
    }

    public void print(Path file) {
        number.ifPresent(asked -> background.run(
                "Print where the case stands",
                progress -> print.print(asked, file),
                outcome -> message.set(outcome == PrintOutcome.WRITTEN
                        ? Message.done("Written. It names the case by its reference only; what left the vault is in the history.")
                        : Message.refused("The case is not there any more. Nothing was written.")),
                failure -> message.set(Message.refused(failure.getMessage()))));
    }

    /** The name that is proposed for the file. */
    public String fileName() {
        return number.map(CaseNumber::text).orElse("case") + " where we are.pdf";
    }

    public ReadOnlyObjectProperty<List<Fact>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
