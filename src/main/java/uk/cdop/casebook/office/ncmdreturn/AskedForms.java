package uk.cdop.casebook.office.ncmdreturn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.AgencyRequestStore.Asked;
import uk.cdop.casebook.office.door.Records;

/**
 * Which reporting forms agencies owe. Each agency that was asked fills in what it knows, so each owes its own until that is complete here, or until its request
 * ended: it holds nothing, or the office waived it. Who was not sent a request yet, or by mistake, owes nothing; where that leaves nobody, the case still
 * wants a reporting form. Source: process-and-forms sections 2.0 (each agency involved, every death) and 4.2, V6.
 */
record AskedForms(Map<CaseNumber, List<Asked>> asked, Map<CaseNumber, List<CaseForm>> held) {

    static final AskedForms NONE = new AskedForms(Map.of(), Map.of());

    private static final Set<RequestState> NEVER_ASKED = Set.of(RequestState.PROPOSED, RequestState.CANCELLED);

    /** @param forms what is held of agencies' forms */
    static AskedForms of(List<Asked> asked, Collection<CaseForm> forms) {
        return new AskedForms(
                asked.stream().filter(one -> !NEVER_ASKED.contains(one.state())).collect(Collectors.groupingBy(Asked::number)),
                forms.stream().filter(form -> form.instance().form() == FormCode.REPORTING).collect(Collectors.groupingBy(CaseForm::number)));
    }

    static AskedForms of(Records records, Collection<CaseForm> forms) {
        return of(records.agencyRequests().asking(FormCode.REPORTING), forms);
    }

    /**
     * A reporting form that is not here complete.
     *
     * @param by   who was asked for it; empty where nobody was
     * @param held the form as far as it is here: an agency's that is not complete, or one of the office's own
     */
    record Owed(Optional<Asked> by, Optional<CaseForm> held) {

        boolean isOut() {
            return by.filter(asked -> asked.state() == RequestState.SENT).isPresent();
        }

        NamedForm name() {
            return new NamedForm(KeyedForm.of(FormCode.REPORTING), by.map(Asked::agency).orElse(""));
        }

        String stateInWords() {
            return by.isEmpty() ? "No agency asked, and needed" : isOut() ? "Not returned, and needed" : "Not complete yet, and needed";
        }

        /** The same of a case as a part of a sentence, which may go on with what is missing. */
        String inSentence() {
            return by.isEmpty() ? "no agency was asked for the reporting form" : "the " + name().inSentence() + (isOut() ? " has not been returned" : " is not complete yet");
        }
    }

    List<Owed> owed(CaseNumber number) {
        List<CaseForm> forms = held.getOrDefault(number, List.of());
        List<Asked> agencies = asked.getOrDefault(number, List.of());
        Set<Optional<UUID>> complete = forms.stream().filter(form -> form.requestId().isPresent() && form.instance().completedOn().isPresent())
                .map(CaseForm::requestId).collect(Collectors.toSet());
        if (agencies.isEmpty()) {
            return complete.isEmpty() ? List.of(new Owed(Optional.empty(), forms.stream().findFirst())) : List.of();
        }
        return agencies.stream().filter(one -> one.state() == RequestState.SENT || one.state() == RequestState.RETURNED)
                .filter(one -> !complete.contains(Optional.of(one.request())))
                .map(one -> new Owed(Optional.of(one), forms.stream().filter(form -> form.requestId().equals(Optional.of(one.request()))).findFirst())).toList();
    }
}
