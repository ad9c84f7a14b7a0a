package uk.cdop.casebook.desktop.signin;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn;
import uk.cdop.casebook.office.signin.SignIn.SignInOutcome;

/** Opening a vault, or making one and being shown its recovery key once. */
public final class SignInViewModel {

    /** Which of the three forms is in view. */
    public enum Step {
        OPEN, CREATE, RECOVERY_KEY
    }

    /** What happens once somebody is signed in. */
    @FunctionalInterface
    public interface WhenSignedIn {

        void signedIn(Session session, Path vault);
    }

    private final SignIn signIn;
    private final SettingsViewModel settings;
    private final PassphraseStrength strength;
    private final Background background;
    private final WhenSignedIn then;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.OPEN);
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty userName = new SimpleStringProperty("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final BooleanProperty writtenDown = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper recoveryKey = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<Session> made = Optional.empty();

    public SignInViewModel(
            SignIn signIn, SettingsViewModel settings, PassphraseStrength strength, Background background, WhenSignedIn then) {
        this.signIn = signIn;
        this.settings = settings;
        this.strength = strength;
        this.background = background;
        this.then = then;
        folder.set(settings.settings().vaultFolder().orElse(""));
        userName.set(settings.settings().userName().orElse(""));
    }

    /** Another vault than the remembered one, and so perhaps another person. */
    public void offer(Path vault) {
        folder.set(vault.toString());
        userName.set("");
    }

    public void show(Step next) {
        step.set(next);
        forgetPassphrases();
        message.set(Message.NONE);
    }

    public void open() {
        Optional<Path> vault = checkedFolder();
        if (vault.isEmpty() || busy.get()) {
            return;
        }
        if (passphrase.get().isEmpty()) {
            refuse("Type your passphrase. Nothing was opened.");
            return;
        }
        Optional<String> who = Optional.of(userName.get().strip()).filter(name -> !name.isEmpty());
        char[] typed = passphrase.get().toCharArray();
        ask("Open the vault", () -> signIn.open(vault.get(), who, typed), vault.get());
    }

    public void create() {
        Optional<Path> vault = checkedFolder();
        if (vault.isEmpty() || busy.get()) {
            return;
        }
        Optional<String> wrong = wrongForCreating();
        if (wrong.isPresent()) {
            refuse(wrong.get());
            return;
        }
        String who = userName.get().strip();
        char[] typed = passphrase.get().toCharArray();
        ask("Make the vault", () -> signIn.create(vault.get(), who, typed), vault.get());
    }

    private Optional<String> wrongForCreating() {
        if (userName.get().isBlank()) {
            return Optional.of("Type your name, as it shall stand in the record of changes. Nothing was made.");
        }
        if (strength.of(passphrase.get()) < PassphraseStrength.ENOUGH) {
            return Optional.of("Choose a stronger passphrase: four or more words that do not belong together. Nothing was made.");
        }
        return passphrase.get().equals(repeated.get())
                ? Optional.empty()
                : Optional.of("The two passphrases differ. Type the second one again. Nothing was made.");
    }

    private Optional<Path> checkedFolder() {
        if (folder.get().isBlank()) {
            refuse("Choose the folder of the vault.");
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(folder.get().strip()).toAbsolutePath());
        } catch (InvalidPathException notAPath) {
            refuse("This cannot be the name of a folder. Choose the folder of the vault.");
            return Optional.empty();
        }
    }

    private void ask(String title, Supplier<SignInOutcome> question, Path vault) {
        busy.set(true);
        message.set(Message.NONE);
        background.run(title, progress -> question.get(), outcome -> take(outcome, vault), failure -> {
            busy.set(false);
            refuse(failure.getMessage());
        });
    }

    private void take(SignInOutcome outcome, Path vault) {
        busy.set(false);
        switch (outcome) {
            case SignInOutcome.SignedInto(Session session) -> enter(session, vault);
            case SignInOutcome.Created(Session session, String key) -> {
                made = Optional.of(session);
                show(Step.RECOVERY_KEY);
                recoveryKey.set(key);
            }
            case SignInOutcome.NotOpened notOpened -> refuse(notOpened.sentence());
        }
    }

    /** Goes on from the recovery key, once it is written down. */
    public void goOn() {
        if (writtenDown.get()) {
            made.ifPresent(session -> enter(session, Path.of(folder.get().strip()).toAbsolutePath()));
        }
    }

    private void enter(Session session, Path vault) {
        settings.remember(vault.toString(), session.who().name());
        forgetPassphrases();
        recoveryKey.set("");
        writtenDown.set(false);
        made = Optional.empty();
        step.set(Step.OPEN);
        then.signedIn(session, vault);
    }

    /** Closes a vault that was made but not entered, and then goes on. */
    public void leave(Runnable then) {
        if (made.isEmpty()) {
            then.run();
            return;
        }
        Session session = made.get();
        background.run(
                "Lock the vault",
                progress -> {
                    session.close();
                    return true;
                },
                closed -> then.run(),
                failure -> then.run());
    }

    private void forgetPassphrases() {
        passphrase.set("");
        repeated.set("");
    }

    private void refuse(String sentence) {
        message.set(Message.refused(sentence));
    }

    /** How strong the new passphrase is, in words; empty while there is none. */
    public ObservableValue<String> strengthWords() {
        return passphrase.map(typed -> typed.isEmpty() ? "" : PassphraseStrength.inWords(strength.of(typed)));
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public StringProperty userNameProperty() {
        return userName;
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    public StringProperty repeatedProperty() {
        return repeated;
    }

    public BooleanProperty writtenDownProperty() {
        return writtenDown;
    }

    public ReadOnlyStringProperty recoveryKeyProperty() {
        return recoveryKey.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
