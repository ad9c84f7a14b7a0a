package uk.cdop.casebook.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The line at the bottom: which vault, who is at the desk, and what is running. */
final class StatusBar extends FlowPane {

    StatusBar(ShellViewModel model) {
        setId("status");
        Style.STATUS_BAR.on(this);
        Label running = Layouts.wrapped(model.running());
        running.setId("running");
        getChildren().addAll(
                said("Vault: " + model.vaultName(), Feather.ARCHIVE), said(model.person(), Feather.USER), running);
    }

    private static Label said(String text, Feather icon) {
        Label label = Layouts.wrapped(text);
        label.setGraphic(Icons.of(icon));
        return label;
    }
}
