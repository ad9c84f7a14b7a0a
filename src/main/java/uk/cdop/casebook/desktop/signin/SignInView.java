package uk.cdop.casebook.desktop.signin;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The first thing in the window: one card in the middle, holding the form of the step. */
public final class SignInView extends StackPane {

    private final VBox card = Style.SIGN_IN_CARD.on(new VBox());

    public SignInView(SignInViewModel model) {
        setId("sign-in");
        Style.SIGN_IN.on(this);
        VBox column = Layouts.column(Style.SPACED, Style.BRAND.on(new Label("CDOP Casebook", Icons.of(Feather.BOOK))), card);
        column.setMaxHeight(USE_PREF_SIZE);
        StackPane middle = Style.SIGN_IN.on(new StackPane(column));
        ScrollPane pane = Layouts.scrolled(middle);
        pane.setFitToHeight(true);
        getChildren().add(pane);
        model.stepProperty().subscribe(step -> card.getChildren().setAll(form(step, model)));
    }

    private static Node form(SignInViewModel.Step step, SignInViewModel model) {
        return switch (step) {
            case OPEN -> new OpenVaultView(model);
            case CREATE -> new CreateVaultView(model);
            case RECOVERY_KEY -> new RecoveryKeyView(model);
        };
    }
}
