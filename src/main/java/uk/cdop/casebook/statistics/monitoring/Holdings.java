package uk.cdop.casebook.statistics.monitoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.statistics.facts.CaseloadFact;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Finds by its reference how a case is held in a snapshot. */
final class Holdings {

    private final FinancialYear year;
    private final Map<String, NotificationFact> notifications = new HashMap<>();
    private final Map<String, DeathFact> deaths = new HashMap<>();
    private final Map<String, ReviewFact> reviews = new HashMap<>();
    private final Map<String, CaseloadFact> caseload = new HashMap<>();

    Holdings(Snapshot snapshot) {
        this.year = snapshot.year();
        snapshot.notifications().forEach(fact -> notifications.put(fact.number().text(), fact));
        snapshot.deaths().forEach(fact -> deaths.put(fact.number().text(), fact));
        snapshot.reviews().forEach(fact -> reviews.put(fact.number().text(), fact));
        snapshot.caseload().forEach(fact -> caseload.put(fact.number().text(), fact));
    }

    HeldHere of(MonitoredMeasure measure, String reference) {
        Optional<NotificationFact> notified = Optional.ofNullable(notifications.get(reference));
        if (notified.isEmpty() && !caseload.containsKey(reference)) {
            return HeldHere.by(HeldHere.Kind.NOT_HERE);
        }
        if (notified.filter(fact -> !fact.area().isResident()).isPresent()) {
            return HeldHere.by(HeldHere.Kind.OTHER_AREA);
        }
        return switch (measure) {
            case NOTIFIED -> placed(notified.map(NotificationFact::notifiedOn), HeldHere.Kind.TAKEN_OVER);
            case DIED -> placed(Optional.ofNullable(deaths.get(reference)).map(DeathFact::dateOfDeath), HeldHere.Kind.OUT_OF_SCOPE);
            case REVIEWED -> placed(Optional.ofNullable(reviews.get(reference)).map(ReviewFact::completedOn), HeldHere.Kind.NO_REVIEW);
        };
    }

    private HeldHere placed(Optional<LocalDate> on, HeldHere.Kind otherwise) {
        return on.map(day -> new HeldHere(year.contains(day) ? HeldHere.Kind.COUNTED : HeldHere.Kind.OTHER_YEAR, on)).orElseGet(() -> HeldHere.by(otherwise));
    }
}
