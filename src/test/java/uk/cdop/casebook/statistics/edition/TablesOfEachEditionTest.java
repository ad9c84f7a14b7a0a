package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** Which tables each edition has, beside what the specification says of it. Source: domain file, annual-statistics sections 4.9, 5.1 and 5.2. */
class TablesOfEachEditionTest {

    /** The last column of section 5.2 as it stands there: R restricted, P partner. */
    private static final Map<String, String> SPECIFIED = table("""
            Data_quality | all
            T01_Headlines | all
            T02_Notifications | all
            T03_Caseload | R, P
            T04_Out_of_area | R
            T05_Notif_delay | R, P
            T06_Deaths_age | all (public: pooled)
            T07_Deaths_sex | all pooled
            T08_Deaths_ethnicity | all pooled
            T09_Deaths_IMD | all pooled
            T10_Deaths_place | R, P, public pooled
            T11_Deaths_month | R, P
            T12_Infants | R, P
            T13_JAR_coroner | R, P
            T20_Reviews | all
            T21_Reviews_death_year | R, P
            T22_Category | all pooled
            T23_Mod_age | R; P/public pooled
            T24_Mod_sex | R; P/public pooled
            T25_Mod_ethnicity | R; P/public pooled
            T26_Mod_IMD | R; P/public pooled
            T27_Mod_place_event | R; P/public pooled
            T28_Factors | R, P, public pooled
            T29_Domains | R
            T30_Time_to_review | all (total only in public)
            T31_Stages | R, P
            T32_Open_cases | R, P
            T33_Panels | R, P
            T34_Attendance | R, P
            T35_Social_care | R
            T36_Themes | R; P pooled
            T37_Recommendations | all
            T38_Family | R, P
            T40_Rates | all
            T41_Denominators | all
            T42_Comparators | all
            T43_Trends | all
            T50_NCMD_reconciliation | R
            T51_Completeness | R, P
            T52_Revisions | all
            T53_Disclosure_log | R
            """);

    /** What section 5.2 does not speak of: the two ages that section 4.9 lets the public edition have of a single year. */
    private static final Set<String> OF_TWO_AGES = Set.of("T06_Deaths_two_ages");

    /** Section 4.9 lets the partner edition have single years where section 5.2 speaks of pooled ones; both are in the panel's own. */
    private static final Set<String> ONE_YEAR_FOR_PARTNERS = Set.of("T06_Deaths_age", "T07_Deaths_sex", "T08_Deaths_ethnicity", "T09_Deaths_IMD");

    /** Specified for the edition that the extract is of and not in an extract, each with its reason. */
    private static final Map<String, String> NOT_IN_EXTRACTS = table("""
            T01_Headlines | headlines are of all areas; those of one council stand in T02, T03, T20 and T30 of its extract
            T06_Deaths_two_ages | an age in an area is two things at once; T06 of an extract is pooled over five years
            T11_Deaths_month | a month in an area is two things at once, and five Aprils together answer no question
            T12_Infants | infants of one council are too few for groups, even over five years
            T13_JAR_coroner | as they are asked of one death at a time, told for all areas alone
            T21_Reviews_death_year | two things at once, and pooled years have no one year of death beside them
            T28_Factors | a factor in an area is two things at once, found by the panel and not by council
            T31_Stages | stages of one council are told for all areas alone
            T32_Open_cases | what the few open cases of one council wait for would tell of single children
            T33_Panels | meetings of the panel are joint
            T34_Attendance | meetings of the panel are joint
            T36_Themes | a theme in an area is two things at once
            T37_Recommendations | recommendations are the panel's and name no area
            T38_Family | what was offered to families of one council is told for all areas alone
            T43_Trends | T02 and T20 of an extract have every year of the council
            T51_Completeness | answers are kept by the panel's office and not by council
            """);

    private static Map<String, String> table(String lines) {
        return lines.lines().map(line -> line.split(" \\| ")).collect(Collectors.toMap(line -> line[0], line -> line[1], (one, other) -> one, LinkedHashMap::new));
    }

