package uk.cdop.casebook.desktop.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.desktop.settings.SettingsFile;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.signin.SignInViewModel.Step;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.signin.SignIn;
import uk.cdop.casebook.testkit.DeskKeeper;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.HeldExecutor;

class SignInViewModelTest {

    @TempDir
    Path folder;

    private final HeldExecutor store = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
    private final DeskVault vault = new DeskVault(new DeskRecords(List.of()));
    private final List<Path> entered = new ArrayList<>();
    private SettingsViewModel settings;
    private SignInViewModel model;

    @BeforeEach
    void start() {
        settings = new SettingsViewModel(new SettingsFile(folder.resolve("settings.properties")), background);
        model = new SignInViewModel(
                new SignIn(new DeskKeeper(vault)), settings, typed -> typed.length() / 6, background, (session, where) -> entered.add(where));
    }

    private void fill(String where, String passphrase) {
        model.folderProperty().set(where);
        model.userNameProperty().set("Robin Deskworth");
        model.passphraseProperty().set(passphrase);
        model.repeatedProperty().set(passphrase);
    }

    @Test
    void opensTheVaultAndRemembersWhereItWas() {
        fill("/invented/vault", DeskKeeper.PASSPHRASE);
        model.open();
        assertThat(model.busyProperty().get()).isTrue();
        store.runAll();
        assertThat(entered).containsExactly(Path.of("/invented/vault"));
        assertThat(settings.settings().vaultFolder()).contains("/invented/vault");
        assertThat(settings.settings().userName()).contains("Robin Deskworth");
    }

    @Test
    void forgetsThePassphraseOnceItIsUsed() {
        fill("/invented/vault", DeskKeeper.PASSPHRASE);
        model.open();
        store.runAll();
        assertThat(model.passphraseProperty().get()).isEmpty();
    }

    @Test
    void asksOnceHoweverOftenOpenIsPressed() {
        fill("/invented/vault", DeskKeeper.PASSPHRASE);
        model.open();
        model.open();
        assertThat(store.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = OfficeFailure.Kind.class, names = {"VAULT_IN_USE", "VAULT_DAMAGED", "VAULT_NEWER", "VAULT_MISSING", "WORLD_IN_THE_WAY"})
    void saysEachReasonInItsOwnSentence(OfficeFailure.Kind kind) {
        fill("/invented/" + kind, DeskKeeper.PASSPHRASE);
        model.open();
        store.runAll();
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("The stand-in world says " + kind + "."));
        assertThat(entered).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void keepsWhatWasTypedAfterAWrongPassphrase() {
        fill("/invented/vault", "something else");
        model.open();
        store.runAll();
        assertThat(model.messageProperty().get().text()).startsWith("This passphrase does not open the vault.");
        assertThat(model.folderProperty().get()).isEqualTo("/invented/vault");
    }

    @Test
    void asksForAFolderAndForAPassphraseBeforeItAsksTheVault() {
        model.open();
        assertThat(model.messageProperty().get().text()).isEqualTo("Choose the folder of the vault.");
        model.folderProperty().set("/invented/vault");
        model.open();
        assertThat(model.messageProperty().get().text()).startsWith("Type your passphrase.");
        model.folderProperty().set("bad\0name");
        model.open();
        assertThat(model.messageProperty().get().text()).startsWith("This cannot be the name of a folder.");
        assertThat(store.size()).isZero();
    }

    @Test
    void showsTheRecoveryKeyOnceAndGoesOnOnlyWhenItIsWrittenDown() {
        fill("/invented/new", DeskKeeper.PASSPHRASE);
        model.show(Step.CREATE);
        fill("/invented/new", DeskKeeper.PASSPHRASE);
        model.create();
        store.runAll();
        assertThat(model.stepProperty().get()).isEqualTo(Step.RECOVERY_KEY);
        assertThat(model.recoveryKeyProperty().get()).isEqualTo(DeskKeeper.RECOVERY_KEY);
        model.goOn();
        assertThat(entered).isEmpty();
        model.writtenDownProperty().set(true);
        model.goOn();
        assertThat(entered).containsExactly(Path.of("/invented/new"));
        assertThat(model.recoveryKeyProperty().get()).isEmpty();
    }

    @Test
    void closesANewVaultThatNobodyEntered() {
        fill("/invented/new", DeskKeeper.PASSPHRASE);
        model.create();
        store.runAll();
        List<String> left = new ArrayList<>();
        model.leave(() -> left.add("left"));
        store.runAll();
        assertThat(vault.isClosed()).isTrue();
        assertThat(left).containsExactly("left");
    }

    @Test
    void leavesAtOnceWhereNoVaultIsOpen() {
        List<String> left = new ArrayList<>();
        model.leave(() -> left.add("left"));
        assertThat(left).containsExactly("left");
        assertThat(vault.isClosed()).isFalse();
    }

    @Test
    void refusesTwoPassphrasesThatDiffer() {
        fill("/invented/new", DeskKeeper.PASSPHRASE);
        model.repeatedProperty().set("quiet lantern orchard eight");
        model.create();
        assertThat(model.messageProperty().get().text()).startsWith("The two passphrases differ.");
        assertThat(store.size()).isZero();
    }

    @Test
    void refusesAWeakPassphraseAndSaysHowStrongItIs() {
        fill("/invented/new", "lantern");
        model.create();
        assertThat(model.messageProperty().get().text()).startsWith("Choose a stronger passphrase");
        assertThat(model.strengthWords().getValue()).isEqualTo("Weak: it would be guessed within hours.");
        model.passphraseProperty().set("");
        assertThat(model.strengthWords().getValue()).isEmpty();
    }

    @Test
    void refusesANewVaultWithoutAName() {
        fill("/invented/new", DeskKeeper.PASSPHRASE);
        model.userNameProperty().set(" ");
        model.create();
        assertThat(model.messageProperty().get().text()).startsWith("Type your name");
    }
}
