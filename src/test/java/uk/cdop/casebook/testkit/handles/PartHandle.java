package uk.cdop.casebook.testkit.handles;

import java.util.function.Function;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
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
import uk.cdop.casebook.testkit.DeskToolkit;

/** One part of a page by itself, over real use cases that run at once: found by identifier, driven by keys and buttons. */
public final class PartHandle implements AutoCloseable {

    private final Problems problems = new Problems(Runnable::run);
    private final Scene scene;
    private final Stage stage;

    public PartHandle(Function<Background, Parent> part, double width, double height, TextSize size) {
        DeskToolkit.start();
        Background background = Background.by(Runnable::run, Runnable::run, problems);
        scene = DeskToolkit.on(() -> {
            Scene made = new Scene(Layouts.scrolled(part.apply(background)), width, height);
            Theme.LIGHT.dress(made, size);
            return made;
        });
        stage = DeskToolkit.on(() -> {
            Stage made = new Stage();
            made.setScene(scene);
            made.show();
            return made;
        });
        settle();
    }

    public PartHandle settle() {
        DeskToolkit.layOut();
        return this;
    }

    public PartHandle type(String id, String text) {
        DeskToolkit.run(() -> ((TextInputControl) find(id)).setText(text));
        return settle();
    }

    public PartHandle press(String id) {
        DeskToolkit.run(() -> ((ButtonBase) find(id)).fire());
        return settle();
    }

    public PartHandle choose(String id, String words) {
        DeskToolkit.run(() -> choose(find(id), words));
        return settle();
    }

    private static <T> void choose(Node box, String words) {
        @SuppressWarnings("unchecked")
        ComboBox<T> choice = (ComboBox<T>) box;
        choice.setValue(choice.getItems().stream().filter(item -> item.toString().equals(words)).findFirst().orElseThrow());
    }

    /** Presses a key with the cursor on a node. */
    public PartHandle key(String id, KeyCode code, boolean ctrl) {
        DeskToolkit.run(() -> Event.fireEvent(find(id), new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, ctrl, false, false)));
        return settle();
    }

    public Node find(String id) {
        return nodes().filter(node -> id.equals(node.getId())).findFirst().orElseThrow(() -> new AssertionError("nothing is called " + id));
    }

    public boolean shows(String id) {
        return DeskToolkit.on(() -> nodes().anyMatch(node -> id.equals(node.getId()) && WindowHandle.isInView(node)));
    }

    public String words() {
        return DeskToolkit.on(() -> String.join("\n", nodes().filter(Text.class::isInstance).filter(WindowHandle::isInView).map(text -> ((Text) text).getText()).toList()));
    }

    /** Words that are cut, or that reach out of the window. */
    public List<String> cut() {
        return DeskToolkit.on(() -> nodes().filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(WindowHandle::isInView)
                .filter(label -> label.isTextTruncated() || label.localToScene(label.getLayoutBounds()).getMaxX() > scene.getWidth() + 1)
                .map(Labeled::getText).toList());
    }

    private Stream<Node> nodes() {
        return walk(scene.getRoot());
    }

    private static Stream<Node> walk(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(PartHandle::walk) : Stream.empty());
    }

    public String focused() {
        return DeskToolkit.on(() -> scene.getFocusOwner() == null ? "" : String.valueOf(scene.getFocusOwner().getId()));
    }

    public Problems problems() {
        return problems;
    }

    public PartHandle picture(String name) {
        settle();
        DeskToolkit.picture(scene, name);
        return this;
    }

    @Override
    public void close() {
        DeskToolkit.run(stage::hide);
    }
}
