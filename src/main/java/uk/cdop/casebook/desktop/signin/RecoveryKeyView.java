package uk.cdop.casebook.desktop.signin;

import java.util.Map;
import javafx.print.PrinterJob;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** Shows the recovery key of a new vault, this once. */
final class RecoveryKeyView extends VBox {

    private final SignInViewModel model;
    private final Label said = Layouts.muted("");

    RecoveryKeyView(SignInViewModel model) {
        this.model = model;
        setId("recovery-key");
        Style.SPACED.on(this);
        CheckBox written = new CheckBox("I have written the recovery key down, and it is kept where the vault is not");
        written.setId("written-down");
        written.setWrapText(true);
        written.setMinHeight(USE_PREF_SIZE);
        written.selectedProperty().bindBidirectional(model.writtenDownProperty());
        var goOn = Layouts.primary("go-on", "Go on to the cases", Feather.ARROW_RIGHT, model::goOn);
        goOn.disableProperty().bind(model.writtenDownProperty().not());
        getChildren().addAll(
                Layouts.pageTitle("Your recovery key"),
                Layouts.wrapped("If the passphrase is forgotten, only this key opens the vault. It is shown now and never again. "
                        + "Nobody else can open it for you, neither we nor your IT department."),
                key(),
                Layouts.flow(
                        Layouts.button("copy-key", "Copy", Feather.COPY, this::copy),
                        Layouts.button("print-key", "Print", Feather.PRINTER, this::print)),
                Layouts.shownWhen(said, said.textProperty().map(says -> !says.isEmpty())),
                written,
                Layouts.flow(goOn));
    }

    private TextArea key() {
        TextArea key = Style.CODE.on(new TextArea());
        key.setId("key");
        key.setEditable(false);
        key.setWrapText(true);
        key.setPrefRowCount(2);
        key.setAccessibleText("Recovery key");
        key.textProperty().bind(model.recoveryKeyProperty());
        return key;
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.recoveryKeyProperty().get()));
        said.setText("Copied. Paste it somewhere safe, then copy something else, because other programs can read what was copied.");
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            said.setText("This workstation has no printer. Write the key down by hand.");
        } else if (job.showPrintDialog(getScene().getWindow()) && job.printPage(new Label("Recovery key\n\n" + model.recoveryKeyProperty().get()))) {
            job.endJob();
            said.setText("Sent to the printer. Fetch the page at once.");
        }
    }
}
