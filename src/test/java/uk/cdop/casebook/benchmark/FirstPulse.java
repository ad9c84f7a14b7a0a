package uk.cdop.casebook.benchmark;

import javafx.collections.ListChangeListener;
import javafx.stage.Window;

/** Ends the process as soon as the first window has been laid out, so that the time to it can be taken from outside. */
final class FirstPulse {

    static final String SHOWN = "first window";

    private FirstPulse() {}

    static void endAfterIt() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window ->
                        window.getScene().addPostLayoutPulseListener(FirstPulse::end));
            }
        });
    }

    private static void end() {
        System.out.println(SHOWN);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
