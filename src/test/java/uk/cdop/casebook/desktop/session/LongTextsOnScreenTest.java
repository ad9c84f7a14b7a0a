package uk.cdop.casebook.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyQuestion;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.MeetingInSession;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ScreenOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;

/** The longest texts that a case may hold are read on the full screen to their last word, by key alone. */
@OnTheScreen
class LongTextsOnScreenTest {

    private static final String END = "This is the end of the text.";

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private SessionViewModel model;

    @BeforeEach
    void longTexts() {
        office = OfficeOnDisk.in(folder.resolve("vault"), MeetingInSession.DAY);
        MeetingInSession.in(office, 1);
        office.change(records -> {
            var form = records.forms().ofCase(MeetingInSession.number(1)).getFirst();
            FormInstance old = form.instance();
            records.forms().update(form.withInstance(old.withAnswers(old.answers().with(AnalysisKeys.SUMMARY, text(6_000)).with(AnalysisKeys.FACTOR_DETAIL.at(1), text(2_000))
                    .with(AnalysisKeys.FACTOR_DOMAIN.at(2), "D").with(AnalysisKeys.FACTOR_CODE.at(2), "D_TRANSITION").with(AnalysisKeys.FACTOR_DETAIL.at(2), text(2_000))
                    .with(AnalysisKeys.FACTOR_RELEVANCE.at(2), "2"))));
            records.families().keep(MeetingInSession.number(1), records.families().find(MeetingInSession.number(1)).orElseThrow().with(new FamilyEvent.QuestionAsked(
                    new FamilyQuestion(new UUID(9, 3), MeetingInSession.DAY.minusDays(90), text(1_200), Optional.empty(), Optional.empty()))));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Whole sentences of an invented account, so many characters long. */
    private static String text(int length) {
        String sentence = "The family asked for somebody to come, and was told that the message had been passed on to the next team. ";
        return sentence.repeat(length / sentence.length() + 1).substring(0, length - END.length() - 1).strip() + " " + END;
    }

    private ScreenOnDisk screen(double width, double height, Theme theme, TextSize size) {
        ScreenOnDisk screen = new ScreenOnDisk(width, height, background -> {
            model = new SessionViewModel(MeetingInSession.office(office), background, () -> { });
            SessionView view = new SessionView(model, Covering.always());
            model.begin(MeetingInSession.NUMBER);
            return view;
        });
        return screen.look(theme, size).settle();
    }

    private static ScrollPane body(ScreenOnDisk screen) {
        return (ScrollPane) ((javafx.scene.layout.BorderPane) screen.find("session")).getCenter();
    }

    /** The lower edge of the text is at or above that of the screen. */
    private static boolean endIsInView(ScreenOnDisk screen) {
        return DeskToolkit.on(() -> {
            ScrollPane body = body(screen);
            Bounds seen = body.localToScene(body.getLayoutBounds());
            List<Node> texts = body.getContent().lookupAll(".label").stream().filter(node -> ((Label) node).getText().endsWith(END)).toList();
            Node last = texts.getLast();
            return last.localToScene(last.getLayoutBounds()).getMaxY() <= seen.getMaxY() + 1;
        });
    }

    private void readThrough(ScreenOnDisk screen, Step step, String picture) {
        DeskToolkit.run(() -> model.stepProperty().set(step));
        screen.settle();
        screen.picture(picture + "-" + step.name().toLowerCase(java.util.Locale.ROOT) + "-first");
        assertThat(screen.words()).as("nothing is cut short").contains(END).doesNotContain("…");
        assertThat(screen.shows("session-more")).isEqualTo(!endIsInView(screen));
        double widest = DeskToolkit.on(() -> body(screen).getContent().getLayoutBounds().getWidth() - body(screen).getViewportBounds().getWidth());
        assertThat(widest).as("nothing to the right").isLessThanOrEqualTo(1);
        int pages = 0;
        while (!endIsInView(screen)) {
            assertThat(++pages).isLessThan(40);
            screen.key("session", KeyCode.PAGE_DOWN);
            assertThat(model.stepProperty().get()).as("still the same question").isEqualTo(step);
        }
        screen.picture(picture + "-" + step.name().toLowerCase(java.util.Locale.ROOT) + "-last");
    }

    private void readAll(ScreenOnDisk screen, String picture) {
        for (Step step : List.of(Step.FAMILY, Step.SUMMARY, Step.DOMAIN_D)) {
            readThrough(screen, step, picture);
        }
        assertThat(screen.hadProblem()).isFalse();
    }

    @Test
    void onASmallScreen() {
        try (ScreenOnDisk screen = screen(1280, 720, Theme.LIGHT, TextSize.PLAIN)) {
            readAll(screen, "long-720");
            screen.key("session", KeyCode.PAGE_UP);
            assertThat(screen.shows("session-more")).isTrue();
        }
    }

    @Test
    void onALargeScreenEveryWordIsLargerToo() {
        double plain;
        try (ScreenOnDisk screen = screen(1280, 720, Theme.DARK, TextSize.PLAIN)) {
            plain = size(screen);
        }
        try (ScreenOnDisk screen = screen(1920, 1080, Theme.DARK, TextSize.PLAIN)) {
            assertThat(size(screen)).isGreaterThan(plain * 1.4);
            readAll(screen, "long-1080");
        }
    }

    private static double size(ScreenOnDisk screen) {
        return DeskToolkit.on(() -> ((Label) body(screen).getContent().lookup(".session-title")).getFont().getSize());
    }

    @Test
    void atTwiceTheTextSize() {
        try (ScreenOnDisk screen = screen(1280, 720, Theme.LIGHT, TextSize.DOUBLE)) {
            readAll(screen, "long-200");
        }
    }

    @Test
    void aLongFactorUnderTheCursorIsReadFromItsBeginning() {
        try (ScreenOnDisk screen = screen(1280, 720, Theme.LIGHT, TextSize.PLAIN)) {
            DeskToolkit.run(() -> {
                model.stepProperty().set(Step.DOMAIN_D);
                model.cursorProperty().set(2);
            });
            screen.settle().picture("long-720-second-factor");
            boolean begins = DeskToolkit.on(() -> {
                ScrollPane body = body(screen);
                Node here = body.getContent().lookupAll(".session-option").stream().filter(line -> line.getPseudoClassStates().contains(StepNodes.HERE)).findFirst().orElseThrow();
                double top = here.localToScene(here.getLayoutBounds()).getMinY();
                Bounds seen = body.localToScene(body.getLayoutBounds());
                return top >= seen.getMinY() - 1 && top < seen.getMaxY();
            });
            assertThat(begins).isTrue();
        }
    }
}
