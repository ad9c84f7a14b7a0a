package uk.cdop.casebook.casework.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.testkit.SampleAreas;

class PostcodeRulesTest {

    private static final LocalDate IN_2018 = LocalDate.of(2018, 6, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 3, 14);
    private static final String BCP = "E06000058";
    private final PostcodeRules rules = new PostcodeRules(
            SampleAreas.directory(), OutwardHints.read(SampleAreas.resource("/areas/outward-hints.csv")));

    private static PlacedPostcode placed(String edition, String council, String county) {
        return new PlacedPostcode(LocalDate.parse(edition), council, Optional.of(county).filter(code -> !code.isEmpty()), Optional.of("E01015363"));
    }

    private static String council(PlaceOfHome place) {
        return ((PlaceOfHome.Known) place).area().name();
    }

    @Test
    void theCouncilIsTheOneOfTheDayOfDeath() {
        List<PlacedPostcode> editions = List.of(placed("2018-08-01", "E06000029", ""), placed("2024-02-01", BCP, ""));
        assertThat(council(rules.asAt("BH15 1AA", IN_2018, editions))).isEqualTo("Poole");
        assertThat(council(rules.asAt("BH15 1AA", LocalDate.of(2019, 3, 31), editions))).isEqualTo("Poole");
        assertThat(council(rules.asAt("BH15 1AA", LocalDate.of(2019, 4, 1), editions))).isEqualTo("Bournemouth, Christchurch and Poole");
        assertThat(council(rules.asAt("BH15 1AA", IN_2024, editions))).isEqualTo("Bournemouth, Christchurch and Poole");
    }

    @Test
    void anOldEditionAloneLeadsToTheCouncilThatFollowed() {
        assertThat(council(rules.asAt("BH15 1AA", IN_2024, List.of(placed("2018-08-01", "E06000029", ""))))).isEqualTo("Bournemouth, Christchurch and Poole");
    }

    @Test
    void aCouncilFormedFromSeveralIsAskedForWithAHint() {
        assertThat(rules.asAt("BH15 1AA", IN_2018, List.of(placed("2024-02-01", BCP, "")))).isInstanceOfSatisfying(PlaceOfHome.Asks.class, asks -> {
            assertThat(asks.choices()).extracting(Area::name).containsExactlyInAnyOrder("Bournemouth", "Poole", "Christchurch");
            assertThat(asks.hint()).map(Area::name).contains("Poole");
            assertThat(asks.why()).contains("Choose");
        });
    }

    @Test
    void aCouncilFormedFromOneIsKnown() {
        assertThat(rules.asAt("TA1 1AA", LocalDate.of(2023, 3, 31), List.of(placed("2024-02-01", "E06000066", ""))))
                .isInstanceOfSatisfying(PlaceOfHome.Known.class, known -> assertThat(known.area().code()).isEqualTo("E10000027"));
    }

    @Test
    void aDistrictIsKnownByItsCounty() {
        assertThat(rules.asAt("TA1 1AA", IN_2018, List.of(placed("2018-08-01", "E07000190", "E10000027"))))
                .isInstanceOfSatisfying(PlaceOfHome.Known.class, known -> assertThat(known.area().code()).isEqualTo("E10000027"));
        assertThat(rules.asAt("SO1 1AA", IN_2018, List.of(placed("2018-08-01", "E07000091", "")))).isInstanceOf(PlaceOfHome.Asks.class);
        assertThat(council(rules.asAt("SO1 1AA", IN_2018, List.of(placed("2018-08-01", "E07000091", "E10000014"))))).isEqualTo("Elsewhere in England");
    }

    @ParameterizedTest
    @CsvSource({
        "E06000045, Elsewhere in England", "W06000015, Wales", "S12000036, Scotland", "N09000003, Northern Ireland",
        "L99999999, Outside the United Kingdom", "M99999999, Outside the United Kingdom"
    })
    void otherNationsAreKnownByTheirLetter(String council, String name) {
        assertThat(council(rules.asAt("AA1 1AA", IN_2024, List.of(placed("2024-02-01", council, ""))))).isEqualTo(name);
    }

    @Test
    void anUnknownPostcodeIsAskedForAndNotGuessed() {
        assertThat(rules.asAt("DT1 1AA", IN_2024, List.of())).isInstanceOfSatisfying(PlaceOfHome.Asks.class, asks -> {
            assertThat(asks.hint()).map(Area::name).contains("Dorset");
            assertThat(asks.choices()).extracting(Area::name).contains("Dorset", "Somerset", "Wales").doesNotContain("Poole");
        });
        assertThat(rules.asAt("ZZ99 3VZ", IN_2024, List.of())).isInstanceOfSatisfying(PlaceOfHome.Asks.class, asks -> assertThat(asks.hint()).isEmpty());
    }

    @Test
    void hintsAreAsAtTheDayToo() {
        assertThat(rules.asAt("BH15 1AA", IN_2018, List.of())).isInstanceOfSatisfying(PlaceOfHome.Asks.class, asks ->
                assertThat(asks.hint()).map(Area::name).contains("Poole"));
        assertThat(rules.asAt("BH15 1AA", IN_2024, List.of())).isInstanceOfSatisfying(PlaceOfHome.Asks.class, asks ->
                assertThat(asks.hint()).map(Area::name).contains("Bournemouth, Christchurch and Poole"));
    }

    @Test
    void abroadIsKnownAndNoFixedAbodeIsAsked() {
        assertThat(council(rules.asAt("ABROAD", IN_2024, List.of()))).isEqualTo("Outside the United Kingdom");
        assertThat(rules.asAt("NFA", IN_2024, List.of())).isInstanceOfSatisfying(PlaceOfHome.Asks.class, asks -> assertThat(asks.why()).contains("no fixed abode"));
    }

    @Test
    void aListOfHintsOfAnotherShapeIsOurMistake() {
        assertThatThrownBy(() -> OutwardHints.read("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OutwardHints.read("outward;council_now;council_before_2019_04;mark\nBH1;Dorset")).hasMessageContaining("BH1");
    }

    @Test
    void everyShippedHintSaysThatItIsOne() {
        assertThat(SampleAreas.resource("/areas/outward-hints.csv").lines().filter(line -> line.matches("[A-Z].*"))).hasSizeGreaterThan(50)
                .allMatch(line -> line.contains("hint only"));
    }
}
