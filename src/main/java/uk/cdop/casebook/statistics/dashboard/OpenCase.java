package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;

/** A resident child's case that was in the caseload on the day, with its stage of that day. */
record OpenCase(CaseNumber number, CaseStage stage, AgeOfCase age, long days) {

    static List<OpenCase> of(DashboardFacts facts) {
        LocalDate day = facts.day();
        Map<CaseNumber, CaseFact> byNumber = facts.cases().stream().collect(Collectors.toMap(CaseFact::number, Function.identity()));
        return facts.snapshot().caseload().stream()
                .filter(one -> one.isOpenAtEndOf(day))
                .map(one -> of(byNumber.get(one.number()), day))
                .toList();
    }

    private static OpenCase of(CaseFact fact, LocalDate day) {
        CaseStage stage = fact.stageChanges().stream().filter(change -> !change.on().isAfter(day))
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later).map(StageChange::to).orElse(CaseStage.NOTIFIED);
        return new OpenCase(fact.number(), stage, AgeOfCase.of(fact.dateOfDeath(), day), ChronoUnit.DAYS.between(fact.dateOfDeath(), day));
    }

    /** Nothing is waited for but a panel. */
    boolean isReady() {
        return stage == CaseStage.READY_FOR_PANEL || stage == CaseStage.SCHEDULED;
    }
}
