package uk.cdop.casebook.desktop.agencies;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.casefile.CaseTab;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The agencies of a case: what was asked, whom else to ask, and where the answers differ. */
public final class AgenciesView extends VBox {

    public AgenciesView(AgenciesViewModel model, Covering covering) {
        setId("agencies");
        Style.PAGE.on(this);
        Label em = new Label();
        em.setManaged(false);
        em.setVisible(false);
        ObservableValue<Boolean> some = Bindings.isNotEmpty(model.requests()).map(is -> is);
        RequestTable requests = new RequestTable(model, em.fontProperty().map(Font::getSize));
        Node table = Layouts.column(
                Style.SPACED, Layouts.sectionTitle("Requests"), requests,
                Layouts.muted("Keys on a request: S sent, R returned, N nothing held, W waive, C cancel, U take up again."));
        ObservableValue<Boolean> nothing = Bindings.createBooleanBinding(
                () -> model.readProperty().get() && model.requests().isEmpty() && model.proposals().isEmpty(),
                model.readProperty(), model.requests(), model.proposals());
        Node none = new EmptyState(
                Feather.MAIL, "No agency was asked, and the rules propose none",
                "Add what is known of the death to the notification form, or edit the rules on whom to ask.");
        getChildren().setAll(
                em, new MessageView(model.messageProperty()),
                Layouts.shownWhen(none, nothing),
                Layouts.shownWhen(table, some), new RequestPanel(model), new ConflictsView(model, covering), new ProposalsView(model), new NewAgencyView(model.newAgency()), new OtherAgencyView(model));
        followWork(model, requests);
        model.newAgency().shownProperty().subscribe((was, is) -> {
            if (!is) {
                Optional.ofNullable(lookup("#" + model.newAgency().goesTo())).ifPresent(Node::requestFocus);
            }
        });
    }

    /** The cursor goes to the requests once some were made, and back to them once a step was taken or left. */
    private static void followWork(AgenciesViewModel model, RequestTable requests) {
        model.step().actionProperty().subscribe((was, is) -> {
            if (is.isEmpty()) {
                requests.requestFocus();
            }
        });
        model.madeProperty().subscribe((was, is) -> {
            if (!is) {
                requests.requestFocus();
            }
        });
    }

    /** The part of the case page that shows them. */
    public static CaseTab tab(AgenciesViewModel model, Covering covering) {
        return new CaseTab("agencies", "Agencies", new AgenciesView(model, covering), model::read);
    }
}
