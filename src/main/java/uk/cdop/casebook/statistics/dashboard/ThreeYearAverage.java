package uk.cdop.casebook.statistics.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.year.Quarter;

/**
 * Notifications of resident children a year, over the last twelve whole quarters. A statutory footprint should expect at
 * least 60. Source: domain file, annual-statistics section 1.3 (seen at second hand) and section 5.4.
 */
record ThreeYearAverage(List<CaseNumber> notified) {

    static final int EXPECTED = 60;

    private static final int YEARS = 3;

    /** Empty where the records do not reach back over all of the three years. */
    static Optional<ThreeYearAverage> of(Snapshot snapshot, Quarter lastWhole) {
        Quarter first = lastWhole.plus(1 - YEARS * Quarter.IN_A_YEAR);
        boolean reachesBack = snapshot.wholeFrom().map(whole -> !first.firstDay().isBefore(whole.firstDay()))
                .orElseGet(() -> snapshot.notifications().stream().anyMatch(fact -> Quarter.of(fact.notifiedOn()).compareTo(first) <= 0));
        List<CaseNumber> notified = snapshot.notifications().stream()
                .filter(fact -> fact.area().isResident())
                .filter(fact -> !fact.notifiedOn().isBefore(first.firstDay()) && !fact.notifiedOn().isAfter(lastWhole.lastDay()))
                .map(NotificationFact::number).toList();
        return reachesBack ? Optional.of(new ThreeYearAverage(notified)) : Optional.empty();
    }

    BigDecimal value() {
        return Rounding.oneDecimal(notified.size(), YEARS);
    }

    /** Told from the count itself, not from its rounded average. */
    boolean isUnderTheExpected() {
        return notified.size() < EXPECTED * YEARS;
    }

    String alert() {
        return "The three-year average of notifications of resident children is " + value() + " a year, under the " + EXPECTED
                + " a year that a child death review footprint should expect.";
    }
}
