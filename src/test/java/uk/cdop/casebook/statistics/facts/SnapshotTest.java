package uk.cdop.casebook.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.SeedFigures;

class SnapshotTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

    private static Snapshot of(CaseFactBuilder... cases) {
        return asAt(AS_AT, cases);
    }

    private static Snapshot asAt(LocalDate day, CaseFactBuilder... cases) {
        List<CaseFact> facts = new ArrayList<>();
        for (CaseFactBuilder one : cases) {
            facts.add(one.facts());
        }
        return Snapshot.of(YEAR, day, facts, List.of());
    }

    @Test
    void theSameFactsInAnyOrderHaveTheSameHash() {
        List<CaseFact> facts = new ArrayList<>(SeedFigures.facts());
        List<PanelMeeting> meetings = new ArrayList<>(SeedFigures.meetings());
        String hash = Snapshot.of(YEAR, AS_AT, facts, meetings).hash();
        Collections.shuffle(facts, new Random(5));
        Collections.shuffle(meetings, new Random(6));
        assertThat(Snapshot.of(YEAR, AS_AT, facts, meetings).hash()).isEqualTo(hash).matches("[0-9a-f]{64}");
    }

    @Test
    void anyChangedFactChangesTheHash() {
        String hash = of(aCase(1).died("2023-05-10")).hash();
        assertThat(of(aCase(1).died("2023-05-11")).hash()).isNotEqualTo(hash);
        assertThat(of(aCase(1).died("2023-05-10").in(ReportingArea.BCP)).hash()).isNotEqualTo(hash);
        assertThat(of(aCase(1).died("2023-05-10").ofUnknownSex()).hash()).isNotEqualTo(hash);
        assertThat(of(aCase(1).died("2023-05-10").bornOnAnUnknownDay()).hash()).isNotEqualTo(hash);
        assertThat(of(aCase(1).died("2023-05-10").with(of("A", "hospice"))).hash()).isNotEqualTo(hash);
        assertThat(of(aCase(1).died("2023-05-10"), aCase(2).died("2023-05-10")).hash()).isNotEqualTo(hash);
        assertThat(of(aCase(1).died("2023-05-10").reviewed("2023-11-01")).hash()).isNotEqualTo(hash);
    }

    @Test
    void whereTheEventHappenedHasALineOfItsOwn() {
        Snapshot named = of(aCase(7).died("2023-05-10").reviewed("2023-11-01").with(happened("road")));
        assertThat(CanonicalText.of(named)).contains("event|CDOP-2023-0007|road\n").containsOnlyOnce("event|");
        assertThat(named.hash()).isNotEqualTo(of(aCase(7).died("2023-05-10").reviewed("2023-11-01")).hash());
    }

    private static Particulars happened(String place) {
        Particulars none = Particulars.NOT_KNOWN;
        return new Particulars(
                none.ethnicCategory(), none.placeOfDeath(), Optional.of(place), none.expected(), none.multipleBirth(), none.birth(), none.inquiries(), none.times());
    }

    private static Particulars of(String ethnicCategory, String place) {
        Particulars none = Particulars.NOT_KNOWN;
        return new Particulars(
                Optional.of(ethnicCategory), Optional.of(place), none.expected(), none.multipleBirth(), none.birth(), none.inquiries(), none.times());
    }

    @Test
    void theHashOfKnownFactsStaysTheSameFromReleaseToRelease() {
        assertThat(CanonicalText.of(of(aCase(7).died("2023-05-10").reviewed("2023-11-01")))).isEqualTo("""
                snapshot|2023/24|2024-03-31
                notification|CDOP-2023-0007|DORSET|2023-05-11|2023-05-10|true|-|-
                death|CDOP-2023-0007|DORSET|2023-05-10|YEARS_1_TO_4|F|- - - - - - - - - - -
                review|CDOP-2023-0007|DORSET|2023-11-01|2023-05-10|YEARS_1_TO_4|CAT09_INFECTION|MOD_NO|false|F|- - - - - - - - - - -
                caseload|CDOP-2023-0007|DORSET|NOTIFIED 2023-05-11\\sREVIEWED 2023-11-01
                """);
    }

    @Test
    void aNameWithASeparatorInItCannotPassForTwoNames() {
        assertThat(withAgencies("Police", "Health").hash()).isNotEqualTo(withAgencies("Health;Police").hash());
    }

    private static Snapshot withAgencies(String... names) {
        PanelMeeting meeting = new PanelMeeting(
                new MeetingNumber("PANEL-2023-01"), LocalDate.of(2023, 6, 1), PanelKind.GENERAL, true, new TreeSet<>(List.of(names)), List.of(), 1);
        return Snapshot.of(YEAR, AS_AT, List.of(), List.of(meeting));
    }

    @Test
    void aDuplicateIsCountedNowhere() {
        Snapshot snapshot = of(aCase(1).moved(CaseStage.DUPLICATE, "2023-06-01"));
        assertThat(snapshot).isEqualTo(of());
    }

    @Test
    void aDuplicateFoundLaterWasStillCountedThen() {
        Snapshot snapshot = asAt(LocalDate.of(2023, 5, 31), aCase(1).moved(CaseStage.DUPLICATE, "2023-06-01"));
        assertThat(snapshot.notifications()).hasSize(1);
        assertThat(snapshot.deaths()).hasSize(1);
    }

    @Test
    void aDuplicateThatWasNoneAfterAllIsCountedAgain() {
        Snapshot snapshot = of(aCase(1).moved(CaseStage.DUPLICATE, "2023-06-01").moved(CaseStage.REOPENED, "2023-07-01"));
        assertThat(snapshot.deaths()).hasSize(1);
        assertThat(snapshot.caseload().getFirst().moves()).as("it never left").hasSize(1);
    }

    @Test
    void aChildFromElsewhereIsANotificationAndNothingElse() {
        Snapshot snapshot = of(aCase(1).in(ReportingArea.OUT_OF_AREA).reviewed("2023-11-01"));
        assertThat(snapshot.notifications()).hasSize(1);
        assertThat(snapshot.deaths()).isEmpty();
        assertThat(snapshot.reviews()).isEmpty();
        assertThat(snapshot.caseload()).isEmpty();
    }

    @Test
    void aDeathOutOfScopeIsNotifiedAndLeavesTheCaseloadButIsNoDeath() {
        Snapshot snapshot = of(aCase(1).moved(CaseStage.REJECTED_OUT_OF_SCOPE, "2023-06-01"));
        assertThat(snapshot.notifications()).singleElement().extracting(NotificationFact::inScope).isEqualTo(false);
        assertThat(snapshot.deaths()).isEmpty();
        assertThat(snapshot.caseload().getFirst().isOpenAtEndOf(LocalDate.of(2023, 5, 31))).isTrue();
        assertThat(snapshot.caseload().getFirst().isOpenAtEndOf(LocalDate.of(2023, 6, 1))).isFalse();
    }

    @Test
    void whatHappenedAfterTheDayIsNotThere() {
        CaseFactBuilder reviewedLater = aCase(1).reviewed("2023-11-01");
        Snapshot before = asAt(LocalDate.of(2023, 10, 31), reviewedLater);
        assertThat(before.reviews()).isEmpty();
        assertThat(before.caseload().getFirst().moves()).hasSize(1);
        assertThat(asAt(LocalDate.of(2023, 5, 10), reviewedLater)).as("not notified yet").isEqualTo(asAt(LocalDate.of(2023, 5, 10)));
    }

    @Test
    void aReviewIsCompleteOnlyFromTheDayItIsMarkedSoAndThenCountsOnTheDayOfThePanel() {
        CaseFactBuilder reviewed = aCase(1).reviewed("2023-11-01");
        assertThat(asAt(LocalDate.of(2023, 11, 7), reviewed).reviews()).as("panel held, not yet complete").isEmpty();
        assertThat(asAt(LocalDate.of(2023, 11, 8), reviewed).reviews()).singleElement()
                .extracting(ReviewFact::completedOn).isEqualTo(LocalDate.of(2023, 11, 1));
    }

    @Test
    void aReviewOfTheLastDayOfTheYearCountsInThatYearThoughItWasMarkedCompleteInTheNext() {
        Snapshot snapshot = asAt(LocalDate.of(2024, 5, 1), aCase(1).reviewed("2024-03-31"));
        assertThat(YEAR.contains(snapshot.reviews().getFirst().completedOn())).isTrue();
        assertThat(snapshot.caseload().getFirst().moves().getLast())
                .isEqualTo(new CaseloadFact.Move(CaseloadFact.Flow.REVIEWED, LocalDate.of(2024, 3, 31)));
    }

    @Test
    void twinsAreTwoChildren() {
        Snapshot snapshot = of(
                aCase(1).born("2023-05-09").died("2023-05-10"), aCase(2).born("2023-05-09").died("2023-05-10"));
        assertThat(snapshot.deaths()).hasSize(2);
        assertThat(snapshot.notifications()).hasSize(2);
    }

    @Test
    void somebodyOfEighteenIsNeverAmongTheDeathsOrReviewsAndIsListed() {
        Snapshot snapshot = of(
                aCase(1).born("2005-05-10").died("2023-05-10").reviewed("2023-11-01"),
                aCase(2).born("2005-05-11").died("2023-05-10"));
        assertThat(snapshot.deaths()).singleElement().extracting(DeathFact::age).isEqualTo(AgeBand.YEARS_15_TO_17);
        assertThat(snapshot.reviews()).isEmpty();
        assertThat(snapshot.doubts()).singleElement().extracting(Doubt::kind).isEqualTo(Doubt.Kind.EIGHTEEN_OR_OVER);
    }

    @Test
    void aBirthAfterTheDeathLeavesTheAgeNotKnownAndIsListed() {
        Snapshot snapshot = of(aCase(1).born("2023-05-11").died("2023-05-10"));
        assertThat(snapshot.deaths().getFirst().age()).isEqualTo(AgeBand.NOT_KNOWN);
        assertThat(snapshot.doubts()).singleElement().extracting(Doubt::kind).isEqualTo(Doubt.Kind.BORN_AFTER_DEATH);
    }

    @Test
    void aCompleteReviewWithoutAFindingIsListed() {
        Snapshot snapshot = of(aCase(1).reviewed("2023-11-01").withoutFinding());
        assertThat(snapshot.reviews()).isEmpty();
        assertThat(snapshot.doubts()).singleElement().extracting(Doubt::kind).isEqualTo(Doubt.Kind.NO_FINDING);
    }

    @Test
    void anInfantOfThreeHundredAndSixtyFiveDaysInALeapYearIsUnderOne() {
        assertThat(ageOf("2023-03-01", "2024-02-29")).isEqualTo(AgeBand.DAYS_28_TO_364);
        assertThat(ageOf("2023-03-01", "2024-03-01")).isEqualTo(AgeBand.YEARS_1_TO_4);
    }

    @Test
    void theFirstDayOfLifeAndTheTwentyEighthAreInTheirBands() {
        assertThat(ageOf("2023-05-10", "2023-05-10")).isEqualTo(AgeBand.DAYS_0_TO_27);
        assertThat(ageOf("2023-05-10", "2023-06-06")).as("27 days").isEqualTo(AgeBand.DAYS_0_TO_27);
        assertThat(ageOf("2023-05-10", "2023-06-07")).as("28 days").isEqualTo(AgeBand.DAYS_28_TO_364);
    }

    private static AgeBand ageOf(String born, String died) {
        return of(aCase(1).died(died).born(born)).deaths().getFirst().age();
    }

    @Test
    void theYearsBeginWithTheFirstThingCounted() {
        Snapshot snapshot = of(aCase(1).died("2020-03-30").notified("2020-03-31"), aCase(2).died("2023-05-10"));
        assertThat(snapshot.years()).containsExactly(
                new FinancialYear(2019), new FinancialYear(2020), new FinancialYear(2021), new FinancialYear(2022), new FinancialYear(2023));
        assertThat(snapshot.covers(new FinancialYear(2019))).isTrue();
        assertThat(snapshot.covers(new FinancialYear(2018))).isFalse();
    }

    @Test
    void withoutAnyFactThereIsOneYear() {
        assertThat(of().years()).containsExactly(YEAR);
    }

    @Test
    void theYearIsPartlyOverUntilItsLastDay() {
        assertThat(asAt(LocalDate.of(2024, 3, 30)).isPartYear()).isTrue();
        assertThat(asAt(LocalDate.of(2024, 3, 31)).isPartYear()).isFalse();
    }
}
