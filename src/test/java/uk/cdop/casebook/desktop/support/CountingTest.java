package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.HeldExecutor;

/** A page that counts what is chosen on it, while more is chosen. */
class CountingTest {

    private static final String STOPPED = "It was stopped.";

    private final HeldExecutor store = new HeldExecutor();
    private final HeldExecutor screen = new HeldExecutor();
    private final Counting counting = new Counting(Background.by(store, screen, new Problems(Runnable::run)), STOPPED);
    private final ObjectProperty<String> choice = new SimpleObjectProperty<>("nothing");
    private final List<String> counted = new ArrayList<>();
    private String shown = "nothing";

    CountingTest() {
        choice.subscribe((before, after) -> counting.chosen(() -> count(after)));
    }

    private void count(String asked) {
        counting.count("Count " + asked, progress -> work(asked, progress), result -> shown = result, () -> shown = "cleared");
    }

    private String work(String asked, Progress progress) {
        progress.step("Half of " + asked, 1, 2);
        counted.add(asked);
        if (asked.equals("what cannot be read")) {
            throw OfficeFailure.world("The vault could not be read.");
        }
        return asked;
    }

    private void all() {
        store.runAll();
        screen.runAll();
    }

    private boolean busy() {
        return counting.jobProperty().get().isPresent();
    }

    @Test
    void saysHowFarItHasComeWhileItCountsAndShowsWhatCameOfIt() {
        choice.set("spring");
        Job job = counting.jobProperty().get().orElseThrow();
        assertThat(job.title()).isEqualTo("Count spring");
        store.runAll();
        screen.runNext();
        assertThat(job.stepProperty().get()).isEqualTo("Half of spring");
        assertThat(job.fractionProperty().get()).isEqualTo(0.5);
        assertThat(shown).as("until it is shown, what was there stays").isEqualTo("nothing");
        screen.runAll();
        assertThat(shown).isEqualTo("spring");
        assertThat(busy()).isFalse();
    }

    @Test
    void whatWaitsIsNotCountedOnceSomethingElseIsChosen() {
        choice.set("spring");
        choice.set("summer");
        all();
        assertThat(counted).containsExactly("summer");
        assertThat(shown).isEqualTo("summer");
    }

    @Test
    void anEarlierCountThatComesBackLateShowsNothingAndLeavesTheLaterUnderWay() {
        choice.set("spring");
        store.runAll();
        choice.set("summer");
        Job later = counting.jobProperty().get().orElseThrow();
        screen.runAll();
        assertThat(shown).as("spring came back when summer was chosen").isEqualTo("nothing");
        assertThat(counting.jobProperty().get()).contains(later);
        assertThat(counting.messageProperty().get()).isEqualTo(Message.NONE);
        all();
        assertThat(counted).containsExactly("spring", "summer");
        assertThat(shown).isEqualTo("summer");
        assertThat(busy()).isFalse();
    }

    @Test
    void stoppingSaysSoAndPutsTheChoiceBackWithoutCountingIt() {
        choice.set("spring");
        all();
        choice.set("summer");
        store.runAll();
        counting.cancel(() -> choice.set(shown));
        assertThat(busy()).isFalse();
        all();
        assertThat(counting.messageProperty().get()).isEqualTo(Message.information(STOPPED));
        assertThat(choice.get()).isEqualTo("spring");
        assertThat(shown).isEqualTo("spring");
        assertThat(counted).as("spring once").containsExactly("spring", "summer");
        choice.set("summer");
        assertThat(counting.messageProperty().get()).as("what was said of the count before").isEqualTo(Message.NONE);
        all();
        assertThat(shown).as("a choice counts again").isEqualTo("summer");
    }

    @Test
    void whatCouldNotBeCountedIsClearedAndSaid() {
        choice.set("spring");
        all();
        choice.set("what cannot be read");
        all();
        assertThat(shown).isEqualTo("cleared");
        assertThat(counting.messageProperty().get()).isEqualTo(Message.refused("The vault could not be read."));
        assertThat(busy()).isFalse();
    }

    @Test
    void aFailureThatComesBackLateIsNotSaidOfTheLaterChoice() {
        choice.set("what cannot be read");
        store.runAll();
        choice.set("summer");
        screen.runAll();
        assertThat(counting.messageProperty().get()).isEqualTo(Message.NONE);
        all();
        assertThat(shown).isEqualTo("summer");
    }

    @Test
    void whatIsForgottenStopsWithoutAWord() {
        choice.set("spring");
        store.runAll();
        counting.forget();
        assertThat(busy()).isFalse();
        screen.runAll();
        assertThat(shown).isEqualTo("nothing");
        assertThat(counting.messageProperty().get()).isEqualTo(Message.NONE);
    }

    @Test
    void whatIsCountedAtOnceLeavesNothingUnderWay() {
        Counting atOnce = new Counting(Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)), STOPPED);
        atOnce.count("Count", progress -> work("spring", progress), result -> shown = result, () -> shown = "cleared");
        assertThat(shown).isEqualTo("spring");
        assertThat(atOnce.jobProperty().get()).isEmpty();
    }
}
