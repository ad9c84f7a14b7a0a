package uk.cdop.casebook.benchmark;

import uk.cdop.casebook.app.Launcher;

/** The program itself, started as its launcher starts it, up to its first window. */
public final class FirstWindow {

    private FirstWindow() {}

    public static void main(String[] arguments) {
        FirstPulse.endAfterIt();
        Launcher.main(new String[0]);
    }
}
