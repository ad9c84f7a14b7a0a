package uk.cdop.casebook.statistics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;

/** What the charts of shares say in their titles, and that England stands beside each year that it was published for. */
class ChartFindingsTest {

    private static final List<Column> FACTORS = List.of(Column.words("domain", "Domain"), Column.words("factor", "Modifiable factor"), Column.count("children", "Children with the factor: number"));
    private static final List<Column> DEPRIVATION = List.of(
            Column.words("imd_quintile", "Deprivation of the small area of home"), Column.percent("deaths_percent", "Deaths: percent"), Column.percent("population_percent", "Children: percent of all children"));
    private static final List<Column> INVITED = List.of(Column.words("agency", "Agency"), Column.percent("attended_percent", "Meetings attended: percent of those invited to"));
    private static final List<Column> PRESENT = List.of(Column.words("agency", "Agency"), Column.count("present_without_list", "Present at meetings without a list of those invited: number"));

    private static final Snapshot FACTS = Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, GeneratedFacts.of(7, 300), List.of());

    private static String finding(String chart, String table, String period, List<Column> columns, String... rows) {
        return drawn(chart, table, period, columns, rows).finding();
    }

    /** The rows hold words and numbers, one separated from the next by a bar. */
    private static Chart drawn(String chart, String table, String period, List<Column> columns, String... rows) {
        StatisticalTable made = new StatisticalTable(table, "made_up", "A table of " + table, "Date", period, columns, Stream.of(rows).map(ChartFindingsTest::row).toList(), List.of());
        Publication empty = AnnualPublication.of(Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, List.of(), List.of()), Edition.RESTRICTED);
        return Charts.of(new Publication(
                empty.title(), empty.panel(), empty.year(), empty.edition(), empty.asAt(), empty.snapshot(), List.of(), empty.definitions(), List.of(made), List.of()), chart).orElseThrow();
    }

    private static Row row(String cells) {
        return new Row(Arrays.stream(cells.split("\\|")).map(text -> text.equals("[z]") ? Cell.Shorthand.NOT_APPLICABLE
                : text.matches("[0-9.]+") ? new Cell.Figure(new BigDecimal(text), List.of(), List.of()) : Cell.words(text)).toList());
    }

    @Test
    void englandStandsBesideEachYearThatHasAnOfficialFigureAndBesideNoOther() {
        Publication counted = AnnualPublication.of(FACTS.with(ReferenceTexts.withEngland(
                ReferenceTexts.shipped(), "modifiable_percent,2020/21,34", "modifiable_percent,2022/23,39", "modifiable_percent,2023/24,43")), Edition.RESTRICTED);
        Chart chart = Charts.of(counted, "C5").orElseThrow();
        assertThat(chart.description()).contains("England: ", "2020/21 34", "2021/22 not available", "2022/23 39", "2023/24 43");
        assertThat(chart.series().getLast().points().stream().filter(point -> point.isPresent())).hasSize(3);
        assertThat(Charts.of(AnnualPublication.of(FACTS.with(ReferenceTexts.withEngland(ReferenceTexts.shipped())), Edition.RESTRICTED), "C5").orElseThrow().series())
                .extracting(Series::name).containsExactly("Pan-Dorset and Somerset");
    }

    @Test
    void theShareOfDeathsOfTheMostDeprivedIsHeldAgainstTheirShareOfChildren() {
        String rest = "Quintile 5, least deprived|10.0|20.0";
        assertThat(finding("C8", "T09_Deaths_IMD", "2023/24", DEPRIVATION, "Quintile 1, most deprived|40.0|18.5", rest, "All quintiles|100.0|100.0"))
                .isEqualTo("The most deprived fifth of areas had a larger share of the deaths of 2023/24 (40.0 percent) than of the children (18.5 percent).");
        assertThat(finding("C8", "T09_Deaths_IMD", "2019/20 to 2023/24", DEPRIVATION, "Quintile 1, most deprived|12.0|18.5", rest))
                .isEqualTo("The most deprived fifth of areas had a smaller share of the deaths of the years 2019/20 to 2023/24 together (12.0 percent) than of the children (18.5 percent).");
        assertThat(finding("C8", "T09_Deaths_IMD", "2023/24", DEPRIVATION, "Quintile 1, most deprived|18.5|18.5", rest)).contains("the same share", "as of the children");
        assertThat(finding("C8", "T09_Deaths_IMD", "2023/24", DEPRIVATION, "Quintile 1, most deprived|18.5|[z]", rest)).as("nothing to hold it against").startsWith("The share of deaths beside");
    }

    @Test
    void theSharesOfTheMostDeprivedAreSaidToDifferByMoreThanChanceOnlyWhereTheyDo() {
        List<Column> columns = List.of(Column.words("deprivation", "Deprivation"), Column.count("deaths", "Deaths: number"),
                Column.percent("deaths_percent", "Deaths: percent"), Column.percent("children_percent", "Children: percent"));
        String rest = "Quintile 5, least deprived|3|10.0|20.0";
        assertThat(finding("C8", "T09_Deaths_IMD", "2023/24", columns, "Quintile 1, most deprived|8|40.0|18.5", rest, "All quintiles|20|100.0|100.0"))
                .endsWith("The 95 percent limits of the share of the deaths are 21.9 and 61.3 percent: the difference is more than chance.");
        assertThat(finding("C8", "T09_Deaths_IMD", "2023/24", columns, "Quintile 1, most deprived|8|40.0|22.0", rest, "All quintiles|20|100.0|100.0"))
                .endsWith("the difference may be chance.");
        assertThat(finding("C8", "T09_Deaths_IMD", "2023/24", columns, "Quintile 1, most deprived|8|40.0|18.5", rest, "All quintiles|[z]|100.0|100.0"))
                .as("nothing to take limits of").endsWith("(18.5 percent).");
    }

    @Test
    void factorsThatTieAreAllNamedOrNoneOfManyIs() {
        String all = "All domains|All reviews completed|27";
        assertThat(finding("C9", "T28_Factors", "2023/24", FACTORS, "Child|Prematurity|3", "Social|Smoking|8", all))
                .isEqualTo("The modifiable factor named most often was Smoking, in 8 of 27 reviews of 2023/24.");
        assertThat(finding("C9", "T28_Factors", "2019/20 to 2023/24", FACTORS, "Child|Prematurity|8", "Social|Smoking|8", "Service|Communication|2", all))
                .isEqualTo("The modifiable factors named most often were Prematurity and Smoking, each in 8 of 27 reviews of the years 2019/20 to 2023/24 together.");
        assertThat(finding("C9", "T28_Factors", "2023/24", FACTORS, "Child|Prematurity|1", "Social|Smoking|1", "Social|Housing|1", "Service|Communication|1", all))
                .isEqualTo("No modifiable factor stands out: 4 factors were named most often, each in 1 of 27 reviews of 2023/24.");
    }

    @Test
    void factorsOfTheSameNameAreToldApartByTheirDomain() {
        Chart chart = drawn("C9", "T28_Factors", "2023/24", FACTORS, "Child|Other|2", "Social|Other|5", "Social|Smoking|1", "All domains|All reviews completed|27");
        assertThat(chart.finding()).isEqualTo("The modifiable factor named most often was Other (Social), in 5 of 27 reviews of 2023/24.");
        assertThat(chart.groups()).containsExactly("Other (Social)", "Other (Child)", "Smoking");
    }

    @Test
    void theTitleOfTheAttendanceSaysWhoCameLeastAndWhoMost() {
        assertThat(finding("C10", "T34_Attendance", "2023/24", INVITED, "Police|100.0", "Education|40.0", "Nursing|100.0", "Ambulance|[z]"))
                .isEqualTo("Attendance by agency went from 40.0 percent (Education) to 100.0 percent (Police and Nursing) of the meetings that they were invited to in 2023/24.");
        assertThat(finding("C10", "T34_Attendance", "2023/24", INVITED, "Police|75.0", "Education|75.0", "Ambulance|[z]"))
                .isEqualTo("Each of 2 agencies attended 75.0 percent of the meetings that it was invited to in 2023/24.");
        assertThat(finding("C10", "T34_Attendance", "2023/24", INVITED, "A|100.0", "B|40.0", "C|100.0", "D|100.0", "E|100.0")).contains("(4 agencies)");
        assertThat(finding("C10", "T34_Attendance", "2023/24", PRESENT, "Police|4", "Education|1"))
                .isEqualTo("Attendance by agency went from 1 meeting (Education) to 4 meetings (Police) in 2023/24.");
        assertThat(finding("C10", "T34_Attendance", "2023/24", PRESENT, "Police|4")).isEqualTo("Police attended 4 meetings in 2023/24.");
    }

    @Test
    void noCategoryStandsOutWhereTwoTie() {
        List<Column> categories = List.of(Column.words("category", "Primary category of death"), Column.count("reviews", "Reviews: number"));
        assertThat(finding("C4", "T22_Category", "2023/24", categories, "Malignancy|4", "Trauma|4", "Infection|1")).startsWith("No category of death stands out");
        assertThat(finding("C4", "T22_Category", "2023/24", categories, "Malignancy|4", "Trauma|5", "Infection|1")).isEqualTo("The most frequent category was Trauma, in 5 of the reviews of 2023/24.");
    }
}
