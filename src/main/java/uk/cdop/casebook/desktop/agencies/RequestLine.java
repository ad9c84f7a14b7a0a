package uk.cdop.casebook.desktop.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Texts;

/** One request in the words of the screen. */
record RequestLine(AgencyRequest request, String kind, LocalDate today) {

    String agency() {
        return request.to().agencyId().isPresent() ? request.to().agencyName() : "No agency chosen";
    }

    String state() {
        return AgencyWords.state(request);
    }

    String due() {
        return AgencyWords.due(request);
    }

    String late() {
        return AgencyWords.late(request, today);
    }

    String next() {
        return AgencyWords.next(request);
    }

    boolean isLate() {
        return request.daysLate(today) > 0;
    }

    List<RequestAction> actions() {
        return switch (request.state()) {
            case PROPOSED -> List.of(RequestAction.SEND, RequestAction.WAIVE, RequestAction.CANCEL);
            case SENT -> List.of(RequestAction.RETURNED, RequestAction.NOTHING_HELD, RequestAction.WAIVE, RequestAction.CANCEL);
            case NOTHING_HELD, WAIVED -> request.sentOn().isPresent()
                    ? List.of(RequestAction.RETURNED, RequestAction.TAKE_UP_AGAIN) : List.of(RequestAction.TAKE_UP_AGAIN);
            case RETURNED, CANCELLED -> List.of(RequestAction.TAKE_UP_AGAIN);
        };
    }

    /** What stands of the selected request beside the table. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Asked for", AgencyWords.forms(request.parts())));
        facts.add(Fact.of("Asked because", request.proposedBy()));
        request.to().personName().ifPresent(name -> facts.add(Fact.of("Person", name)));
        facts.add(request.to().address().map(address -> Fact.of("Secure address", address)).orElse(Fact.blank("Secure address", Texts.NOT_RECORDED)));
        request.course().endReason().ifPresent(reason -> facts.add(Fact.of(request.state() == RequestState.SENT ? "Taken up again because" : "Reason", reason)));
        request.reminders().forEach(reminder -> facts.add(Fact.of("Reminder " + reminder.level(), Texts.date(reminder.sentOn()))));
        request.escalation().ifPresent(one -> facts.add(Fact.of(
                "Escalated", Texts.date(one.on()) + " to " + one.to() + ", " + one.theme() + one.outcome().map(outcome -> ". " + outcome).orElse(""))));
        return facts;
    }

    @Override
    public String toString() {
        return "RequestLine";
    }
}
