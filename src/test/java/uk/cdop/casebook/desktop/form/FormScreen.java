package uk.cdop.casebook.desktop.form;

import java.util.List;
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
import javafx.scene.text.Text;
import javafx.stage.Stage;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.form.FormSource;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DraftForm;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** One form on a real stage without a display, found by field key or intent. */
public final class FormScreen implements AutoCloseable {

    private final Problems problems = new Problems(Platform::runLater);
    private final Background background = Background.onOneThread(problems);
    private final FormViewModel model;
    private final Scene scene;
    private final Stage stage;
    boolean left;

    public FormScreen(FormSource source, double width, double height) {
        DeskToolkit.start();
        model = DeskToolkit.on(() -> new FormViewModel(source, background, Pause.NONE, DraftForm.TODAY, () -> left = true));
        scene = DeskToolkit.on(() -> new Scene(new FormView(model, Covering.always()), width, height));
        stage = DeskToolkit.on(() -> {
            Stage made = new Stage();
            made.setScene(scene);
            Theme.LIGHT.dress(scene, TextSize.PLAIN);
            made.show();
            model.open();
            return made;
        });
        settle();
    }

    public FormScreen look(Theme theme, TextSize size) {
        DeskToolkit.run(() -> theme.dress(scene, size));
        return settle();
    }

    public FormScreen settle() {
        DeskToolkit.until("nothing running", () -> background.jobs().isEmpty());
        DeskToolkit.layOut();
        return this;
    }

    public FormViewModel model() {
        return model;
    }

    public Scene scene() {
        return scene;
    }

    public Problems problems() {
        return problems;
    }

    /** Types into a field and leaves it. */
    public FormScreen answer(String key, String text) {
        DeskToolkit.run(() -> {
            find(key).requestFocus();
            ((TextInputControl) find(key)).setText(text);
            find("form-find").requestFocus();
        });
        return settle();
    }

    public FormScreen press(String id) {
        DeskToolkit.run(() -> ((ButtonBase) find(id)).fire());
        return settle();
    }

    public FormScreen focus(String id) {
        DeskToolkit.run(() -> find(id).requestFocus());
        return settle();
    }

    public FormScreen key(KeyCode code, boolean ctrl) {
        DeskToolkit.run(() -> {
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, ctrl, false, false));
        });
        return settle();
    }

    public Node find(String id) {
        return nodes().stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow(() -> new AssertionError("nothing is called " + id));
    }

    public boolean shows(String id) {
        return DeskToolkit.on(() -> nodes().stream().anyMatch(node -> id.equals(node.getId()) && WindowHandle.isInView(node)));
    }

    public String words() {
        return DeskToolkit.on(() -> String.join("\n", nodes().stream().filter(Text.class::isInstance).filter(WindowHandle::isInView).map(node -> ((Text) node).getText()).toList()));
    }

    public String focused() {
        return DeskToolkit.on(() -> scene.getFocusOwner() == null ? "" : String.valueOf(scene.getFocusOwner().getId()));
    }

    public List<Node> nodes() {
        return walk(scene.getRoot()).toList();
    }

    private static Stream<Node> walk(Node node) {
        return Stream.concat(Stream.of(node),
                node instanceof Parent parent ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(FormScreen::walk) : Stream.empty());
    }

    public FormScreen picture(String name) {
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
