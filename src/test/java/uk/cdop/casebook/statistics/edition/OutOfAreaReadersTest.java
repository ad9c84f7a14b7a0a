package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** All notifications handled, less those of residents, are those from out of area: where these are few, neither of the two may stand. */
class OutOfAreaReadersTest {

    private static StatisticalTable notifications(Edition edition, int residents, int elsewhere) {
        List<CaseFact> facts = Stream.concat(
                IntStream.range(0, residents).mapToObj(child -> CaseFactBuilder.aCase(2023, 1 + child).in(ReportingArea.SOMERSET).facts()),
                IntStream.range(0, elsewhere).mapToObj(child -> CaseFactBuilder.aCase(2023, 500 + child).in(ReportingArea.OUT_OF_AREA).facts())).toList();
        Snapshot snapshot = Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, facts, List.of());
        MaskedTables made = new EditionRequest(new CountedTables(snapshot), edition, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED, Earlier.nothing()).tables();
        assertThat(made.masking().isSafe()).isTrue();
        return made.tables().stream().filter(table -> table.id().equals("T02_Notifications")).findFirst().orElseThrow();
    }

    private static List<String> notified(StatisticalTable table) {
        return Stream.of("All areas", "Out of area", "All areas and out of area")
                .map(area -> switch (table.cell(table.row("area", area).orElseThrow(), "notifications")) {
                    case Cell.Figure figure -> figure.value().toPlainString();
                    case Cell.Shorthand shorthand -> shorthand.symbol();
                    case Cell other -> other.toString();
                }).toList();
    }

    @ParameterizedTest
    @EnumSource(value = Edition.class, names = {"PARTNER", "PUBLIC"})
    void fewFromOutOfAreaAreWithheldWithTheTotalThatWouldGiveThemAway(Edition edition) {
        assertThat(notified(notifications(edition, 40, 3))).containsExactly("40", "[c]", "[c]");
    }

    @ParameterizedTest
    @EnumSource(value = Edition.class, names = {"PARTNER", "PUBLIC"})
    void asManyAsMayBeShownStandBesideTheTotal(Edition edition) {
        assertThat(notified(notifications(edition, 40, 9))).containsExactly("40", "9", "49");
    }
}
