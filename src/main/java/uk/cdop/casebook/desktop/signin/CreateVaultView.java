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

/** The form that makes a vault: an empty folder, a name, and a passphrase typed twice. */
final class CreateVaultView extends VBox {

    private final SignInViewModel model;

    CreateVaultView(SignInViewModel model) {
        this.model = model;
        setId("create-vault");
        Style.SPACED.on(this);
        Label strength = Layouts.muted("");
        strength.setId("passphrase-strength");
        strength.textProperty().bind(model.strengthWords());
        getChildren().addAll(
                Layouts.pageTitle("Make a new vault"),
                Layouts.muted("A vault is a folder in which all records are kept encrypted. You will coordinate and administer it."),
                new FolderField("new-vault-folder", "Empty folder for the vault", model.folderProperty()),
                who(),
                passphrase("new-passphrase", "Passphrase: four or more words that do not belong together", "Passphrase"),
                strength,
                repeated(),
                new MessageView(model.messageProperty()),
                actions());
    }

    private Node who() {
        TextField name = new TextField();
        name.setId("new-user-name");
        name.textProperty().bindBidirectional(model.userNameProperty());
        return Layouts.labelled("Your name, as it shall stand in the record of changes", name);
    }

    private Node passphrase(String id, String text, String name) {
        PassphraseField field = new PassphraseField(id, name, model.passphraseProperty(), model::create);
        return labelled(text, field);
    }

    private Node repeated() {
        return labelled("The same passphrase again", new PassphraseField("repeated-passphrase", "Passphrase again", model.repeatedProperty(), model::create));
    }

    private static Node labelled(String text, PassphraseField field) {
        Label label = Style.FIELD_LABEL.on(Layouts.wrapped(text));
        label.setLabelFor(field.field());
        return Layouts.column(Style.TIGHT, label, field);
    }

    private Node actions() {
        Node create = Layouts.primary("create", "Make the vault", Feather.PLUS, model::create);
        create.disableProperty().bind(model.busyProperty());
        Node back = Layouts.button("show-open", "Open a vault instead", Feather.ARROW_LEFT, () -> model.show(Step.OPEN));
        return Layouts.flow(create, back, Layouts.shownWhen(Layouts.muted("Making the vault…"), model.busyProperty()));
    }
}
