package uk.cdop.casebook.testkit.handles;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskToolkit;

/** One page or panel alone in a window, over whatever office a test gives it. */
public final class PageHandle implements AutoCloseable {

    private final Problems problems;
    private final Background background;
    private final StackPane root;
    private final Scene scene;
    private final Stage stage;

    public PageHandle() {
        DeskToolkit.start();
        problems = new Problems(Platform::runLater);
        background = Background.onOneThread(problems);
        root = DeskToolkit.on(StackPane::new);
        scene = DeskToolkit.on(() -> new Scene(root, 1100, 720));
        stage = DeskToolkit.on(() -> {
            Stage made = new Stage();
            made.setScene(scene);
            made.show();
            return made;
        });
        look(Theme.LIGHT, TextSize.PLAIN);
    }

    public Background background() {
        return background;
    }

    public <T> T on(Supplier<T> work) {
        return DeskToolkit.on(work);
    }

    public PageHandle run(Runnable work) {
        DeskToolkit.run(work);
        return settle();
    }

    public PageHandle show(Supplier<Node> part) {
        return run(() -> root.getChildren().setAll(part.get()));
    }

    public PageHandle look(Theme theme, TextSize size) {
        return run(() -> theme.dress(scene, size));
    }

    public PageHandle size(double width, double height) {
        return run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    public PageHandle settle() {
        DeskToolkit.until("nothing running", () -> background.jobs().isEmpty());
        DeskToolkit.layOut();
        if (problems.latestProperty().get().isPresent()) {
            throw new AssertionError("a problem was met: " + problems.latestProperty().get());
        }
        return this;
    }

    public PageHandle type(String id, String text) {
        return run(() -> ((TextInputControl) find(id)).setText(text));
    }

    public PageHandle press(String id) {
        return run(() -> ((ButtonBase) find(id)).fire());
    }

    public PageHandle alt(KeyCode code) {
        return run(() -> Event.fireEvent(
                root.getChildren().getFirst(), new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, true, false)));
    }

    public Node find(String id) {
        return all(Node.class).filter(node -> id.equals(node.getId())).findFirst().orElseThrow(() -> new AssertionError("nothing is called " + id));
    }

    public boolean shows(String id) {
        return DeskToolkit.on(() -> all(Node.class).anyMatch(node -> id.equals(node.getId()) && WindowHandle.isInView(node)));
    }

    public String words() {
        return DeskToolkit.on(() -> String.join("\n", all(Text.class).filter(WindowHandle::isInView).map(Text::getText).toList()));
    }

    private <T extends Node> Stream<T> all(Class<T> kind) {
        return walk(root).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Node> walk(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(PageHandle::walk) : Stream.empty());
    }

    public PageHandle picture(String name) {
        settle();
        settle();
        DeskToolkit.picture(scene, name);
        return this;
    }

    @Override
    public void close() {
        DeskToolkit.run(stage::hide);
        background.close();
    }
}
