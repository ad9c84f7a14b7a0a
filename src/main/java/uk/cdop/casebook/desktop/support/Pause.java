package uk.cdop.casebook.desktop.support;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits until somebody has stopped typing; asked again before that, it starts over. */
@FunctionalInterface
public interface Pause {

    /** Does not wait at all. */
    Pause NONE = Runnable::run;

    void restart(Runnable then);

    /** The same kind of waiting, long enough not to save at every word. */
    default Pause slower() {
        return this;
    }

    /** Long enough for two quick keys, short enough not to be felt. */
    static Pause ofTyping() {
        Pause slow = ofSaving();
        Pause quick = of(140);
        return new Pause() {
            @Override
            public void restart(Runnable then) {
                quick.restart(then);
            }

            @Override
            public Pause slower() {
                return slow;
            }
        };
    }

    /** How long typing may go on before it is saved: what a power cut may take is less than two seconds of work. */
    static Pause ofSaving() {
        return of(1_500);
    }

    private static Pause of(int milliseconds) {
        PauseTransition wait = new PauseTransition(Duration.millis(milliseconds));
        return then -> {
            wait.setOnFinished(over -> then.run());
            wait.playFromStart();
        };
    }
}
