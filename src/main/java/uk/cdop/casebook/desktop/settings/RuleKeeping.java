package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;

/** What every part of the settings does with the office's rules: reads them, has them kept whole, and says what came of it. */
final class RuleKeeping<V> {

    private final String what;
    private final Supplier<V> show;
    private final Consumer<V> shown;
    private final Background background;
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    /** @param what the rules as they are called in a task's title, such as "the time limits" */
    RuleKeeping(String what, Supplier<V> show, Consumer<V> shown, Background background) {
        this.what = what;
        this.show = show;
        this.shown = shown;
        this.background = background;
    }

    void read() {
        background.run("Read " + what, progress -> show.get(), shown, failure -> message.set(Message.refused(failure.getMessage())));
    }

    /** Shows what came of it; once something was done, the rules are read again as they now are. */
    <O> void keep(Supplier<O> work, Function<O, Message> says) {
        background.run("Keep " + what, progress -> work.get(), outcome -> {
            Message said = says.apply(outcome);
            message.set(said);
            if (said.kind() == Message.Kind.DONE) {
                read();
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    void refuse(List<String> sentences) {
        message.set(refused(sentences));
    }

    static Message refused(List<String> sentences) {
        return Message.refused(String.join("\n", sentences));
    }

    /** How many of them differ from what was kept before, and what follows from it. */
    static Message changed(int number, String one, String follows) {
        return Message.done(number == 0 ? "Nothing was different." : Texts.counted(number, one) + " changed. " + follows);
    }

    ObjectProperty<Message> messageProperty() {
        return message;
    }
}
