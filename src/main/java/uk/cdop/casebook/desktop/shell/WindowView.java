package uk.cdop.casebook.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.signin.PassphraseStrength;
import uk.cdop.casebook.desktop.signin.SignInView;
import uk.cdop.casebook.desktop.signin.SignInViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn;

/** What the window holds: the sign-in while the vault is locked, the frame with the pages while it is open. */
public final class WindowView extends StackPane {

    /** What the window is made with. */
    public record Parts(
            SignIn signIn, Function<Session, UseCases> useCases, PassphraseStrength strength, SettingsViewModel settings, Background background,
            Problems problems, Pause typing) {}

    private final Parts parts;
    private Optional<ShellViewModel> open = Optional.empty();
    private Optional<SignInViewModel> signingIn = Optional.empty();
    private Runnable onceLocked = () -> {};
    private Optional<EventTarget> pressedOn = Optional.empty();

    public WindowView(Parts parts) {
        this.parts = parts;
        setId("window");
        addEventHandler(KeyEvent.KEY_PRESSED, WindowView::enterPresses);
        addEventFilter(KeyEvent.KEY_PRESSED, WindowView::tabLeaves);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> pressedOn = Optional.of(key.getTarget()));
        addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
        locked(Message.NONE);
    }

    /** The letter that opened something, such as S for sent, must not land in the field to which the cursor went. */
    private void swallow(KeyEvent key) {
        if (pressedOn.filter(target -> target != key.getTarget()).isPresent()) {
            key.consume();
        }
        pressedOn = Optional.empty();
    }

    /** Tab leaves every text area, where JavaFX would type a tab character and hold a keyboard user back. */
    private static void tabLeaves(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && key.getTarget() instanceof TextArea area) {
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    /** JavaFX presses a button with the space bar only; most people try Enter. */
    private static void enterPresses(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown() && key.getTarget() instanceof Button button) {
            key.consume();
            button.fire();
        }
    }

    private void locked(Message message) {
        open = Optional.empty();
        SignInViewModel signIn = new SignInViewModel(parts.signIn(), parts.settings(), parts.strength(), parts.background(), this::enter);
        signIn.messageProperty().set(message);
        signingIn = Optional.of(signIn);
        getChildren().setAll(new SignInView(signIn));
        onceLocked.run();
    }

    /** What the vault itself brings, such as its own versions of forms, is read away from the screen's thread. */
    private void enter(Session session, Path vault) {
        parts.background().run(
                "Prepare the pages", progress -> parts.useCases().apply(session), can -> show(can, session, vault),
                failure -> locked(Message.warning(failure.getMessage())));
    }

    private void show(UseCases can, Session session, Path vault) {
        ShellViewModel shell = new ShellViewModel(session, vault, parts.background(), this::locked);
        Pages pages = new Pages(can, session, shell, parts.settings(), parts.background(), parts.typing());
        open = Optional.of(shell);
        signingIn = Optional.empty();
        getChildren().setAll(new ShellView(shell, pages, parts.problems()));
    }

    /** Puts this vault into the sign-in that is on the screen. */
    public void offer(Path vault) {
        signingIn.ifPresent(signIn -> signIn.offer(vault));
    }

    /** Locks the vault if one is open, and then goes on. */
    public void leave(Runnable then) {
        if (signingIn.isPresent()) {
            signingIn.get().leave(then);
        } else {
            onceLocked = then;
            open.ifPresent(ShellViewModel::lock);
        }
    }
}
