package uk.cdop.casebook.office.chase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Escalation;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists every escalation with its theme and outcome: the oversight that the escalation policy asks for. */
@Needs(Right.READ_CASES)
public final class ListEscalations {

    private final Session session;

    public ListEscalations(Session session) {
        this.session = session;
    }

    /** The escalated requests, newest first, and how often each theme occurs. */
    public record EscalationLog(List<AgencyRequest> requests, Map<String, Integer> themes) {

        public EscalationLog {
            requests = List.copyOf(requests);
        }

        public long open() {
            return requests.stream().flatMap(request -> request.escalation().stream()).filter(Escalation::isOpen).count();
        }
    }

    public EscalationLog list() {
        List<AgencyRequest> escalated = session.read(Right.READ_CASES, records -> records.agencyRequests().escalated());
        Map<String, Integer> themes = new TreeMap<>();
        escalated.forEach(request -> themes.merge(request.escalation().orElseThrow().theme(), 1, Integer::sum));
        return new EscalationLog(escalated, themes);
    }
}
