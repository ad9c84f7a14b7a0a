package uk.cdop.casebook.statistics.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.publication.CountedYear;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;

/** A wrong number in a table that only the edition has stops it, though the panel's own tables are right. */
class OwnTablesTest {

    private final Snapshot snapshot = Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, GeneratedFacts.of(3, 900), List.of()).with(ReferenceTexts.shipped());
    private final CountedYear counted = CountedYear.of(snapshot);

    private EditionRequest request(Edition edition, AreaGroup area) {
        return new EditionRequest(counted.once(), edition, area, DisclosureRule.PROPOSED, Earlier.nothing());
    }

    /** The number in the last row that has one there is one more. */
    private static List<StatisticalTable> spoilt(List<StatisticalTable> tables, String id, String column) {
        return tables.stream().map(table -> table.id().equals(id) ? spoilt(table, column) : table).toList();
    }

    private static StatisticalTable spoilt(StatisticalTable table, String column) {
        Row row = table.rows().reversed().stream().filter(one -> table.cell(one, column) instanceof Cell.Figure).findFirst().orElseThrow();
        List<Cell> cells = new ArrayList<>(row.cells());
        Cell.Figure figure = (Cell.Figure) table.cell(row, column);
        cells.set(table.indexOf(column), new Cell.Figure(figure.value().add(BigDecimal.ONE), figure.trail(), figure.restsOn()));
        return new StatisticalTable(table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(),
                table.rows().stream().map(one -> one == row ? new Row(cells) : one).toList(), table.notes());
    }

    /** Invented facts have no meetings: what the panel's own tables say of that is not asked here. */
    private List<Check> ofPanel() {
        return counted.checks().stream().filter(Check::held).toList();
    }

    private static List<String> failed(List<Check> checks) {
        return checks.stream().filter(check -> !check.held()).map(check -> check.id() + ": " + check.difference()).toList();
    }

    private List<String> failed(EditionRequest request, List<StatisticalTable> whole) {
        return failed(OwnTables.ofEdition(ofPanel(), request, whole, request.tables().tables()));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER, ALL_AREAS, T20_Reviews, reviews, Q05_areas_add_up",
        "PARTNER, ALL_AREAS, T20_Reviews, inadequate, Q02_findings_add_up",
        "PARTNER, ALL_AREAS, T10_Deaths_place, deaths, Q12_pooled_are_sums",
        "PUBLIC, ALL_AREAS, T22_Category, modifiable, Q12_pooled_are_sums",
        "PUBLIC, ALL_AREAS, T22_Category, modifiable_percent, Q10_percentages_recompute",
        "NHS_STYLE, ALL_AREAS, T23_Mod_age, lower, Q10_percentages_recompute",
        "PARTNER, SOMERSET, T24_Mod_sex, reviews, Q12_pooled_are_sums",
        "PUBLIC, DORSET, T07_Deaths_sex, deaths_percent, Q10_percentages_recompute",
        "PARTNER, BCP, T05_Notif_delay, notifications, Q12_pooled_are_sums",
    })
    void aWrongNumberIsFoundByTheCheckThatIsForIt(Edition edition, AreaGroup area, String table, String column, String check) {
        EditionRequest request = request(edition, area);
        assertThat(failed(request, request.whole())).as("as counted").isEmpty();
        assertThat(failed(request, spoilt(request.whole(), table, column))).anyMatch(said -> said.startsWith(check + ": " + table));
    }

    @Test
    void aLimitOnTheWrongSideIsFoundInWhatIsPublishedToo() {
        EditionRequest request = request(Edition.NHS_STYLE, AreaGroup.ALL_AREAS);
        List<StatisticalTable> masked = request.tables().tables();
        StatisticalTable sheet = masked.stream().filter(table -> table.id().equals("T22_Category")).findFirst().orElseThrow();
        List<StatisticalTable> wrong = masked;
        for (int more = 0; more < 60; more++) {
            wrong = spoilt(wrong, sheet.id(), "lower");
        }
        assertThat(failed(OwnTables.ofEdition(ofPanel(), request, request.whole(), wrong))).singleElement().asString().startsWith("Q10_limits_hold: T22_Category");
    }

    @Test
    void areasAsTheyWereAreAskedInTheirOwnTables() {
        List<StatisticalTable> then = AnnualPublication.of(snapshot, Edition.RESTRICTED, AreaBasis.AS_THEN).tables();
        assertThat(failed(OwnTables.ofAreasThen(ofPanel(), snapshot, then))).isEmpty();
        assertThat(failed(OwnTables.ofAreasThen(ofPanel(), snapshot, spoilt(then, "T20_Reviews", "modifiable")))).hasSize(2)
                .anyMatch(said -> said.startsWith("Q02_findings_add_up: T20_Reviews")).anyMatch(said -> said.startsWith("Q10_percentages_recompute: T20_Reviews"));
    }

    @Test
    void theChecksSayWhatTheyWereAskedOf() {
        Publication edition = AnnualPublication.leaving(counted, request(Edition.PUBLIC, AreaGroup.ALL_AREAS)).publication();
        assertThat(edition.checks()).filteredOn(check -> check.rule().endsWith("and of those this publication has for itself.")).extracting(Check::id).containsExactly(
                "Q02_findings_add_up", "Q05_areas_add_up", "Q10_limits_hold", "Q10_percentages_recompute", "Q12_pooled_are_sums");
    }
}
