package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.crosscheck.NothingFollowsFromEarlier;
import uk.cdop.casebook.statistics.crosscheck.NothingSmallIsOut;
import uk.cdop.casebook.statistics.disclosure.DisclosureControl;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.GeneratedMeetings;
import uk.cdop.casebook.testkit.InTheGate;

/** What a reader of every edition together can work out. */
class AllEditionsTest {

    private static final DisclosureRule RULE = DisclosureRule.PROPOSED;

    /** One edition after another, each beside all before it; one that its checks stop is not published. */
    private static final class Shelf {

        private Earlier out = Earlier.nothing();
        private final List<MaskedTables> published = new ArrayList<>();
        private EditionRequest latest;

        private Shelf publish(Snapshot snapshot, Edition edition, AreaGroup area) {
            return publish(snapshot, edition, area, RULE);
        }

        private Shelf publish(Snapshot snapshot, Edition edition, AreaGroup area, DisclosureRule rule) {
            latest = new EditionRequest(new CountedTables(snapshot), edition, area, rule, out);
            MaskedTables tables = latest.tables();
            if (checks(tables).stream().allMatch(Check::held)) {
                out = out.and(tables.masking().ownNumbers());
                published.add(tables);
            }
            return this;
        }

        private List<Check> checks(MaskedTables tables) {
            return List.of(
                    new NothingSmallIsOut(tables, latest.arithmetic(), latest.smallest()).check(null),
                    new NothingFollowsFromEarlier(tables, latest.arithmetic(), latest.smallest(), out).check(null));
        }

        private Masking audit() {
            return DisclosureControl.audit(latest.arithmetic(), RULE.smallest(), out);
        }

        private MaskedTables last() {
            return published.getLast();
        }
    }

    private static Snapshot snapshot(int year, List<CaseFact> facts) {
        return Snapshot.of(new FinancialYear(year), GeneratedFacts.AS_AT, facts, GeneratedMeetings.of(4, facts));
    }

    @ParameterizedTest
    @CsvSource("3,60")
    void noSmallNumberCanBeWorkedOutFromAllEditionsTogether(long seed, int cases) {
        letsNothingSmallOut(seed, cases);
    }

    @InTheGate
    @ParameterizedTest
    @CsvSource({"1,250", "2,900"})
    void noSmallNumberOfHundredsOfCasesCanBeWorkedOutFromAllEditionsTogether(long seed, int cases) {
        letsNothingSmallOut(seed, cases);
    }

    private static void letsNothingSmallOut(long seed, int cases) {
        List<CaseFact> facts = GeneratedFacts.of(seed, cases);
        Shelf shelf = new Shelf();
        for (int year : List.of(2021, 2022)) {
            Snapshot snapshot = snapshot(year, facts);
            for (Edition edition : List.of(Edition.PARTNER, Edition.PUBLIC, Edition.NHS_STYLE)) {
                shelf.publish(snapshot, edition, AreaGroup.ALL_AREAS);
            }
            EditionRequest.COUNCILS.forEach(council -> shelf.publish(snapshot, Edition.PARTNER, council));
        }
        assertThat(shelf.audit().exposed()).isEmpty();
        assertThat(shelf.audit().isSafe()).isTrue();
        assertThat(shelf.published).as("editions that could be published").hasSizeGreaterThanOrEqualTo(11);
        assertThat(shelf.published).flatExtracting(MaskedTables::tables).hasSizeGreaterThan(40);
    }

    @Test
    void aTableThatCannotBeProtectedGoesAloneAndTakesWhatAReportSaysFirstNotWithIt() {
        Snapshot snapshot = snapshot(2021, GeneratedFacts.of(5, 330));
        EditionRequest request = new EditionRequest(new CountedTables(snapshot), Edition.PARTNER, AreaGroup.ALL_AREAS, RULE, Earlier.nothing());
        List<String> whole = request.whole().stream().map(StatisticalTable::id).toList();
        MaskedTables made = request.tables();
        assertThat(made.masking().isSafe()).isTrue();
        assertThat(made.tables()).extracting(StatisticalTable::id).as("the number that one meeting reviewed is small")
                .containsExactlyElementsOf(whole.stream().filter(id -> !id.equals("T33_Panels")).toList());
    }

