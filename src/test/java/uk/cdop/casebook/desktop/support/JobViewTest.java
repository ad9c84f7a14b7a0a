package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.HeldExecutor;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** Work under way on a page, with two fields beside the button that stops it. */
@OnTheScreen
class JobViewTest {

    private final HeldExecutor store = new HeldExecutor();
    private final Counting counting = new Counting(Background.by(store, Runnable::run, new Problems(Runnable::run)), "It was stopped.");

    private PartHandle page(TextSize size) {
        return new PartHandle(any -> new VBox(
                Layouts.button("again", "Count again", Feather.REFRESH_CW, this::count),
                Layouts.button("another", "Something else", Feather.FOLDER, () -> {}),
                new JobView("counting", "Cancel", counting.jobProperty(), () -> counting.cancel(() -> {}), () -> focusAgain.run()),
                Layouts.button("below", "What comes next", Feather.FOLDER, () -> {})), 400, 300, size);
    }

    private Runnable focusAgain = () -> {};

    private void count() {
        counting.count("Count the quarter", progress -> {
            progress.step("Reading the cases", 1, 4);
            return 1;
        }, counted -> {}, () -> {});
    }

    private void put(PartHandle page, String cursor) {
        focusAgain = () -> page.find("again").requestFocus();
        page.press("again");
        DeskToolkit.run(() -> page.find(cursor).requestFocus());
        page.settle();
    }

    @Test
    void saysWhatItIsForUntilItSaysWhatItIsDoing() {
        try (PartHandle page = page(TextSize.PLAIN)) {
            assertThat(page.shows("counting-progress")).isFalse();
            page.press("again");
            assertThat(page.words()).contains("Count the quarter").doesNotContain("Reading the cases");
            DeskToolkit.run(() -> counting.jobProperty().get().orElseThrow().report("Reading the cases", 1, 4));
            assertThat(page.settle().words()).contains("Reading the cases").doesNotContain("Count the quarter");
        }
    }

    @Test
    void theCursorGoesBackFromTheButtonThatStoppedTheWork() {
        try (PartHandle page = page(TextSize.PLAIN)) {
            put(page, "counting-cancel");
            page.press("counting-cancel");
            assertThat(page.focused()).isEqualTo("again");
            assertThat(page.shows("counting-progress")).isFalse();
        }
    }

    @Test
    void theCursorGoesBackWhereTheWorkEndsUnderItAndElsewhereStaysWhereItIs() {
        try (PartHandle page = page(TextSize.PLAIN)) {
            put(page, "counting-cancel");
            DeskToolkit.run(store::runAll);
            assertThat(page.settle().focused()).isEqualTo("again");
            put(page, "another");
            DeskToolkit.run(store::runAll);
            assertThat(page.settle().focused()).isEqualTo("another");
        }
    }

    @Test
    void theBarGrowsWithTheText() {
        assertThat(bar(TextSize.DOUBLE)).isGreaterThan(1.8 * bar(TextSize.PLAIN));
    }

    private double bar(TextSize size) {
        try (PartHandle page = page(size)) {
            page.press("again");
            return DeskToolkit.on(() -> ((ProgressBar) page.find("counting-progress").lookup(".progress-bar")).getWidth());
        }
    }
}
