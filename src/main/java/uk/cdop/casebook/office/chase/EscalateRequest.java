package uk.cdop.casebook.office.chase;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.chase.ChaseRules;
import uk.cdop.casebook.casework.chase.EscalationTheme;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes a request that nobody answers to somebody who can answer for the agency, with the theme of the delay. */
@Needs(Right.WORK_ON_CASES)
public final class EscalateRequest {

    static final int LONGEST_NAME = 200;

    private final Session session;
    private final ChaseRules rules;
    private final Today today;

    public EscalateRequest(Session session, ChaseRules rules, Today today) {
        this.session = session;
        this.rules = rules;
        this.today = today;
    }

    public record EscalateRequestCommand(UUID requestId, EscalationTheme theme, String to) {

        @Override
        public String toString() {
            return "EscalateRequestCommand " + requestId;
        }
    }

    public EscalationStep escalate(EscalateRequestCommand command) {
        if (command.to().length() > LONGEST_NAME) {
            return session.read(Right.WORK_ON_CASES, records -> new EscalationStep.NotPossible(
                    "The name is longer than 200 characters. Nothing was recorded. Shorten it."));
        }
        return session.change(Right.WORK_ON_CASES, records -> escalate(records, command));
    }

    private EscalationStep escalate(Records records, EscalateRequestCommand command) {
        var request = records.agencyRequests().find(command.requestId()).orElseThrow(OfficeFailure::changedMeanwhile);
        return switch (request.escalate(today.date(), command.to(), command.theme().label(), Optional.of(rules.followUpOn(today.date())))) {
            case RequestStep.NotPossible(String sentence) -> new EscalationStep.NotPossible(sentence);
            case RequestStep.Taken(var escalated) -> {
                records.agencyRequests().update(escalated);
                records.audit().record(AuditEvent.of(AuditEvent.What.ESCALATED, "case", request.number().text()));
                yield new EscalationStep.Recorded();
            }
        };
    }
}
