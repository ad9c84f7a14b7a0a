package uk.cdop.casebook.desktop.agencies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.casework.agencyreturn.Proposal;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.agencyreturn.AskedSections.SectionChoice;
import uk.cdop.casebook.office.agencyreturn.ContactChoice;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.NewRequest;
import uk.cdop.casebook.office.agencyreturn.ShowRequests.OpenProposal;

/** One kind of agency that the rules would ask: why, for what, and who of the contact book it is to be. */
final class ProposalLine {

    private final OpenProposal open;
    private final String kind;
    private final List<PartChoice> parts;
    private final BooleanProperty ticked = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<ContactChoice>> chosen = new SimpleObjectProperty<>(Optional.empty());

    ProposalLine(OpenProposal open, List<CodeList.Option> types, Map<FormCode, List<SectionChoice>> sections) {
        this.parts = open.proposal().parts().stream().map(part -> new PartChoice(part, sections.getOrDefault(part.form(), List.of()))).toList();
        this.open = open;
        String about = open.proposal().about().isEmpty() ? "" : " (" + open.proposal().about() + ")";
        this.kind = AgencyWords.kind(open.proposal().agencyType(), types) + about;
        // The wrong recipient is the greatest harm, so only the one possible choice is made beforehand.
        if (open.contacts().size() == 1) {
            chosen.set(Optional.of(open.contacts().getFirst()));
            ticked.set(true);
        }
        chosen.subscribe((before, now) -> ticked.set(now.isPresent()));
    }

    String id() {
        Proposal proposal = open.proposal();
        return proposal.agencyType().replace('_', '-') + (proposal.about().isEmpty() ? "" : "-" + proposal.about().replace(' ', '-'));
    }

    /** Whether nothing changed that the line rests on, so that what was ticked on it still holds. */
    boolean isOf(OpenProposal now) {
        return open.equals(now);
    }

    String type() {
        return open.proposal().agencyType();
    }

    String kind() {
        return kind;
    }

    /** The circumstances, and what the notification calls the agency. */
    String why() {
        return "Because: " + open.proposal().why() + open.named().map(name -> ". The notification names " + name).orElse("");
    }

    /** Each form with the pages that are asked for, those of the proposal ticked beforehand. */
    List<PartChoice> parts() {
        return parts;
    }

    List<ContactChoice> contacts() {
        return open.contacts();
    }

    BooleanProperty tickedProperty() {
        return ticked;
    }

    ObjectProperty<Optional<ContactChoice>> chosenProperty() {
        return chosen;
    }

    NewRequest request() {
        Proposal proposal = open.proposal();
        return new NewRequest(
                proposal.agencyType(), chosen.get().map(one -> one.agency().id()), chosen.get().flatMap(one -> one.person().map(person -> person.id())),
                parts.stream().flatMap(part -> part.part().stream()).toList(), proposal.why());
    }
}