    @Test
    void threeYearsTogetherBesideAllThatTheRecordsReachBackToGiveNothingSmallAway() {
        Snapshot snapshot = snapshot(2022, GeneratedFacts.of(1, 250));
        Shelf shelf = new Shelf().publish(snapshot, Edition.PUBLIC, AreaGroup.ALL_AREAS)
                .publish(snapshot, Edition.PUBLIC, AreaGroup.ALL_AREAS, RULE.with(RULE.threshold(), 3));
        assertThat(shelf.published).hasSize(2).allSatisfy(edition -> assertThat(edition.masking().isSafe()).isTrue());
        assertThat(shelf.published).extracting(edition -> edition.tables().stream().filter(table -> table.id().equals("T07_Deaths_sex")).findFirst().orElseThrow().period())
                .containsExactly("2019/20 to 2022/23", "2020/21 to 2022/23");
        assertThat(shelf.audit().exposed()).isEmpty();
    }

    private static CaseFactBuilder planted() {
        return CaseFactBuilder.aCase(2022, 9_999).in(ReportingArea.DORSET).died("2022-05-10").born("2015-02-01")
                .reviewed("2022-12-01", CategoryOfDeath.INFECTION, Modifiability.IDENTIFIED);
    }

    private static Snapshot with(CaseFactBuilder... more) {
        List<CaseFact> facts = new ArrayList<>(GeneratedFacts.of(5, 900));
        List.of(more).forEach(one -> facts.add(one.facts()));
        return snapshot(2022, facts);
    }

    /** Numbers that a reader of both editions reads exactly, and whose change would tell of fewer children than may be told of. */
    private static List<Quantity> toldBySubtraction(MaskedTables before, MaskedTables after) {
        Map<Quantity, Known> now = after.masking().ownNumbers().numbers();
        return before.masking().ownNumbers().numbers().entrySet().stream()
                .filter(then -> then.getValue().read().isExact() && Optional.ofNullable(now.get(then.getKey())).filter(known -> known.read().isExact()).isPresent())
                .filter(then -> RULE.smallest().isSmall(Math.abs(now.get(then.getKey()).count() - then.getValue().count())))
                .map(Map.Entry::getKey).filter(quantity -> !quantity.isOfEverybody()).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNER", "PUBLIC"})
    void aChildAddedBetweenTwoEditionsIsNotFoundByTheirDifference(Edition edition) {
        Shelf shelf = new Shelf().publish(with(), edition, AreaGroup.ALL_AREAS);
        MaskedTables careless = new EditionRequest(new CountedTables(with(planted())), edition, AreaGroup.ALL_AREAS, RULE, Earlier.nothing()).tables();
        assertThat(toldBySubtraction(shelf.last(), careless)).as("what would be told without keeping what was published").isNotEmpty();
        shelf.publish(with(planted()), edition, AreaGroup.ALL_AREAS);
        assertThat(shelf.published).hasSize(2);
        assertThat(toldBySubtraction(shelf.published.getFirst(), shelf.last())).isEmpty();
        assertThat(shelf.audit().isSafe()).isTrue();
    }

    @Test
    void aChildMovedFromOneGroupToAnotherIsNotFoundAndAThirdEditionDoesNotBringItBack() {
        Shelf shelf = new Shelf().publish(with(planted().ofSex(Sex.FEMALE)), Edition.PARTNER, AreaGroup.ALL_AREAS)
                .publish(with(planted().ofSex(Sex.MALE).in(ReportingArea.SOMERSET)), Edition.PARTNER, AreaGroup.ALL_AREAS)
                .publish(with(planted().ofSex(Sex.MALE).in(ReportingArea.SOMERSET)), Edition.PARTNER, AreaGroup.ALL_AREAS);
        assertThat(shelf.published).hasSize(3);
        assertThat(toldBySubtraction(shelf.published.getFirst(), shelf.published.get(1))).isEmpty();
        assertThat(toldBySubtraction(shelf.published.getFirst(), shelf.last())).isEmpty();
    }

    @Test
    void theNhsStyleRoundsWhatItShowsAndWorksPercentagesOutFromThat() {
        MaskedTables tables = new EditionRequest(new CountedTables(with()), Edition.NHS_STYLE, AreaGroup.ALL_AREAS, RULE, Earlier.nothing()).tables();
        assertThat(tables.masking().ownNumbers().numbers()).isNotEmpty().allSatisfy((quantity, known) -> {
            if (tables.masking().written(quantity).isPresent()) {
                assertThat(tables.masking().written(quantity).getAsInt() % 5).isZero();
                assertThat(known.count() == 0 || known.count() >= 8).isTrue();
            }
        });
    }
}
