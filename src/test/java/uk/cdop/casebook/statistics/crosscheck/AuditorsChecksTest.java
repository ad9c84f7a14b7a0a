package uk.cdop.casebook.statistics.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount.ReportedCase;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.Evidence;
import uk.cdop.casebook.statistics.facts.Milestone;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.Dossiers;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.SeedFigures;

/** Each check finds the mistake it is for, and is silent where there is none. */
class AuditorsChecksTest {

    private final Snapshot seed = SeedFigures.snapshot();

    private static Check run(String id, Snapshot snapshot, List<StatisticalTable> tables) {
        return AuditorsChecks.run(new Examined(snapshot, tables)).stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
    }

    private static Check run(String id, CaseFactBuilder... cases) {
        List<CaseFact> facts = Arrays.stream(cases).map(CaseFactBuilder::facts).toList();
        Snapshot snapshot = Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 3, 31), facts, List.of());
        return run(id, snapshot, AnnualMeasures.count(snapshot));
    }

    /** The tables with one number changed: the last row of the table, or the one said. */
    private List<StatisticalTable> tampered(String tableId, int rowFromEnd, String column, int by) {
        return AnnualMeasures.count(seed).stream()
                .map(table -> table.id().equals(tableId) ? tampered(table, rowFromEnd, column, by) : table)
                .toList();
    }

    private static StatisticalTable tampered(StatisticalTable table, int rowFromEnd, String column, int by) {
        List<Row> rows = new ArrayList<>(table.rows());
        int place = rows.size() - 1 - rowFromEnd;
        List<Cell> cells = new ArrayList<>(rows.get(place).cells());
        Cell.Figure figure = (Cell.Figure) table.cell(rows.get(place), column);
        cells.set(table.indexOf(column), new Cell.Figure(figure.value().add(BigDecimal.valueOf(by)), figure.trail(), figure.restsOn()));
        rows.set(place, new Row(cells));
        return new StatisticalTable(table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(), rows, table.notes());
    }

    @Test
    void allHoldForTheSeedYear() {
        List<Check> checks = AuditorsChecks.run(new Examined(seed, AnnualMeasures.count(seed)));
        assertThat(checks).extracting(Check::id).containsExactly(
                "Q01_review_totals",
                "Q02_findings_add_up",
                "Q03_caseload_balances",
                "Q03_caseload_joins_years",
                "Q04_out_of_area_apart",
                "Q05_areas_add_up",
                "Q06_death_totals",
                "Q07_infants_agree",
                "Q08_dates_in_order",
                "Q09_counted_once",
                "Q12_pooled_are_sums",
                "Q16_comparators_stated",
                "Q17_populations_match_areas",
                "Q10_percentages_recompute",
                "Q10_limits_hold",
                "Q11_last_year_as_published",
                "Q15_ncmd_agrees",
                "Q18_seed_reproduces",
                "Q19_accessible",
                "Q20_same_again");
        assertThat(checks).allSatisfy(check -> {
            assertThat(check.held()).as(check.id() + ": " + check.difference()).isTrue();
            assertThat(check.difference()).isEqualTo(switch (check.outcome()) {
                case AT_WRITING -> "Files that do not are not kept";
                case NOT_RUN -> check.id().startsWith("Q11") ? "No published figure of last year was brought in, and no edition kept here shows one" : "No monitoring report of the year was brought in";
                default -> "None";
            });
            assertThat(check.rule()).endsWith(".");
        });
    }

    @ParameterizedTest(name = "{0} finds {3} wrong by {4} in {1}")
    @CsvSource({
        "Q01_review_totals, T20_Reviews, 0, reviews, 1",
        "Q01_review_totals, T20_Reviews, 4, reviews, -1",
        "Q01_review_totals, T22_Category, 3, reviews, 1",
        "Q01_review_totals, T23_Mod_age, 0, reviews, 1",
        "Q01_review_totals, T23_Mod_age, 2, reviews, 1",
        "Q01_review_totals, T30_Time_to_review, 12, reviews, -1",
        "Q02_findings_add_up, T20_Reviews, 0, inadequate, 1",
        "Q02_findings_add_up, T20_Reviews, 7, modifiable, 1",
        "Q03_caseload_balances, T03_Caseload, 0, carried_forward, 1",
        "Q03_caseload_balances, T03_Caseload, 4, reviewed, 1",
        "Q03_caseload_joins_years, T03_Caseload, 0, carried_forward, 1",
        "Q03_caseload_joins_years, T03_Caseload, 1, brought_forward, 1",
        "Q04_out_of_area_apart, T02_Notifications, 0, notifications, 1",
        "Q04_out_of_area_apart, T02_Notifications, 3, notifications, 1",
        "Q05_areas_add_up, T02_Notifications, 8, notifications, 1",
        "Q05_areas_add_up, T03_Caseload, 2, notified, 1",
        "Q05_areas_add_up, T20_Reviews, 3, modifiable, 1",
        "Q06_death_totals, T06_Deaths_age, 0, deaths, 1",
        "Q06_death_totals, T06_Deaths_age, 3, deaths, 1",
        "Q06_death_totals, T07_Deaths_sex, 0, deaths, 1",
        "Q06_death_totals, T02_Notifications, 6, deaths, 1",
        "Q06_death_totals, T11_Deaths_month, 0, deaths, 1",
        "Q06_death_totals, T11_Deaths_month, 2, deaths, 1",
        "Q06_death_totals, T11_Deaths_month, 9, deaths, 1",
        "Q07_infants_agree, T12_Infants, 2, deaths, 1",
        "Q07_infants_agree, T12_Infants, 3, deaths, 1",
        "Q07_infants_agree, T12_Infants, 5, deaths, 1",
        "Q07_infants_agree, T06_Deaths_age, 7, deaths, 1",
        "Q12_pooled_are_sums, T06_Deaths_age_pooled, 8, deaths, 1",
        "Q12_pooled_are_sums, T22_Category_pooled, 12, modifiable, 1",
        "Q12_pooled_are_sums, T40_Rates, 5, deaths, 1",
        "Q10_percentages_recompute, T20_Reviews, 0, modifiable_percent, 1",
        "Q10_limits_hold, T20_Reviews, 0, lower, 30",
        "Q10_limits_hold, T22_Category, 0, upper, -60",
        "Q20_same_again, T13_JAR_coroner, 0, deaths, 1",
    })
    void findsAWrongNumber(String check, String table, int rowFromEnd, String column, int by) {
        Check found = run(check, seed, tampered(table, rowFromEnd, column, by));
        assertThat(found.held()).isFalse();
        assertThat(found.difference()).isNotEqualTo("None").isNotBlank();
    }

    @Test
    void findsAChildFromElsewhereInATable() {
        StatisticalTable deaths = DeathsBy.AGE.count(seed);
        List<Row> rows = new ArrayList<>(deaths.rows());
        List<Cell> cells = new ArrayList<>(rows.getFirst().cells());
        cells.set(1, Cell.count(List.of(seed.notifications().stream().filter(fact -> !fact.area().isResident()).findFirst().orElseThrow().number())));
        rows.set(0, new Row(cells));
        StatisticalTable wrong = new StatisticalTable(
                deaths.id(), deaths.name(), deaths.title(), deaths.basis(), deaths.period(), deaths.columns(), rows, deaths.notes());
        List<StatisticalTable> tables = AnnualMeasures.count(seed).stream().map(table -> table.id().equals(wrong.id()) ? wrong : table).toList();
        assertThat(run("Q04_out_of_area_apart", seed, tables)).satisfies(check -> assertThat(check.difference()).contains("T06_Deaths_age").contains(check.cases().getFirst().text()));
    }

    @ParameterizedTest
    @CsvSource({
        "JOINT_RESPONSE_MET, the joint agency response met before the death", "POST_MORTEM_REPORT, the post-mortem report came before the death",
        "REVIEW_MEETING, the child death review meeting was before the death", "INQUEST_CONCLUDED, the inquest concluded before the death"
    })
    void listsStagesThatAreDatedBeforeTheDeath(Milestone.Kind stage, String words) {
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10").reviewed("2023-11-06").with(Dossiers.dossier().milestone(stage, "2023-05-09").made())).difference())
                .contains("CDOP-2023-0001: " + words);
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10").reviewed("2023-11-06").with(Dossiers.dossier().milestone(stage, "2023-05-10").made())).difference())
                .doesNotContain(words);
    }

    @Test
    void askOfTheStagesOfReviewsOfTheYearAlone() {
        assertThat(run("Q08_dates_in_order", aCase(1).died("2022-05-10").reviewed("2022-11-06").with(Dossiers.dossier().milestone(Milestone.Kind.REVIEW_MEETING, "2022-05-09").made())).difference())
                .doesNotContain("meeting was before");
    }

    @Test
    void listsDatesThatDoNotFollowOneAnother() {
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10").notified("2023-05-09")).difference())
                .isEqualTo("CDOP-2023-0001: notified before the death");
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10").reviewed("2023-05-09")).difference())
                .contains("reviewed before the death").contains("reviewed before the notification").contains("no panel met");
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10").born("2000-01-01")).difference()).contains("18 or over");
        assertThat(run("Q08_dates_in_order", aCase(1).died("2023-05-10")).held()).isTrue();
    }

    @Test
    void findsACaseThatIsThereTwice() {
        assertThat(run("Q09_counted_once", aCase(1), aCase(1)).difference()).contains("CDOP-2023-0001: twice among the deaths");
        assertThat(run("Q09_counted_once", aCase(1), aCase(2)).held()).as("twins").isTrue();
    }

    @Test
    void namesTheCasesOfADoubtThatCanBeAccepted() {
        Check found = run("Q08_dates_in_order", aCase(1).died("2023-05-10").notified("2023-05-09"), aCase(2), aCase(3).died("2008-03-31").born("2005-01-01"));
        assertThat(found.cases()).extracting(CaseNumber::text).containsExactly("CDOP-2023-0001", "CDOP-2023-0003");
        assertThat(found.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.NOTIFIED_BEFORE_DEATH, Doubt.Kind.DIED_BEFORE_REVIEWS_BEGAN);
    }

    @Test
    void whatWasAcceptedIsListedAndHoldsNothingUpButOfItsOwnKind() {
        Doubt late = new Doubt(CaseNumber.of(2023, 1), Doubt.Kind.NOTIFIED_BEFORE_DEATH);
        AcceptedDoubt accepted = new AcceptedDoubt(late, "As the hospital wrote it", LocalDate.of(2024, 5, 1), "A Coordinator");
        Snapshot snapshot = Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 3, 31), List.of(aCase(1).died("2023-05-10").notified("2023-05-09").facts()), List.of());
        Snapshot listed = snapshot.with(new Evidence(List.of(), List.of(accepted)));
        Check held = run("Q08_dates_in_order", listed, AnnualMeasures.count(listed));
        assertThat(held.outcome()).isEqualTo(Check.Outcome.EXCEPTED);
        assertThat(held.difference()).isEqualTo("CDOP-2023-0001: notified before the death. Accepted by A Coordinator on 2024-05-01: As the hospital wrote it");
        assertThat(listed.hash()).isNotEqualTo(snapshot.hash());
        Snapshot other = snapshot.with(new Evidence(List.of(), List.of(new AcceptedDoubt(new Doubt(late.number(), Doubt.Kind.NO_PANEL_THAT_DAY), "x", LocalDate.EPOCH, "A"))));
        assertThat(run("Q08_dates_in_order", other, AnnualMeasures.count(other)).held()).isFalse();
    }

    private static ReportedCount reported(int count, String explanation, ReportedCase... cases) {
        return new ReportedCount(MonitoredMeasure.NOTIFIED, count, LocalDate.of(2024, 4, 8), explanation, List.of(cases), Instant.EPOCH, "A Coordinator");
    }

    private static Check agrees(List<Doubt> doubts, ReportedCount... reported) {
        Snapshot one = Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 3, 31), List.of(aCase(1).facts()), List.of());
        Snapshot snapshot = one.with(new Evidence(doubts, List.of(), List.of(reported), List.of()));
        return run("Q15_ncmd_agrees", snapshot, AnnualMeasures.count(snapshot));
    }

    @Test
    void comparesWithNcmdOnceAReportIsBroughtIn() {
        assertThat(agrees(List.of()).outcome()).isEqualTo(Check.Outcome.NOT_RUN);
        assertThat(agrees(List.of(), reported(1, "")).outcome()).isEqualTo(Check.Outcome.HELD);
        assertThat(agrees(List.of(), reported(2, "One was another panel's")).held()).isTrue();
        assertThat(agrees(List.of(), reported(2, "")).difference()).isEqualTo("Deaths of resident children notified in the year: 1 here, 2 at NCMD, and nobody has said why");
        Check named = agrees(List.of(), reported(1, "", new ReportedCase("N-77", true, "")));
        assertThat(named.cases()).extracting(CaseNumber::text).containsExactly("CDOP-2023-0001");
        assertThat(named.difference()).endsWith("only at NCMD: N-77");
        assertThat(agrees(List.of(new Doubt(CaseNumber.of(2023, 1), Doubt.Kind.REVIEW_NOT_KEYED))).doubts()).hasSize(1);
    }

    private Check asPublished(String... lines) {
        String heading = "sheet,row,column,year,value,reason,reason_on,publisher,release,address,status,retrieved_by,retrieved_on,mark\n";
        Snapshot snapshot = seed.with(seed.reference().published(heading + String.join("\n", lines)));
        return run("Q11_last_year_as_published", snapshot, AnnualMeasures.count(snapshot));
    }

    @Test
    void comparesLastYearWithWhatWasPublished() {
        String asItWas = "T20_Reviews,All areas,reviews,2022/23,59,,,The panel,2023-11,,unverified,,,";
        String another = "T01_Headlines,Reviews completed,last_year,2022/23,60,,,The panel,2023-11,,unverified,,,";
        assertThat(asPublished(asItWas).outcome()).isEqualTo(Check.Outcome.HELD);
        assertThat(asPublished(asItWas, another).difference()).isEqualTo("T01_Headlines, Reviews completed, last_year: 60 published, 59 counted now, and nobody has said why in the list of figures we published before");
        assertThat(asPublished(asItWas, another.replace("60,,", "60,One was counted twice,2024-05-02")).held()).isTrue();
        assertThat(asPublished(asItWas.replace("2022/23", "2019/20")).outcome()).as("another year than last").isEqualTo(Check.Outcome.NOT_RUN);
        assertThat(asPublished(another, another.replace(",60,", ",59,").replace("2023-11", "2024-02")).held()).as("a newer release counts").isTrue();
    }

    @Test
    void asksForAPanelOnTheDayOfAReviewInThisYearAlone() {
        assertThat(run("Q08_dates_in_order", aCase(1).died("2021-05-10").reviewed("2022-05-09")).held()).as("another year's meetings are not in T33").isTrue();
        assertThat(run("Q08_dates_in_order", aCase(1).died("2021-05-10").reviewed("2024-03-31")).difference()).isEqualTo("CDOP-2023-0001: no panel met on the day of the review");
    }

    @Test
    void findsAnIntervalThatIsNotThePublishedOne() {
        Check found = new LimitsHold(() -> List.of("Byar 65")).check(new Examined(seed, AnnualMeasures.count(seed)));
        assertThat(found.held()).isFalse();
        assertThat(found.difference()).isEqualTo("the limits of Byar 65 are not those of the test vectors");
    }

    @Test
    void findsAProgramThatNoLongerCountsThePublishedYear() {
        Check found = new SeedReproduces(snapshot -> AnnualMeasures.count(snapshot).stream()
                .map(table -> table.id().equals("T20_Reviews") ? tampered(table, 0, "reviews", 1) : table).toList()).check(new Examined(seed, List.of()));
        assertThat(found.difference()).isEqualTo("T20_Reviews, 2023/24, All areas, reviews: 27 published, 28 counted");
    }

    @Test
    void showsTheFirstTwentyOfManyDifferences() {
        CaseFactBuilder[] cases = new CaseFactBuilder[25];
        for (int index = 0; index < cases.length; index++) {
            cases[index] = aCase(index + 1).died("2023-05-10").notified("2023-05-01");
        }
        assertThat(run("Q08_dates_in_order", cases).difference()).endsWith("; and 5 more");
    }
}