    private static Snapshot snapshot() {
        return Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, GeneratedFacts.of(1, 250), List.of());
    }

    private static boolean isSpecified(String words, Edition edition) {
        return words.startsWith("all") || switch (edition) {
            case RESTRICTED -> words.contains("R");
            case PARTNER -> words.contains("P");
            case PUBLIC, NHS_STYLE -> words.contains("public");
        };
    }

    private static Set<String> specified(Edition edition) {
        Set<String> ids = SPECIFIED.entrySet().stream().filter(one -> isSpecified(one.getValue(), edition)).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        if (edition == Edition.PUBLIC || edition == Edition.NHS_STYLE) {
            ids.addAll(OF_TWO_AGES);
        }
        return ids;
    }

    /** How good the data are is copied from the tables of the edition when it is put together. */
    private static List<StatisticalTable> tables(Edition edition, AreaGroup area) {
        return EditionTables.of(edition, new CountedTables(snapshot()), area, DisclosureRule.PROPOSED.yearsTogether(), Earlier.nothing());
    }

    private static Set<String> ids(Collection<StatisticalTable> tables) {
        return Stream.concat(tables.stream().map(StatisticalTable::id), Stream.of("Data_quality")).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESTRICTED")
    void everyTableSpecifiedForAnEditionStandsInItAndNoOtherDoes(Edition edition) {
        assertThat(ids(tables(edition, AreaGroup.ALL_AREAS))).containsExactlyElementsOf(specified(edition));
    }

    @Test
    void thePanelsOwnEditionHasEveryTableAndItsPooledOneBesideIt() {
        Set<String> has = ids(AnnualPublication.of(snapshot(), Edition.RESTRICTED).tables());
        assertThat(has).containsAll(specified(Edition.RESTRICTED)).filteredOn(id -> !SPECIFIED.containsKey(id)).isNotEmpty()
                .allMatch(id -> id.contains("_pooled") || id.equals("T08_Deaths_ethnicity_full"), "pooled, or the long list of ethnic categories");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESTRICTED")
    void anExtractHasWhatTheEditionHasButForWhatCannotBeToldOfOneCouncil(Edition edition) {
        Set<String> expected = new TreeSet<>(specified(edition));
        expected.removeAll(NOT_IN_EXTRACTS.keySet());
        for (AreaGroup council : EditionRequest.COUNCILS) {
            assertThat(ids(tables(edition, council))).as(council.label()).containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESTRICTED")
    void whatIsToBePooledIsOfFiveYears(Edition edition) {
        for (StatisticalTable table : tables(edition, AreaGroup.ALL_AREAS)) {
            boolean forPartners = edition == Edition.PARTNER;
            if (SPECIFIED.getOrDefault(table.id(), "").contains("pooled") && !(forPartners && ONE_YEAR_FOR_PARTNERS.contains(table.id()))) {
                assertThat(table.period()).as(table.id()).isEqualTo("2019/20 to 2023/24");
            }
        }
    }

    @Test
    void onlyTheTotalTimeToReviewIsInThePublicEdition() {
        assertThat(of(Edition.PUBLIC, "T30_Time_to_review").rows()).hasSize(1);
        assertThat(of(Edition.PARTNER, "T30_Time_to_review").rows()).as("with those that awaited an inquest and those that did not").hasSize(3);
    }

    private static StatisticalTable of(Edition edition, String id) {
        return tables(edition, AreaGroup.ALL_AREAS).stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    /** Beside the edition without them: the tables for partners alone that came last hide nothing in the others. */
    @ParameterizedTest
    @ValueSource(ints = {250, 900})
    void theDelaysYearsOfDeathAndOpenCasesCostNoOtherTableItsPlace(int cases) {
        Set<String> last = Set.of("T05_Notif_delay", "T21_Reviews_death_year", "T32_Open_cases", "T51_Completeness", "T52_Revisions");
        Snapshot facts = Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, GeneratedFacts.of(3, cases), List.of());
        EditionRequest request = new EditionRequest(new CountedTables(facts), Edition.PARTNER, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED, Earlier.nothing());
        List<StatisticalTable> without = EditionTables.of(Edition.PARTNER, new CountedTables(facts), AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED.yearsTogether(), Earlier.nothing()).stream().filter(table -> !last.contains(table.id())).toList();
        Set<String> before = ids(MaskedTables.of(without, request.arithmetic(), DisclosureRule.PROPOSED.of(Edition.PARTNER), Earlier.nothing()).tables());
        Set<String> now = ids(request.tables().tables());
        assertThat(now).containsAll(before).containsAll(last);
    }

    @Test
    void everyExceptionIsSpecifiedOtherwise() {
        assertThat(NOT_IN_EXTRACTS.keySet()).allMatch(id -> SPECIFIED.containsKey(id) || OF_TWO_AGES.contains(id)).allSatisfy(id -> assertThat(NOT_IN_EXTRACTS.get(id)).isNotBlank());
    }
}
