package uk.cdop.casebook.desktop.chase;

import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Escalation;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Texts;

/** A request that is to be escalated, or was, in words. */
public record EscalationLine(UUID requestId, CaseNumber number, String agency, State state, String words) {

    /** What can be done with the line. */
    public enum State {
        PROPOSED("To escalate"),
        OPEN("Escalated, no outcome yet"),
        ENDED("Outcome recorded");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static EscalationLine proposed(AgencyRequest request) {
        return new EscalationLine(request.id(), request.number(), request.to().agencyName(), State.PROPOSED,
                "Three reminders, the last on " + Texts.date(request.reminders().getLast().sentOn()) + ", and no answer.");
    }

    static EscalationLine of(AgencyRequest request) {
        Escalation escalation = request.escalation().orElseThrow();
        String begun = "Escalated on " + Texts.date(escalation.on()) + " to " + escalation.to() + ". Theme: " + escalation.theme() + ".";
        return new EscalationLine(request.id(), request.number(), request.to().agencyName(),
                escalation.isOpen() ? State.OPEN : State.ENDED,
                escalation.outcome().map(outcome -> begun + " " + Texts.date(escalation.outcomeOn()) + ": " + outcome + ".")
                        .orElseGet(() -> begun + request.nextChaseOn().map(day -> " Look again on " + Texts.date(day) + ".").orElse("")));
    }

    @Override
    public String toString() {
        return "EscalationLine " + requestId;
    }
}
