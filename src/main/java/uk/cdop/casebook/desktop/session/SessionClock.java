package uk.cdop.casebook.desktop.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Counts the seconds that a case takes against the minutes planned, and suggests a break where that is wanted. */
public final class SessionClock {

    private static final int MINUTE = 60;
    private static final int KEPT_EVERY = 5 * MINUTE;
    private static final List<Integer> BREAKS = List.of(0, 45, 60, 90);

    private final BiConsumer<CaseNumber, Integer> keeps;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty breakNote = new SimpleStringProperty("");
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private Optional<CaseNumber> number = Optional.empty();
    private int seconds;
    private int kept;
    private int planned;
    private int breakAfter;
    private int sinceBreak;

    /** @param keeps takes the seconds of a case altogether */
    public SessionClock(BiConsumer<CaseNumber, Integer> keeps) {
        this.keeps = keeps;
    }

    void turnTo(CaseNumber next, int before, int minutes) {
        number = Optional.of(next);
        seconds = before;
        kept = before;
        planned = minutes;
        say();
    }

    /** One second has passed. */
    public void tick() {
        if (paused.get() || number.isEmpty()) {
            return;
        }
        seconds++;
        sinceBreak++;
        if (seconds - kept >= KEPT_EVERY) {
            keep();
        }
        if (breakAfter > 0 && sinceBreak == breakAfter * MINUTE) {
            breakNote.set("You have been in session for " + breakAfter + " minutes. A short break may be welcome. B puts this away.");
        }
        say();
    }

    private void say() {
        int gone = seconds / MINUTE;
        String over = planned > 0 && gone > planned ? ", " + (gone - planned) + " over" : "";
        words.set((paused.get() ? "Time paused: " : "") + gone + (planned > 0 ? " of " + planned : "") + " min" + over);
    }

    void keep() {
        number.filter(any -> seconds != kept).ifPresent(now -> keeps.accept(now, seconds));
        kept = seconds;
    }

    void pause() {
        paused.set(!paused.get());
        say();
    }

    void breakAfter(int minutes) {
        breakAfter = minutes;
    }

    int breakAfterMinutes() {
        return breakAfter;
    }

    /** Puts the note away where there is one; otherwise chooses after how many minutes there shall be one. */
    String breakKey() {
        sinceBreak = 0;
        if (!breakNote.get().isEmpty()) {
            breakNote.set("");
            return "";
        }
        breakAfter = BREAKS.get((BREAKS.indexOf(breakAfter) + 1) % BREAKS.size());
        return breakAfter == 0 ? "No break is suggested." : "A break will be suggested after " + breakAfter + " minutes in session.";
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public StringProperty breakNoteProperty() {
        return breakNote;
    }

    public BooleanProperty pausedProperty() {
        return paused;
    }
}
