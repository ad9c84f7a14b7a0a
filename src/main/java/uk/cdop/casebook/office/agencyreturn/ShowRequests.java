package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Conflict;
import uk.cdop.casebook.casework.agencyreturn.Proposal;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.agencyreturn.WhomToAsk;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.contact.AgencyTypes;
import uk.cdop.casebook.office.agencyreturn.AskedSections.SectionChoice;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows what agencies were asked on a case, whom the rules would still ask and why, and where the answers differ. */
@Needs(Right.READ_CASES)
public final class ShowRequests {

    /** What the notification form says of an agency, by the kind of agency. */
    private static final Map<String, FieldKey> NAMED_ON_THE_NOTIFICATION = Map.of(
            "gp", FieldKey.of("gp_name_practice"), "education_school", FieldKey.of("school_or_nursery"),
            "early_years", FieldKey.of("school_or_nursery"), "coroner_officer", FieldKey.of("coroner_name"));

    private final Session session;
    private final AskRuleList rules;
    private final CaseStatements statements;
    private final AgencyTypes types;
    private final AskedSections sections;
    private final Today today;

    public ShowRequests(Session session, AskRuleList rules, CaseStatements statements, AgencyTypes types, AskedSections sections, Today today) {
        this.sections = sections;
        this.session = session;
        this.rules = rules;
        this.statements = statements;
        this.types = types;
        this.today = today;
    }

    /** A proposal with those who can be asked on the day, and what the notification calls them. */
    public record OpenProposal(Proposal proposal, Optional<String> named, List<ContactChoice> contacts) {
        public OpenProposal {
            contacts = List.copyOf(contacts);
        }

        @Override
        public String toString() {
            return "OpenProposal " + proposal.agencyType();
        }
    }

    /**
     * @param contacts everybody who can be asked on the day
     * @param sections the pages of each form that can be asked for
     */
    public record RequestsView(
            CaseNumber number, List<AgencyRequest> requests, List<OpenProposal> proposals, List<ContactChoice> contacts,
            List<Conflict> conflicts, List<CodeList.Option> types, Map<FormCode, List<SectionChoice>> sections, LocalDate today) {

        @Override
        public String toString() {
            return "RequestsView " + number;
        }
    }

    /** Empty where the vault has no such case. */
    public Optional<RequestsView> show(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).map(file -> view(file, records)));
    }

    private RequestsView view(CaseFile file, Records records) {
        List<AgencyRequest> requests = records.agencyRequests().ofCase(file.number());
        List<ContactChoice> contacts = ContactChoice.on(today.date(), file.residence().reportingArea(), records.contacts());
        Map<String, List<ContactChoice>> byType = contacts.stream().collect(Collectors.groupingBy(choice -> choice.agency().type()));
        Answers notified = file.notificationForm().answers();
        List<OpenProposal> open = new WhomToAsk(rules.inUse(records.askRules())).propose(statements.circumstances(file, records)).stream()
                .filter(proposal -> !isAsked(proposal, requests))
                .map(proposal -> new OpenProposal(
                        proposal, named(proposal, notified), byType.getOrDefault(proposal.agencyType(), List.of())))
                .toList();
        return new RequestsView(
                file.number(), requests, open, contacts, statements.record(file, records).conflicts(), types.options(), sections.on(today.date()), today.date());
    }

    // A mother's practice and the child's are two requests, told apart by the reasons they were made for.
    private static boolean isAsked(Proposal proposal, List<AgencyRequest> requests) {
        return requests.stream()
                .filter(request -> request.state() != RequestState.CANCELLED && request.agencyType().equals(proposal.agencyType()))
                .anyMatch(request -> proposal.about().isEmpty() || proposal.because().stream().anyMatch(request.proposedBy()::contains));
    }

    private static Optional<String> named(Proposal proposal, Answers notified) {
        return proposal.about().isEmpty()
                ? Optional.ofNullable(NAMED_ON_THE_NOTIFICATION.get(proposal.agencyType())).flatMap(key -> notified.text(key).toOptional())
                : Optional.empty();
    }
}
