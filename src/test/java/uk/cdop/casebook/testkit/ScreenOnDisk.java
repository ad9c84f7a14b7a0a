package uk.cdop.casebook.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** One view over a real vault on a stage of its own: its work runs on the store's thread as it does in the window. */
public final class ScreenOnDisk implements AutoCloseable {

    private final Problems problems = new Problems(Platform::runLater);
    private final Background background;
    private final Scene scene;
    private final Stage stage;

    public ScreenOnDisk(double width, double height, Function<Background, Parent> view) {
        DeskToolkit.start();
        background = Background.onOneThread(problems);
        scene = DeskToolkit.on(() -> {
            Parent made = view.apply(background);
            ScrollPane scrolled = Layouts.scrolled(made);
            scrolled.setFitToHeight(made instanceof javafx.scene.layout.BorderPane);
            Scene one = new Scene(scrolled, width, height);
            Theme.LIGHT.dress(one, TextSize.PLAIN);
            return one;
        });
        stage = DeskToolkit.on(() -> {
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        settle();
    }

    public ScreenOnDisk settle() {
        DeskToolkit.until("nothing running", () -> background.jobs().isEmpty());
        DeskToolkit.layOut();
        return this;
    }

    public ScreenOnDisk look(Theme theme, TextSize size) {
        DeskToolkit.run(() -> theme.dress(scene, size));
        return settle();
    }

    public ScreenOnDisk press(String id) {
        DeskToolkit.run(() -> ((ButtonBase) find(id)).fire());
        return settle();
    }

    public ScreenOnDisk type(String id, String text) {
        DeskToolkit.run(() -> ((TextInputControl) find(id)).setText(text));
        return settle();
    }

    public ScreenOnDisk key(String id, KeyCode code) {
        DeskToolkit.run(() -> Event.fireEvent(find(id), new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false)));
        return settle();
    }

    /** What the cursor stands in is called. */
    public String cursor() {
        return DeskToolkit.on(() -> scene.getFocusOwner().getId());
    }

    public Node find(String id) {
        return all(Node.class).stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow(() -> new AssertionError("nothing is called " + id));
    }

    public <T extends Node> List<T> all(Class<T> kind) {
        return walk(scene.getRoot()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Node> walk(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(ScreenOnDisk::walk) : Stream.empty());
    }

    /** Every word that can be read now. */
    public String words() {
        return DeskToolkit.on(() -> String.join("\n", all(Text.class).stream().filter(WindowHandle::isInView).map(Text::getText).toList()));
    }

    public boolean shows(String id) {
        return DeskToolkit.on(() -> all(Node.class).stream().anyMatch(node -> id.equals(node.getId()) && WindowHandle.isInView(node)));
    }

    public ScreenOnDisk picture(String name) {
        settle();
        settle();
        DeskToolkit.picture(scene, name);
        return this;
    }

    public boolean hadProblem() {
        return problems.latestProperty().get().isPresent();
    }

    @Override
    public void close() {
        DeskToolkit.run(stage::hide);
        background.close();
    }
}
