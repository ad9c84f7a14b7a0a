package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.TableReading.read;
import static uk.cdop.casebook.testkit.TableReading.trail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.ReferenceTexts;

class MeasuresTest {

    private static final String SHARE = "Reviews with modifiable factors identified, of all reviews";

    private static Snapshot of(CaseFactBuilder... cases) {
        return year(2023, LocalDate.of(2025, 3, 31), cases);
    }

    private static Snapshot year(int startYear, LocalDate asAt, CaseFactBuilder... cases) {
        List<CaseFact> facts = Arrays.stream(cases).map(CaseFactBuilder::facts).toList();
        return Snapshot.of(new FinancialYear(startYear), asAt, facts, List.of());
    }

    private static CaseFactBuilder reviewed(int sequence, String day, Modifiability found) {
        return aCase(sequence).died("2022-06-01").born("2020-01-01").reviewed(day, CategoryOfDeath.INFECTION, found);
    }

    @Test
    void everyTableSaysItsBasisInTheTitleAndHasTheKeysTheCommandsPromise() {
        List<StatisticalTable> tables = AnnualMeasures.count(of());
        assertThat(tables).extracting(StatisticalTable::id).containsExactly(
                "T01_Headlines",
                "T02_Notifications",
                "T03_Caseload",
                "T04_Out_of_area",
                "T05_Notif_delay",
                "T06_Deaths_age",
                "T06_Deaths_age_pooled",
                "T07_Deaths_sex",
                "T07_Deaths_sex_pooled",
                "T08_Deaths_ethnicity",
                "T08_Deaths_ethnicity_pooled",
                "T08_Deaths_ethnicity_full",
                "T09_Deaths_IMD",
                "T09_Deaths_IMD_pooled",
                "T10_Deaths_place",
                "T10_Deaths_place_pooled",
                "T11_Deaths_month",
                "T11_Deaths_month_pooled",
                "T12_Infants",
                "T12_Infants_pooled",
                "T13_JAR_coroner",
                "T20_Reviews",
                "T21_Reviews_death_year",
                "T22_Category",
                "T22_Category_pooled",
                "T23_Mod_age",
                "T23_Mod_age_pooled",
                "T24_Mod_sex",
                "T24_Mod_sex_pooled",
                "T25_Mod_ethnicity",
                "T25_Mod_ethnicity_pooled",
                "T26_Mod_IMD",
                "T26_Mod_IMD_pooled",
                "T27_Mod_place_event",
                "T27_Mod_place_event_pooled",
                "T28_Factors",
                "T29_Domains",
                "T30_Time_to_review",
                "T31_Stages",
                "T32_Open_cases",
                "T33_Panels",
                "T34_Attendance",
                "T35_Social_care",
                "T36_Themes",
                "T37_Recommendations",
                "T38_Family",
                "T40_Rates",
                "T41_Denominators",
                "T42_Comparators",
                "T43_Trends",
                "T50_NCMD_reconciliation",
                "T51_Completeness",
                "T52_Revisions");
        assertThat(tables).allSatisfy(table -> {
            assertThat(table.title()).containsIgnoringCase("date").contains("ending 31 March 2024");
            assertThat(table.basis()).isNotBlank();
            assertThat(table.notes()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(table.columns()).extracting(Column::key).doesNotHaveDuplicates();
        });
        assertThat(keys(tables, "T02_Notifications")).startsWith("year", "area", "notifications");
        assertThat(keys(tables, "T03_Caseload")).containsExactly("area", "brought_forward", "notified", "transferred_in", "reopened",
                "reviewed", "transferred_out", "out_of_scope", "carried_forward");
        assertThat(keys(tables, "T20_Reviews")).startsWith("year", "area", "panels", "reviews", "modifiable", "not_modifiable",
                "inadequate", "modifiable_percent", "lower", "upper");
        assertThat(keys(tables, "T22_Category")).contains("category", "reviews", "modifiable");
        assertThat(keys(tables, "T30_Time_to_review")).contains("median_days", "q1_days", "q3_days");
    }

    private static List<String> keys(List<StatisticalTable> tables, String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow().columns().stream().map(Column::key).toList();
    }

    @Test
    void withoutAnyCaseEveryCountIsNoughtAndEveryShareNotApplicable() {
        for (StatisticalTable table : AnnualMeasures.count(of())) {
            for (var row : table.rows()) {
                for (int index = 0; index < table.columns().size(); index++) {
                    Cell cell = row.cells().get(index);
                    Column.Kind kind = table.columns().get(index).kind();
                    if (cell instanceof Cell.Figure figure) {
                        assertThat(kind).as(table.id()).isIn(Column.Kind.COUNT, Column.Kind.MEAN);
                        boolean national = table.columns().get(index).key().equals("england");
                        assertThat(national || figure.value().signum() == 0).as(table.id()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void everyCountCarriesTheCasesItCounts() {
        for (StatisticalTable table : AnnualMeasures.count(uk.cdop.casebook.testkit.SeedFigures.snapshot())) {
            for (Column column : table.columns()) {
                boolean countsCases = column.kind() == Column.Kind.COUNT && !List.of("panels", "agencies").contains(column.key());
                table.rows().stream().map(row -> table.cell(row, column.key())).filter(Cell.Figure.class::isInstance).map(Cell.Figure.class::cast)
                        .filter(figure -> countsCases && figure.restsOn().stream().allMatch(quantity -> quantity.counted().isOfChildren()))
                        .forEach(figure -> assertThat(figure.trail()).as(table.id() + " " + column.key()).hasSize(figure.value().intValueExact()));
            }
        }
    }

    @Test
    void aDeathOfThirtyFirstMarchAndItsNotificationOfFirstAprilAreInDifferentYears() {
        StatisticalTable table = new Notifications().count(of(aCase(1).died("2023-03-31").notified("2023-04-01")));
        assertThat(read(table, "notifications", "2023/24", "Dorset")).isEqualTo("1");
        assertThat(read(table, "deaths", "2023/24", "Dorset")).isEqualTo("0");
    }

    @Test
    void aReviewOfThirtyFirstMarchAndOneOfFirstAprilAreInDifferentYears() {
        StatisticalTable table = new Reviews().count(of(
                reviewed(1, "2024-03-31", Modifiability.IDENTIFIED), reviewed(2, "2024-04-01", Modifiability.IDENTIFIED)));
        assertThat(trail(table, "reviews", "2023/24", "All areas")).containsExactly(CaseNumber.of(2023, 1));
    }

    @Test
    void outOfAreaStandsInItsOwnRowsAndInNoTotalButThatOfAllNotificationsHandled() {
        StatisticalTable table = new Notifications().count(of(
                aCase(1).in(ReportingArea.OUT_OF_AREA), aCase(2).in(ReportingArea.SOMERSET)));
        assertThat(read(table, "notifications", "2023/24", "All areas")).isEqualTo("1");
        assertThat(read(table, "notifications", "2023/24", "Out of area")).isEqualTo("1");
        assertThat(read(table, "deaths", "2023/24", "Out of area")).isEqualTo("1");
        assertThat(read(table, "notifications_percent", "2023/24", "Out of area")).isEqualTo("[z]");
        assertThat(read(table, "deaths_percent", "2023/24", "Somerset")).isEqualTo("100.0");
        assertThat(read(table, "notifications", "2023/24", "All areas and out of area")).isEqualTo("2");
        assertThat(read(table, "deaths", "2023/24", "All areas and out of area")).isEqualTo("[z]");
        assertThat(table.rows().reversed().stream().limit(2).map(row -> table.cell(row, "area")))
                .containsExactly(Cell.words("All areas and out of area"), Cell.words("Out of area"));
    }

    @Test
    void theCaseloadHasNoRowForOutOfArea() {
        StatisticalTable table = new Caseload().count(of(aCase(1).in(ReportingArea.OUT_OF_AREA)));
        assertThat(table.row("area", "Out of area")).isEmpty();
        assertThat(read(table, "carried_forward", "All areas")).isEqualTo("0");
    }

    @Test
    void theCaseloadShowsEachWayInAndOut() {
        StatisticalTable table = new Caseload().count(of(
                aCase(1).died("2022-05-01"),
                aCase(2).died("2023-05-01"),
                aCase(3).died("2023-05-01").transferredIn("2023-09-01"),
                aCase(4).died("2022-05-01").reviewed("2022-12-01").moved(CaseStage.REOPENED, "2023-06-01").withoutReview(),
                aCase(5).died("2022-05-01").reviewed("2023-12-01"),
                aCase(6).died("2022-05-01").moved(CaseStage.TRANSFERRED_OUT, "2023-12-01"),
                aCase(7).died("2023-05-01").moved(CaseStage.REJECTED_OUT_OF_SCOPE, "2023-05-20")));
        assertThat(read(table, "brought_forward", "Dorset")).isEqualTo("3");
        assertThat(read(table, "notified", "Dorset")).isEqualTo("2");
        assertThat(read(table, "transferred_in", "Dorset")).isEqualTo("1");
        assertThat(read(table, "reopened", "Dorset")).isEqualTo("1");
        assertThat(read(table, "reviewed", "Dorset")).isEqualTo("1");
        assertThat(read(table, "transferred_out", "Dorset")).isEqualTo("1");
        assertThat(read(table, "out_of_scope", "Dorset")).isEqualTo("1");
        assertThat(read(table, "carried_forward", "Dorset")).isEqualTo("4");
    }

    @Test
    void aCaseReviewedTwiceInAYearIsCountedTwiceInTheFlowAndOnceAmongTheReviews() {
        Snapshot snapshot = of(aCase(1).died("2023-04-10").reviewed("2023-06-01").moved(CaseStage.REOPENED, "2023-08-01").reviewed("2024-01-10"));
        assertThat(read(new Caseload().count(snapshot), "reviewed", "Dorset")).isEqualTo("2");
        assertThat(read(new Reviews().count(snapshot), "reviews", "2023/24", "Dorset")).isEqualTo("1");
    }

    @Test
    void agesAreShownWithTheirShareAndATotalAtTheEnd() {
        StatisticalTable table = DeathsBy.AGE.count(of(
                aCase(1).died("2023-05-10").born("2023-05-10"),
                aCase(2).died("2024-02-29").born("2023-03-01"),
                aCase(3).died("2023-05-10").bornOnAnUnknownDay()));
        assertThat(read(table, "deaths", "0 to 27 days")).isEqualTo("1");
        assertThat(read(table, "deaths", "28 to 364 days")).isEqualTo("1");
        assertThat(read(table, "deaths", "1 to 4 years")).isEqualTo("0");
        assertThat(read(table, "deaths", "Age not known")).isEqualTo("1");
        assertThat(read(table, "deaths_percent", "Age not known")).isEqualTo("33.3");
        assertThat(read(table, "deaths_percent", "All ages")).isEqualTo("100.0");
        assertThat(table.cell(table.rows().getLast(), "age")).isEqualTo(Cell.words("All ages"));
    }

    @Test
    void indeterminateAndUnknownSexAreOneRow() {
        StatisticalTable table = DeathsBy.SEX.count(of(
                aCase(1).ofSex(Sex.INDETERMINATE), aCase(2).ofUnknownSex(), aCase(3).ofSex(Sex.MALE), aCase(4).ofSex(Sex.FEMALE)));
        assertThat(read(table, "deaths", "Indeterminate or not known")).isEqualTo("2");
        assertThat(read(table, "deaths", "Male")).isEqualTo("1");
        assertThat(read(table, "deaths", "Female")).isEqualTo("1");
        assertThat(read(table, "deaths", "All")).isEqualTo("4");
    }

    @Test
    void oneReviewHasAShareAndWideLimits() {
        StatisticalTable table = new Reviews().count(of(reviewed(1, "2023-11-01", Modifiability.IDENTIFIED)));
        assertThat(read(table, "modifiable_percent", "2023/24", "Dorset")).isEqualTo("100.0");
        assertThat(read(table, "lower", "2023/24", "Dorset")).isEqualTo("20.7");
        assertThat(read(table, "upper", "2023/24", "Dorset")).isEqualTo("100.0");
        assertThat(read(table, "modifiable_percent", "2023/24", "Somerset")).isEqualTo("[z]");
    }

    @Test
    void inadequateInformationCountsAmongAllReviewsAndNotAmongTheSufficient() {
        StatisticalTable table = new Reviews().count(of(
                reviewed(1, "2023-11-01", Modifiability.IDENTIFIED), reviewed(2, "2023-11-01", Modifiability.NONE_IDENTIFIED),
                reviewed(3, "2023-11-01", Modifiability.INADEQUATE_INFORMATION)));
        assertThat(read(table, "modifiable_percent", "2023/24", "All areas")).isEqualTo("33.3");
        assertThat(read(table, "sufficient_percent", "2023/24", "All areas")).isEqualTo("50.0");
        assertThat(read(table, "inadequate", "2023/24", "All areas")).isEqualTo("1");
    }

    @Test
    void reviewsWithoutSufficientInformationHaveNoShareOfSufficient() {
        StatisticalTable table = new Reviews().count(of(reviewed(1, "2023-11-01", Modifiability.INADEQUATE_INFORMATION)));
        assertThat(read(table, "modifiable_percent", "2023/24", "All areas")).isEqualTo("0.0");
        assertThat(read(table, "sufficient_percent", "2023/24", "All areas")).isEqualTo("[z]");
    }

    @Test
    void allModifiableIsAHundredPercentInCategoryAndAge() {
        Snapshot snapshot = of(reviewed(1, "2023-11-01", Modifiability.IDENTIFIED), reviewed(2, "2023-11-01", Modifiability.IDENTIFIED));
        assertThat(read(ReviewsBy.CATEGORY.count(snapshot), "modifiable_percent", "Infection")).isEqualTo("100.0");
        assertThat(read(ReviewsBy.AGE.count(snapshot), "modifiable_percent", "1 to 4 years")).isEqualTo("100.0");
        assertThat(read(ReviewsBy.AGE.count(snapshot), "reviews", "All ages")).isEqualTo("2");
    }

    private static CaseFactBuilder of(int sequence, String ethnicCategory, String place) {
        Particulars none = Particulars.NOT_KNOWN;
        return aCase(sequence).with(new Particulars(
                Optional.of(ethnicCategory), Optional.of(place), none.expected(), none.multipleBirth(), none.birth(), none.inquiries(), none.times()));
    }

    @Test
    void ethnicGroupsAndPlacesAreThoseOfTheFormAndWhatIsNotSaidIsNotKnown() {
        Snapshot snapshot = of(of(1, "A", "home_normal_residence"), of(2, "R", "adult_icu"), of(3, "Z", "hospice"), aCase(4));
        StatisticalTable groups = DeathsBy.ETHNICITY.count(snapshot);
        assertThat(read(groups, "deaths", "White")).isEqualTo("1");
        assertThat(read(groups, "deaths", "Other, Chinese among them")).isEqualTo("1");
        assertThat(read(groups, "deaths", "Not known")).isEqualTo("2");
        StatisticalTable places = DeathsBy.PLACE.count(snapshot);
        assertThat(read(places, "deaths", "Hospital: intensive care")).isEqualTo("1");
        assertThat(read(places, "deaths", "Not known")).isEqualTo("1");
        assertThat(read(places, "deaths", "All places")).isEqualTo("4");
    }

    private static CaseFactBuilder happened(int sequence, String death, Optional<String> event) {
        Particulars none = Particulars.NOT_KNOWN;
        return reviewed(sequence, "2023-11-01", Modifiability.IDENTIFIED).with(new Particulars(
                none.ethnicCategory(), Optional.of(death), event, none.expected(), none.multipleBirth(), none.birth(), none.inquiries(), none.times()));
    }

    @Test
    void aReviewIsOfThePlaceOfTheEventAndOfThePlaceOfDeathOnlyWhereNoOtherIsNamed() {
        StatisticalTable table = ReviewsBy.PLACE.count(of(
                happened(1, "intensive_care_unit", Optional.of("inland_water")), happened(2, "intensive_care_unit", Optional.empty()),
                happened(3, "home_normal_residence", Optional.of("same_as_death")), happened(4, "emergency_department", Optional.of("home")),
                happened(5, "hospice", Optional.of("not_known"))));
        assertThat(read(table, "reviews", "Inland water, sea, coast or pool")).isEqualTo("1");
        assertThat(read(table, "reviews", "Hospital")).isEqualTo("1");
        assertThat(read(table, "modifiable", "Home or other residence")).isEqualTo("2");
        assertThat(read(table, "reviews", "Hospice")).isEqualTo("0");
        assertThat(read(table, "reviews", "Not known")).isEqualTo("1");
        assertThat(read(table, "reviews", "All places")).isEqualTo("5");
    }

    @Test
    void theTenCategoriesAreAlwaysThereInTheirOrderWithoutATotal() {
        StatisticalTable table = ReviewsBy.CATEGORY.count(of());
        assertThat(table.rows()).hasSize(10);
        assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo(Cell.words("Deliberately inflicted injury, abuse or neglect"));
        assertThat(table.rows().getLast().cells().getFirst()).isEqualTo(Cell.words("Sudden unexpected, unexplained death"));
    }

    @Test
    void timeIsCountedInDaysAndCalendarMonths() {
        StatisticalTable table = new TimeToReview().count(of(
                aCase(1).died("2022-08-31").reviewed("2023-08-31"),
                aCase(2).died("2023-08-31").reviewed("2024-02-29"),
                aCase(3).died("2023-08-31").reviewed("2024-03-01").awaitedInquest()));
        assertThat(read(table, "reviews", "All reviews")).isEqualTo("3");
        assertThat(read(table, "up_to_6_months", "All reviews")).isEqualTo("1");
        assertThat(read(table, "over_6_to_9_months", "All reviews")).isEqualTo("1");
        assertThat(read(table, "over_9_to_12_months", "All reviews")).isEqualTo("1");
        assertThat(read(table, "within_6_months", "All reviews")).isEqualTo("1");
        assertThat(read(table, "within_12_months", "All reviews")).isEqualTo("3");
        assertThat(read(table, "within_12_months_percent", "All reviews")).isEqualTo("100.0");
        assertThat(read(table, "median_days", "All reviews")).isEqualTo("183.0");
        assertThat(read(table, "q1_days", "All reviews")).isEqualTo("182.5");
        assertThat(read(table, "q3_days", "All reviews")).isEqualTo("274.0");
        assertThat(read(table, "min_days", "All reviews")).isEqualTo("182");
        assertThat(read(table, "max_days", "All reviews")).isEqualTo("365");
        assertThat(read(table, "mean_days", "All reviews")).isEqualTo("243.3");
        assertThat(read(table, "reviews", "Reviews that awaited an inquest")).isEqualTo("1");
        assertThat(read(table, "reviews", "Reviews that did not await an inquest")).isEqualTo("2");
    }

    @Test
    void aReviewOnTheDayOfTheDeathTookNoDays() {
        assertThat(read(new TimeToReview().count(of(aCase(1).died("2023-05-10").reviewed("2023-05-10"))), "median_days", "All reviews")).isEqualTo("0.0");
    }

    @Test
    void aReviewBeforeTheDeathIsLeftOutOfTheTimes() {
        Snapshot snapshot = of(aCase(1).died("2023-05-10").reviewed("2023-05-09"));
        assertThat(read(new TimeToReview().count(snapshot), "reviews", "All reviews")).isEqualTo("0");
        assertThat(read(new TimeToReview().count(snapshot), "median_days", "All reviews")).isEqualTo("[z]");
    }

    @Test
    void panelsAreListedByDateWithWhatTheyTook() {
        PanelMeeting later = meeting("PANEL-2023-02", "2023-09-13", false);
        PanelMeeting earlier = meeting("PANEL-2023-01", "2023-06-14", true,
                new AgendaItem(CaseNumber.of(2023, 9), AgendaOutcome.DEFERRED, Optional.empty()),
                new AgendaItem(CaseNumber.of(2023, 4), AgendaOutcome.REVIEWED, Optional.empty()));
        PanelMeeting another = meeting("PANEL-2024-01", "2024-04-01", true);
        Snapshot snapshot = Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 1, 1), List.of(), List.of(later, another, earlier));
        StatisticalTable table = new Panels().count(snapshot);
        assertThat(table.rows()).extracting(row -> row.cells().getFirst())
                .containsExactly(Cell.words("PANEL-2023-01"), Cell.words("PANEL-2023-02"));
        assertThat(trail(table, "cases", "PANEL-2023-01")).containsExactly(CaseNumber.of(2023, 4), CaseNumber.of(2023, 9));
        assertThat(read(table, "deferred", "PANEL-2023-01")).isEqualTo("1");
        assertThat(read(table, "quorate", "PANEL-2023-02")).isEqualTo("No");
        assertThat(read(table, "agencies_present", "PANEL-2023-01")).isEqualTo("Health; Police");
    }

    private static PanelMeeting meeting(String number, String day, boolean quorate, AgendaItem... items) {
        return new PanelMeeting(new MeetingNumber(number), LocalDate.parse(day), PanelKind.NEONATAL, quorate,
                new TreeSet<>(List.of("Police", "Health")), List.of(items), 1);
    }

    @Test
    void lastYearIsNotAvailableWhereTheRecordsDoNotReachBack() {
        StatisticalTable table = new Headlines().count(of(aCase(1)));
        assertThat(read(table, "last_year", "Reviews completed")).isEqualTo("[x]");
        assertThat(read(table, "change", SHARE)).isEqualTo("[x]");
    }

    @Test
    void noNationalFigureIsInvented() {
        StatisticalTable table = new Headlines().count(of().with(ReferenceTexts.shipped()));
        assertThat(read(table, "england", "Deaths of resident children")).isEqualTo("3577");
        assertThat(read(table, "england_source", "Deaths of resident children")).contains("ncmd.info");
        assertThat(read(table, "england", "Reviews completed")).isEqualTo("[x]");
        assertThat(read(table, "england", SHARE)).isEqualTo("[x]");
        assertThat(read(table, "england", "Median time from death to review")).isEqualTo("[x]");
        StatisticalTable next = new Headlines().count(year(2024, LocalDate.of(2025, 11, 1)).with(ReferenceTexts.shipped()));
        assertThat(read(next, "england", SHARE)).isEqualTo("48");
        StatisticalTable before = new Headlines().count(year(2022, LocalDate.of(2025, 11, 1)).with(ReferenceTexts.shipped()));
        assertThat(read(before, "england", "Deaths of resident children")).as("only second-hand").isEqualTo("[x]");
    }

    @Test
    void aYearThatHasNotEndedSaysSo() {
        List<StatisticalTable> tables = AnnualMeasures.count(year(2023, LocalDate.of(2023, 12, 31), aCase(1)));
        assertThat(tables).allSatisfy(table -> assertThat(table.notes()).anyMatch(note -> note.contains("had not ended")));
        assertThat(read(tables.getFirst(), "this_year", "Reviews open at the end of the year")).isEqualTo("1");
    }

    @Test
    void theBreakInTheSeriesIsNotedWhereItShows() {
        assertThat(new Notifications().count(of(aCase(1).died("2019-08-01"))).notes()).anyMatch(note -> note.contains("July 2019"));
        assertThat(new Notifications().count(of(aCase(1).died("2020-08-01"))).notes()).noneMatch(note -> note.contains("July 2019"));
    }

    @Test
    void whatRoundsToNoughtButIsNotSaysSo() {
        assertThat(Cells.percent(1, 2001)).isEqualTo(Cell.Shorthand.ROUNDS_TO_ZERO);
        assertThat(Cells.percent(1, 2000)).isEqualTo(Cell.number(new java.math.BigDecimal("0.1")));
        assertThat(Cells.percent(0, 2001)).isEqualTo(Cell.number(new java.math.BigDecimal("0.0")));
    }
}
