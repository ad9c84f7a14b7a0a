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
        return of(140);
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
