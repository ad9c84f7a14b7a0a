package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.publication.CountedYear;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;

/** Last year as editions kept here and figures published elsewhere had it, beside last year as it is counted now. */
class RevisedFiguresTest {

    private static final String HEADING = "sheet,row,column,year,value,reason,reason_on,publisher,release,address,status,retrieved_by,retrieved_on,mark\n";
    private static final String DORSET = "Dorset";

    /** Notifications of 2022/23 and 2023/24 in Dorset and Somerset. */
    private static Snapshot snapshot(int year, int inDorset) {
        List<CaseFact> facts = new ArrayList<>();
        for (int of : List.of(2022, 2023)) {
            for (int each = 1; each <= 40 + (of == 2022 ? inDorset : 20); each++) {
                facts.add(aCase(of, each).died(of + "-06-01").notified(of + "-06-02").in(each <= 40 ? ReportingArea.SOMERSET : ReportingArea.DORSET).facts());
            }
        }
        return Snapshot.of(new FinancialYear(year), GeneratedFacts.AS_AT, facts, List.of());
    }

    /** Reviews of 2022/23 and 2023/24, so many of the former with modifiable factors. */
    private static Snapshot reviewed(int modifiable) {
        List<CaseFact> facts = new ArrayList<>();
        for (int of : List.of(2022, 2023)) {
            for (int each = 1; each <= 59; each++) {
                facts.add(aCase(of, each).died(of + "-06-01").notified(of + "-06-02").in(ReportingArea.SOMERSET).reviewed(
                        of + "-12-01", CategoryOfDeath.INFECTION, each <= modifiable ? Modifiability.IDENTIFIED : Modifiability.NONE_IDENTIFIED).facts());
            }
        }
        return Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, facts, List.of());
    }

    private static String share(String row, String column, String percent) {
        return "T20_Reviews,%s,%s,2022/23,%s,,,The panel,2023-11,,unverified,,,".formatted(row, column, percent);
    }

    private static final Quantity MODIFIABLE = Quantity.all(Counted.REVIEWS_MODIFIABLE, YearSpan.of(new FinancialYear(2022)), AreaGroup.ALL_AREAS);

    private static MaskedTables published(int modifiableNow, String... lines) {
        return request(published(reviewed(modifiableNow), lines), Edition.PUBLIC, Earlier.nothing()).tables();
    }

    private static Snapshot published(Snapshot snapshot, String... lines) {
        return snapshot.with(ReferenceTexts.shipped().published(HEADING + String.join("\n", lines)));
    }

    private static EditionRequest request(Snapshot snapshot, Edition edition, Earlier earlier) {
        return new EditionRequest(new CountedTables(snapshot), edition, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED, earlier);
    }

    private static Earlier lastYearsEdition(int inDorset) {
        return request(snapshot(2022, inDorset), Edition.PUBLIC, Earlier.nothing()).tables().masking().ownNumbers();
    }

    private static Check asPublished(CountedYear counted) {
        return counted.checks().stream().filter(check -> check.id().startsWith("Q11")).findFirst().orElseThrow();
    }

    private static StatisticalTable revisions(List<StatisticalTable> tables) {
        return tables.stream().filter(table -> table.id().equals("T52_Revisions")).findFirst().orElseThrow();
    }

    private static Row row(StatisticalTable table, String sheet, String measure, String column) {
        return table.rows().stream().filter(row -> table.cell(row, "sheet").equals(Cell.words(sheet)) && table.cell(row, "measure").equals(Cell.words(measure))
                && table.cell(row, "column").equals(Cell.words(column))).findFirst().orElseThrow();
    }

    @Test
    void whatAnEditionKeptHereShowedOfLastYearIsComparedWithTheCountOfToday() {
        assertThat(asPublished(CountedYear.of(snapshot(2023, 20))).outcome()).as("nothing has left").isEqualTo(Check.Outcome.NOT_RUN);
        assertThat(asPublished(CountedYear.of(snapshot(2023, 20), lastYearsEdition(20))).outcome()).isEqualTo(Check.Outcome.HELD);
        Check changed = asPublished(CountedYear.of(snapshot(2023, 30), lastYearsEdition(20)));
        assertThat(changed.outcome()).isEqualTo(Check.Outcome.FAILED);
        assertThat(changed.difference()).contains("T02_Notifications, Dorset, notifications: 20 published, 30 counted now, and nobody has said why");
    }

    @Test
    void aReasonGivenOnceExplainsTheNumberWhereverItStands() {
        Snapshot now = published(snapshot(2023, 30),
                "T02_Notifications,All areas,notifications,2022/23,60,Ten became known late,2024-05-02,The panel,2023-11,,unverified,,,",
                "T02_Notifications,All areas and out of area,notifications,2022/23,60,Ten became known late,2024-05-02,The panel,2023-11,,unverified,,,",
                "T02_Notifications,All areas,deaths,2022/23,60,Ten became known late,2024-05-02,The panel,2023-11,,unverified,,,",
                "T02_Notifications,Pan-Dorset,notifications,2022/23,20,Ten became known late,2024-05-02,The panel,2023-11,,unverified,,,",
                "T02_Notifications,Pan-Dorset,deaths,2022/23,20,Ten became known late,2024-05-02,The panel,2023-11,,unverified,,,",
                "T02_Notifications,Dorset,notifications,2022/23,20,Ten became known late,2024-05-02,The panel,2023-11,,unverified,,,",
                "T02_Notifications,Dorset,deaths,2022/23,20,Ten became known late,2024-05-02,The panel,2023-11,,unverified,,,");
        CountedYear counted = CountedYear.of(now, lastYearsEdition(20));
        StatisticalTable table = revisions(counted.tables());
        Row headline = row(table, "T01_Headlines", "Deaths of resident children", "last_year");
        assertThat(table.cell(headline, "reason")).isEqualTo(Cell.words("Ten became known late"));
        assertThat(table.cell(headline, "unit")).isEqualTo(Cell.words("number"));
        assertThat(asPublished(counted).difference()).doesNotContain("T01_Headlines, Deaths").doesNotContain("T02_Notifications");
    }

    @Test
    void anEditionShowsTheRevisionsItsOwnTablesShowAndWithholdsASmallChangeWithItsReason() {
        Earlier kept = lastYearsEdition(20);
        StatisticalTable far = revisions(request(snapshot(2023, 30), Edition.PARTNER, kept).tables().tables());
        Row ten = row(far, "T02_Notifications", DORSET, "notifications");
        assertThat(List.of(far.cell(ten, "old"), far.cell(ten, "new"))).containsExactly(Cell.number(BigDecimal.valueOf(20)), Cell.number(BigDecimal.valueOf(30)));
        Snapshot oneMore = published(snapshot(2023, 21), "T02_Notifications,Dorset,notifications,2022/23,20,One became known late,2024-05-02,The panel,2023-11,,unverified,,,");
        StatisticalTable near = revisions(request(oneMore, Edition.PARTNER, kept).tables().tables());
        Row one = row(near, "T02_Notifications", DORSET, "notifications");
        assertThat(near.cell(one, "new")).isEqualTo(Cell.Shorthand.CONFIDENTIAL);
        assertThat(near.cell(one, "reason")).isEqualTo(Cell.Shorthand.CONFIDENTIAL);
    }

    @Test
    void aReasonThatNamesACaseStaysWithThePanel() {
        Snapshot now = published(snapshot(2023, 30), "T02_Notifications,Dorset,notifications,2022/23,20,CDOP-2022-0041 and nine more,2024-05-02,The panel,2023-11,,unverified,,,");
        StatisticalTable table = revisions(request(now, Edition.PUBLIC, Earlier.nothing()).tables().tables());
        Row ten = row(table, "T02_Notifications", DORSET, "notifications");
        assertThat(table.cell(ten, "new")).isEqualTo(Cell.number(BigDecimal.valueOf(30)));
        assertThat(table.cell(ten, "reason")).isEqualTo(Cell.Shorthand.CONFIDENTIAL);
    }

    /** 54.2 percent of 59 reviews can only be 32 of them. */
    @ParameterizedTest
    @CsvSource({"modifiable_percent, 54.2", "modifiable_percent, 54", "sufficient_percent, 54.2", "lower, 41.7", "upper, 66.3"})
    void aPercentagePublishedElsewhereTellsTheNumberItIsOf(String column, String percent) {
        assertThat(published(33).masking().withholds(MODIFIABLE)).as("nothing was published").isFalse();
        assertThat(published(32, share("All areas", column, percent)).masking().withholds(MODIFIABLE)).as("what was published is what is counted").isFalse();
        assertThat(published(33, share("All areas", column, percent)).masking().withholds(MODIFIABLE)).as("33 beside the 32 that follow from the percentage tells of one child").isTrue();
        assertThat(published(40, share("All areas", column, percent)).masking().withholds(MODIFIABLE)).as("a change of 8").isFalse();
    }

    @Test
    void aPercentageIsTakenOfTheWholeThatWasPublishedWithIt() {
        String whole = "T20_Reviews,All areas,reviews,2022/23,48,,,The panel,2023-11,,unverified,,,";
        assertThat(published(26, whole, share("All areas", "modifiable_percent", "54.2")).masking().withholds(MODIFIABLE)).as("26 of 48 were published, and 26 are counted").isFalse();
        assertThat(published(27, whole, share("All areas", "modifiable_percent", "54.2")).masking().withholds(MODIFIABLE)).isTrue();
        assertThat(published(27, share("All areas", "modifiable_percent", "54.2")).masking().withholds(MODIFIABLE)).as("32 of 59, which is 5 more").isFalse();
    }

    @Test
    void aHeadlinesPercentageIsKnownLikeThatOfItsTable() {
        String headline = "\"T01_Headlines\",\"Reviews with modifiable factors identified, of all reviews\",last_year,2022/23,54.2,,,The panel,2023-11,,unverified,,,";
        assertThat(published(33, headline).masking().withholds(MODIFIABLE)).isTrue();
    }

    /** 5.1 percent of 59 are 3 children, whom the list of revisions does not print again. */
    @Test
    void aPercentageOfASmallNumberIsNotRepeatedAmongTheRevisions() {
        assertThat(oldPercent(revisions(AnnualMeasures.count(published(reviewed(20), share("All areas", "modifiable_percent", "5.1")))))).as("the panel's own").isInstanceOfSatisfying(Cell.Figure.class, old -> assertThat(old.value()).isEqualTo("5.1"));
        assertThat(oldPercent(revisions(published(20, share("All areas", "modifiable_percent", "5.1")).tables()))).isEqualTo(Cell.Shorthand.CONFIDENTIAL);
    }

    @Test
    void aPercentageStandsAmongTheRevisionsBesideTheNumberThatItIsOf() {
        String count = "T20_Reviews,All areas,modifiable,2022/23,32,,,The panel,2023-11,,unverified,,,";
        StatisticalTable table = revisions(published(20, count, share("All areas", "modifiable_percent", "54.2")).tables());
        assertThat(table.cell(row(table, "T20_Reviews", "All areas", "modifiable"), "old")).isEqualTo(Cell.number(BigDecimal.valueOf(32)));
        assertThat(oldPercent(table)).isEqualTo(Cell.number(new BigDecimal("54.2")));
    }

    private static Cell oldPercent(StatisticalTable table) {
        return table.cell(row(table, "T20_Reviews", "All areas", "modifiable_percent"), "old");
    }

    @Test
    void aFigurePublishedElsewhereIsKnownToEveryReader() {
        Snapshot now = published(snapshot(2023, 21), "T02_Notifications,Dorset,notifications,2022/23,20,,,The panel,2023-11,,unverified,,,");
        Quantity dorset = Quantity.all(Counted.NOTIFICATIONS, YearSpan.of(new FinancialYear(2022)), AreaGroup.DORSET);
        MaskedTables made = request(now, Edition.PUBLIC, Earlier.nothing()).tables();
        assertThat(made.masking().withholds(dorset)).as("21 beside the 20 that everybody has read tells of one child").isTrue();
        assertThat(request(snapshot(2023, 21), Edition.PUBLIC, Earlier.nothing()).tables().masking().withholds(dorset)).isFalse();
        assertThat(Map.copyOf(request(now, Edition.PUBLIC, Earlier.nothing()).earlier().numbers())).containsKey(dorset);
    }
}
