package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.TableReading.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;

/**
 * Counts generated cases a second time, straight from their facts by the rules as they are written, and compares. The
 * generated cases all lie before the as-at date but for late reviews, so that the rules can be said in a line each.
 */
class RecountTest {

    private static final FinancialYear YEAR = new FinancialYear(2022);
    private static final int CASES = 400;

    private static CaseStage stage(CaseFact fact) {
        return fact.stageChanges().stream().filter(change -> !change.on().isAfter(GeneratedFacts.AS_AT))
                .reduce((first, second) -> second).map(change -> change.to()).orElse(CaseStage.NOTIFIED);
    }

    private static boolean counted(CaseFact fact) {
        return stage(fact) != CaseStage.DUPLICATE;
    }

    private static boolean resident(CaseFact fact) {
        return fact.area() != ReportingArea.OUT_OF_AREA;
    }

    private static boolean notifiedIn(FinancialYear year, CaseFact fact) {
        return counted(fact) && year.contains(fact.dateNotified()) && (!resident(fact) || fact.transferredIn().isEmpty());
    }

    private static boolean diedIn(FinancialYear year, CaseFact fact) {
        return counted(fact) && resident(fact) && stage(fact) != CaseStage.REJECTED_OUT_OF_SCOPE && year.contains(fact.dateOfDeath());
    }

    private static boolean reviewedIn(FinancialYear year, CaseFact fact) {
        return resident(fact) && stage(fact).isReviewComplete() && fact.reviewCompleted().filter(year::contains).isPresent();
    }

    private static String number(List<CaseFact> facts, Predicate<CaseFact> rule) {
        return Long.toString(facts.stream().filter(rule).count());
    }

