package uk.cdop.casebook.benchmark;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.form.FormScreen;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DraftForm;

/** The longest form on the screen: a letter typed, and a page turned, beside bare controls without any rules or saving. */
final class Forms {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int WARM_UPS = 5;
    private static final int FIRST_TURNS = 15;
    private static final String BARE = "40 bare text fields built and laid out";
    private static int letters;

    private Forms() {}

    static void measure(Report report) throws Exception {
        DraftForm longest = Stream.of(FormCode.values()).filter(form -> form != FormCode.JOINT_RESPONSE).map(DraftForm::of)
                .max(Comparator.comparingInt(form -> form.load().definition().questions().size())).orElseThrow();
        int page = IntStream.range(0, longest.load().definition().sections().size()).boxed()
                .max(Comparator.comparingInt(at -> longest.load().definition().sections().get(at).fields().size())).orElseThrow();
        String name = longest.load().definition().questions().size() + " questions";
        try (FormScreen screen = new FormScreen(longest, WIDTH, HEIGHT)) {
            DeskToolkit.run(() -> screen.model().turnTo(page));
            String text = longest.load().definition().sections().get(page).fields().stream()
                    .filter(field -> field.showIf().isEmpty() && field.type() instanceof FieldType.Text).map(Field::key).findFirst().orElseThrow().toString();
            Scene bare = DeskToolkit.on(Forms::bare);
            report.add("A letter typed until it is laid out, longest form (" + name + ")",
                    Measured.of(20, 61, () -> type(screen.scene(), (TextInputControl) screen.find(text))),
                    Measured.of(20, 61, () -> type(bare, (TextInputControl) bare.getRoot().getChildrenUnmodifiable().getFirst())),
                    "the same letter in one of 40 bare text fields");
            int other = page == 0 ? 1 : 0;
            Measured floor = Measured.of(5, 31, () -> DeskToolkit.run(() -> lay(bare())));
            report.add("The longest page built and laid out for the first time, longest form (" + name + ")", firstTurns(longest, page), floor, BARE);
            report.add("The longest page turned back to, longest form (" + name + ")", Measured.of(5, 31, () -> turn(screen, other, page)), floor, BARE);
        }
    }

    /** What was drawn once is kept, so every run opens the form anew; only the turn counts. */
    private static Measured firstTurns(DraftForm form, int page) throws Exception {
        double[] times = new double[FIRST_TURNS];
        for (int run = -WARM_UPS; run < FIRST_TURNS; run++) {
            try (FormScreen screen = new FormScreen(form, WIDTH, HEIGHT)) {
                long begun = System.nanoTime();
                DeskToolkit.run(() -> {
                    screen.model().turnTo(page);
                    lay(screen.scene());
                });
                if (run >= 0) {
                    times[run] = (System.nanoTime() - begun) / 1e6;
                }
            }
        }
        return Measured.ofTimes(times);
    }

    private static void type(Scene scene, TextInputControl field) {
        DeskToolkit.run(() -> {
            field.setText("letter " + letters++);
            lay(scene);
        });
    }

    private static void turn(FormScreen screen, int away, int page) {
        DeskToolkit.run(() -> {
            screen.model().turnTo(away);
            screen.model().turnTo(page);
            lay(screen.scene());
        });
    }

    private static void lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Scene bare() {
        VBox fields = new VBox();
        for (int field = 0; field < 40; field++) {
            fields.getChildren().add(field % 8 == 7 ? new TextArea() : new TextField());
        }
        Scene scene = new Scene(fields, WIDTH, HEIGHT);
        Theme.LIGHT.dress(scene, TextSize.PLAIN);
        return scene;
    }
}
