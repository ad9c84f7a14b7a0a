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
        Pause slow = waiting(2_000);
        Pause quick = waiting(140);
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

    private static Pause waiting(double milliseconds) {
        PauseTransition wait = new PauseTransition(Duration.millis(milliseconds));
        return then -> {
            wait.setOnFinished(over -> then.run());
            wait.playFromStart();
        };
    }
}
