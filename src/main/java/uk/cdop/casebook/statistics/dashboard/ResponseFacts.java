package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.deadline.WorkingDays;
import uk.cdop.casebook.casework.jointresponse.JarClock;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.statistics.facts.CaseFact;

/**
 * What the office recorded of joint agency responses, with its limit for the first meeting. Source of the limit: domain
 * file, process-and-forms section 1.10, lim_jar_first_meeting; the office can change it.
 */
public record ResponseFacts(Map<CaseNumber, JointResponse> recorded, Optional<TimeLimit> limit, WorkingDays days) {

    public static final ResponseFacts NONE = new ResponseFacts(Map.of(), Optional.empty(), new WorkingDays(day -> false));

    private static final String NO = "no";

    /** How a response stands to its target. */
    public enum Standing {
        IN_TIME, LATE, NO_MEETING_RECORDED, NOT_HELD, NOT_SAID
    }

    public ResponseFacts {
        recorded = Map.copyOf(recorded);
    }

    /** The office's own record leads; without a decision in it, what the notification says stands. */
    Standing of(CaseFact fact) {
        Optional<JointResponse> response = Optional.ofNullable(recorded.get(fact.number())).filter(JointResponse::isDecided);
        Optional<String> said = fact.particulars().inquiries().jointResponse();
        boolean started = response.map(JointResponse::isStarted).orElse(said.equals(Optional.of(CodeList.YES)));
        if (started) {
            return Optional.ofNullable(recorded.get(fact.number())).flatMap(JointResponse::firstMetAt)
                    .map(met -> inTime(fact, met) ? Standing.IN_TIME : Standing.LATE)
                    .orElse(Standing.NO_MEETING_RECORDED);
        }
        boolean toBeDecided = response.map(one -> one.facts().text(JointResponse.DECISION).toOptional().equals(Optional.of(JointResponse.TO_BE_DECIDED))).orElse(false);
        boolean notHeld = response.isPresent() && !toBeDecided || response.isEmpty() && said.equals(Optional.of(NO));
        return notHeld ? Standing.NOT_HELD : Standing.NOT_SAID;
    }

    private boolean inTime(CaseFact fact, LocalDateTime met) {
        TimeLimit target = limit.orElseThrow(() -> new IllegalStateException("the limits have one for the first meeting"));
        Optional<LocalTime> died = fact.particulars().times().died();
        return target.unit() == TimeLimit.Unit.HOURS
                ? !met.isAfter(JarClock.of(fact.dateOfDeath(), died, target.amount(), Optional.of(met), met).due())
                : !met.toLocalDate().isAfter(dueOn(target, fact.dateOfDeath()));
    }

    private LocalDate dueOn(TimeLimit target, LocalDate died) {
        return target.dueOn(died, days);
    }
}
