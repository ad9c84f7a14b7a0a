package uk.cdop.casebook.testkit.handles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.desktop.settings.SettingsFile;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.shell.UseCases;
import uk.cdop.casebook.desktop.shell.WindowView;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn;
import uk.cdop.casebook.testkit.DeskKeeper;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;

/** The whole window as a person meets it: found by identifier or intent, never by position. */
public final class WindowHandle implements AutoCloseable {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Problems problems = new Problems(Platform::runLater);
    private final Background background = Background.onOneThread(problems);
    private final SettingsViewModel settings;
    private final Scene scene;
    private final Stage stage;

    public WindowHandle(DeskOffice office, DeskVault vault, Path settingsFile, Role... roles) {
        this(new SignIn(new DeskKeeper(vault, roles)), office::useCases, settingsFile);
    }

    /** The whole wired window over the real vault {@code vault} of the folder, signed in. */
    public static WindowHandle overVault(Path folder, LocalDate today) {
        return new WindowHandle(OfficeOnDisk.signIn(today), OfficeForTests.pages(today), folder.resolve("settings.properties"))
                .type("vault-folder", folder.resolve("vault").toString()).type("passphrase", StoreDesk.PASSPHRASE).press("open");
    }

    /** The window over any office, such as the whole wired one over a real vault. */
    public WindowHandle(SignIn signIn, Function<Session, UseCases> useCases, Path settingsFile) {
        DeskToolkit.start();
        settings = DeskToolkit.on(() -> new SettingsViewModel(new SettingsFile(settingsFile), background));
        scene = DeskToolkit.on(() -> {
            WindowView view = new WindowView(new WindowView.Parts(
                    signIn, useCases, typed -> Math.min(4, typed.length() / 6), settings, background, problems, Pause.NONE));
            Scene made = new Scene(view, WIDTH, HEIGHT);
            settings.settingsProperty().subscribe(now -> now.theme().dress(made, now.textSize()));
            return made;
        });
        stage = DeskToolkit.on(this::shown);
        settle();
    }

    /** A scene without a stage is not drawn anew; the stage may be wider than the headless screen. */
    private Stage shown() {
        Stage made = new Stage();
        made.setScene(scene);
        made.show();
        return made;
    }

    /** Waits until nothing is running and the screen has caught up. */
    public WindowHandle settle() {
        DeskToolkit.until("nothing running", () -> background.jobs().isEmpty());
        DeskToolkit.layOut();
        return this;
    }

    public WindowHandle look(Theme theme, TextSize size) {
        DeskToolkit.run(() -> {
            settings.choose(theme);
            settings.choose(size);
        });
        return settle();
    }

    /** Signs in and goes on to the list of cases, where this person may see it. */
    public WindowHandle signIn() {
        signInOnly();
        return shows("go-cases") ? press("go-cases") : this;
    }

    /** Signs in and stays where that leads. */
    public WindowHandle signInOnly() {
        return type("vault-folder", "/invented/vault").type("passphrase", DeskKeeper.PASSPHRASE).press("open");
    }

    public WindowHandle type(String id, String text) {
        DeskToolkit.run(() -> ((TextInputControl) find(id)).setText(text));
        return settle();
    }

    /** Presses a button. */
    public WindowHandle press(String id) {
        DeskToolkit.run(() -> ((ButtonBase) find(id)).fire());
        return settle();
    }

    /** Presses a key where the cursor is. */
    public WindowHandle key(KeyCode code) {
        return key(code, false, false);
    }

    public WindowHandle ctrl(KeyCode code) {
        return key(code, true, false);
    }

    private WindowHandle key(KeyCode code, boolean ctrl, boolean shift) {
        DeskToolkit.run(() -> {
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, ctrl, false, false));
        });
        return settle();
    }

    public Node find(String id) {
        return all(Node.class).stream().filter(node -> id.equals(node.getId())).filter(WindowHandle::isInView).findFirst()
                .or(() -> all(Node.class).stream().filter(node -> id.equals(node.getId())).findFirst())
                .orElseThrow(() -> new AssertionError("nothing is called " + id));
    }

    public boolean shows(String id) {
        return DeskToolkit.on(() -> all(Node.class).stream().anyMatch(node -> id.equals(node.getId()) && isInView(node)));
    }

    /** Every word that can be read now. */
    public String words() {
        return DeskToolkit.on(() -> String.join("\n", all(Text.class).stream().filter(WindowHandle::isInView).map(Text::getText).toList()));
    }

    public String textOf(String id) {
        return DeskToolkit.on(() -> find(id) instanceof Label label ? label.getText() : ((TextInputControl) find(id)).getText());
    }

    /** How much of the window's height the page has: the highest part of it that scrolls, as far as it is seen. */
    public double roomOfThePage() {
        return DeskToolkit.on(() -> all(Control.class).stream()
                .filter(part -> part instanceof TableView || part instanceof ScrollPane pane && !"navigation".equals(pane.getContent().getId()))
                .filter(WindowHandle::isInView).map(part -> part.localToScene(part.getLayoutBounds()))
                .mapToDouble(seen -> Math.min(seen.getMaxY(), scene.getHeight()) - Math.max(0, seen.getMinY())).max().orElse(0));
    }

    public static boolean isInView(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return true;
    }

    public <T extends Node> List<T> all(Class<T> kind) {
        return walk(scene.getRoot()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Node> walk(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(WindowHandle::walk) : Stream.empty());
    }

    public String focused() {
        return DeskToolkit.on(() -> scene.getFocusOwner() == null ? "" : String.valueOf(scene.getFocusOwner().getId()));
    }

    /** Waits until the cursor is there. */
    public void cursorComesTo(String id) {
        DeskToolkit.until(() -> "the cursor comes to " + id + "; it is in " + focused(), () -> focused().equals(id));
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return scene;
    }

    public Background background() {
        return background;
    }

    public Problems problems() {
        return problems;
    }

    public WindowHandle picture(String name) {
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
