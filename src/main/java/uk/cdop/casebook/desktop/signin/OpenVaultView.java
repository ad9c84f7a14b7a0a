package uk.cdop.casebook.desktop.signin;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.signin.SignInViewModel.Step;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The form that opens a vault: which one, who, and the passphrase. */
final class OpenVaultView extends VBox {

    private final SignInViewModel model;
    private final PassphraseField passphrase;

    OpenVaultView(SignInViewModel model) {
        this.model = model;
        setId("open-vault");
        Style.SPACED.on(this);
        passphrase = new PassphraseField("passphrase", "Passphrase", model.passphraseProperty(), model::open);
        getChildren().addAll(
                Layouts.pageTitle("Open the vault"),
                new FolderField("vault-folder", "Vault folder", model.folderProperty()),
                who("Your name"),
                Layouts.column(Style.TIGHT, label(), passphrase),
                new MessageView(model.messageProperty()),
                actions(),
                Layouts.muted("Unlocking takes about a second on purpose: it makes guessing slow."));
        sceneProperty().subscribe(scene -> startAtPassphrase());
    }

    /** Where the vault is remembered, only the passphrase is left to type. */
    private void startAtPassphrase() {
        if (getScene() != null && !model.folderProperty().get().isBlank()) {
            passphrase.field().requestFocus();
        }
    }

    private Node who(String text) {
        TextField name = new TextField();
        name.setId("user-name");
        name.setPromptText("May be left empty where one person uses the vault");
        name.textProperty().bindBidirectional(model.userNameProperty());
        return Layouts.labelled(text, name);
    }

    private Label label() {
        Label label = Style.FIELD_LABEL.on(new Label("Passphrase"));
        label.setLabelFor(passphrase.field());
        return label;
    }

    private Node actions() {
        Node open = Layouts.primary("open", "Open", Feather.UNLOCK, model::open);
        open.disableProperty().bind(model.busyProperty());
        Label working = Layouts.shownWhen(Layouts.muted("Unlocking…"), model.busyProperty());
        Node create = Layouts.button("show-create", "Make a new vault…", Feather.PLUS, () -> model.show(Step.CREATE));
        return Layouts.flow(open, create, working);
    }
}
