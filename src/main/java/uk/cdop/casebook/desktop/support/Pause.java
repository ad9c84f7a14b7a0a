package uk.cdop.casebook.desktop.support;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits until somebody has stopped typing; asked again before that, it starts over. */
@FunctionalInterface
public interface Pause {

    /** Does not wait at all. */
    Pause NONE = Runnable::run;

    void restart(Runnable then);

    /** Long enough for two quick keys, short enough not to be felt. */
    static Pause ofTyping() {
        PauseTransition wait = new PauseTransition(Duration.millis(140));
        return then -> {
            wait.setOnFinished(over -> then.run());
            wait.playFromStart();
        };
    }
}