    private static Snapshot snapshot(List<CaseFact> facts) {
        return Snapshot.of(YEAR, GeneratedFacts.AS_AT, facts, List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void notificationsAndDeathsInEveryYearAndArea(long seed) {
        List<CaseFact> facts = GeneratedFacts.of(seed, CASES);
        StatisticalTable table = new Notifications().count(snapshot(facts));
        for (int start = 2019; start <= 2022; start++) {
            FinancialYear year = new FinancialYear(start);
            for (ReportingArea area : ReportingArea.values()) {
                assertThat(read(table, "notifications", year.label(), area.label()))
                        .isEqualTo(number(facts, fact -> fact.area() == area && notifiedIn(year, fact)));
                if (area.isResident()) {
                    assertThat(read(table, "deaths", year.label(), area.label()))
                            .isEqualTo(number(facts, fact -> fact.area() == area && diedIn(year, fact)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void reviewsAndWhatTheyFoundInEveryYearAndArea(long seed) {
        List<CaseFact> facts = GeneratedFacts.of(seed, CASES);
        StatisticalTable table = new Reviews().count(snapshot(facts));
        for (int start = 2019; start <= 2022; start++) {
            FinancialYear year = new FinancialYear(start);
            for (ReportingArea area : List.of(ReportingArea.DORSET, ReportingArea.BCP, ReportingArea.SOMERSET)) {
                Predicate<CaseFact> reviewed = fact -> fact.area() == area && reviewedIn(year, fact);
                assertThat(read(table, "reviews", year.label(), area.label())).isEqualTo(number(facts, reviewed));
                assertThat(read(table, "modifiable", year.label(), area.label()))
                        .isEqualTo(number(facts, reviewed.and(fact -> fact.finding().orElseThrow().modifiability() == Modifiability.IDENTIFIED)));
                assertThat(read(table, "inadequate", year.label(), area.label()))
                        .isEqualTo(number(facts, reviewed.and(fact -> fact.finding().orElseThrow().modifiability() == Modifiability.INADEQUATE_INFORMATION)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void categoriesAndSexes(long seed) {
        List<CaseFact> facts = GeneratedFacts.of(seed, CASES);
        StatisticalTable categories = ReviewsBy.CATEGORY.count(snapshot(facts));
        for (CategoryOfDeath category : CategoryOfDeath.values()) {
            assertThat(read(categories, "reviews", category.label()))
                    .isEqualTo(number(facts, fact -> reviewedIn(YEAR, fact) && fact.finding().orElseThrow().category() == category));
        }
        StatisticalTable sexes = DeathsBy.SEX.count(snapshot(facts));
        assertThat(read(sexes, "deaths", "Female")).isEqualTo(number(facts, fact -> diedIn(YEAR, fact) && fact.sex().equals(Optional.of(Sex.FEMALE))));
        assertThat(read(sexes, "deaths", "Male")).isEqualTo(number(facts, fact -> diedIn(YEAR, fact) && fact.sex().equals(Optional.of(Sex.MALE))));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void infantsByTheirBirthdayAndNewbornByTheirDays(long seed) {
        List<CaseFact> facts = GeneratedFacts.of(seed, CASES);
        StatisticalTable table = DeathsBy.AGE.count(snapshot(facts));
        Predicate<CaseFact> newborn = fact -> fact.dateOfBirth().filter(born -> fact.dateOfDeath().isBefore(born.plusDays(28))).isPresent();
        Predicate<CaseFact> infant = fact -> fact.dateOfBirth().filter(born -> fact.dateOfDeath().isBefore(born.plusYears(1))).isPresent();
        assertThat(read(table, "deaths", "0 to 27 days")).isEqualTo(number(facts, fact -> diedIn(YEAR, fact) && newborn.test(fact)));
        assertThat(read(table, "deaths", "28 to 364 days"))
                .isEqualTo(number(facts, fact -> diedIn(YEAR, fact) && infant.test(fact) && !newborn.test(fact)));
        assertThat(read(table, "deaths", "Age not known")).isEqualTo(number(facts, fact -> diedIn(YEAR, fact) && fact.dateOfBirth().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theMedianHasAsManyBelowAsAbove(long seed) {
        List<CaseFact> facts = GeneratedFacts.of(seed, CASES);
        List<Long> days = new ArrayList<>(facts.stream().filter(fact -> reviewedIn(YEAR, fact))
                .map(fact -> ChronoUnit.DAYS.between(fact.dateOfDeath(), fact.reviewCompleted().orElseThrow())).toList());
        Collections.sort(days);
        double median = Double.parseDouble(read(new TimeToReview().count(snapshot(facts)), "median_days", "All reviews"));
        assertThat(days.stream().filter(day -> day < median).count()).isLessThanOrEqualTo(days.size() / 2);
        assertThat(days.stream().filter(day -> day > median).count()).isLessThanOrEqualTo(days.size() / 2);
        assertThat(read(new TimeToReview().count(snapshot(facts)), "min_days", "All reviews")).isEqualTo(days.getFirst().toString());
        assertThat(read(new TimeToReview().count(snapshot(facts)), "max_days", "All reviews")).isEqualTo(days.getLast().toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatIsOpenAtTheYearsEndIsWhatCameInAndHasNotLeft(long seed) {
        List<CaseFact> facts = GeneratedFacts.of(seed, CASES);
        LocalDate end = YEAR.lastDay();
        assertThat(read(new Caseload().count(snapshot(facts)), "carried_forward", "All areas"))
                .isEqualTo(number(facts, fact -> counted(fact) && resident(fact) && openOn(end, fact)));
    }

    /** Walks the days' events: in with the entry or a reopening, out with a panel that led to completion, a transfer or a rejection. */
    private static boolean openOn(LocalDate day, CaseFact fact) {
        boolean open = !fact.transferredIn().orElse(fact.dateNotified()).isAfter(day);
        LocalDate panel = null;
        for (var change : fact.stageChanges()) {
            if (change.on().isAfter(GeneratedFacts.AS_AT)) {
                break;
            }
            LocalDate effective = change.to() == CaseStage.COMPLETED ? panel : change.on();
            if (change.to() == CaseStage.REVIEWED) {
                panel = change.on();
            } else if (!effective.isAfter(day)) {
                open = switch (change.to()) {
                    case COMPLETED, TRANSFERRED_OUT, REJECTED_OUT_OF_SCOPE -> false;
                    case REOPENED -> true;
                    default -> open;
                };
            }
        }
        return open;
    }
}
