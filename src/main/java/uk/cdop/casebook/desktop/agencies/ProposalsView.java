package uk.cdop.casebook.desktop.agencies;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** Whom the rules would ask, each with the reason, to be ticked. */
final class ProposalsView extends VBox {

    private final VBox lines = Layouts.column(Style.SPACED);
    private final AgenciesViewModel model;

    ProposalsView(AgenciesViewModel model) {
        this.model = model;
        setId("proposals");
        Style.CARD.on(this);
        Node ask = Layouts.primary("make-requests", "Make requests for those ticked", Feather.CHECK_SQUARE, model::ask);
        ask.setDisable(!model.isAllowed());
        getChildren().setAll(
                Layouts.sectionTitle("Whom to ask"),
                Layouts.muted("From the rules of the office and what is known of this death. Nothing is sent by ticking. "
                        + "Where nobody is in the contact book yet, a request can be made all the same; add the agency before you send it."),
                lines, Layouts.flow(ask));
        lines.setId("proposal-lines");
        model.proposals().subscribe(this::show);
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.proposals().stream().map(this::line).toList());
        setVisible(!model.proposals().isEmpty());
        setManaged(isVisible());
    }

    private Node line(ProposalLine proposal) {
        CheckBox tick = Style.STRONG.on(new CheckBox(proposal.kind()));
        tick.setId("tick-" + proposal.id());
        tick.setAccessibleText("Ask " + proposal.kind() + ". " + proposal.why());
        tick.selectedProperty().bindBidirectional(proposal.tickedProperty());
        tick.setDisable(!model.isAllowed());
        Label why = Layouts.muted(proposal.why() + ".");
        VBox forms = Layouts.column(Style.TIGHT);
        proposal.parts().forEach(part -> forms.getChildren().add(new PartChoiceView("ask-" + proposal.id() + "-" + part.id(), part)));
        forms.setDisable(!model.isAllowed());
        Node whom = proposal.contacts().isEmpty()
                ? Layouts.column(Style.TIGHT, Layouts.muted("Nobody of this kind is in the contact book yet."),
                        NewAgencyView.button(model.newAgency(), proposal.id(), tick.getId(), proposal.type()))
                : new ContactBox("contact-" + proposal.id(), "Whom to ask: " + proposal.kind(), FXCollections.observableArrayList(proposal.contacts()), proposal.chosenProperty());
        whom.setDisable(!model.isAllowed());
        return new Columns(Style.THIRD.on(Layouts.column(Style.TIGHT, tick, why)), Style.THIRD.on(Layouts.column(Style.TIGHT, whom, forms)));
    }
}
