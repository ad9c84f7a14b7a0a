package uk.cdop.casebook.casework.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.testkit.SampleAreas;

class AreaHistoryTest {

    private static final String SOMERSET_COUNTY = "E10000027";

    private final AreaHistory shipped = SampleAreas.history();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private String place(String council, String died, String... placedIn) {
        return shipped.placeAsThen(council, List.of(placedIn), day(died));
    }

    @Test
    void pooleIn2018IsPooleAndSince2019PartOfTheNewCouncil() {
        assertThat(place("E06000029", "2019-03-31")).isEqualTo("Poole");
        assertThat(place("E06000058", "2019-04-01")).isEqualTo("Bournemouth, Christchurch and Poole");
    }

    @Test
    void aDistrictIsNamedOnlyWhereALookUpPutsTheHomeInOneThatStoodThen() {
        assertThat(place(SOMERSET_COUNTY, "2023-03-31", "E07000187")).isEqualTo("Mendip");
        assertThat(place(SOMERSET_COUNTY, "2023-03-31")).isEqualTo("Somerset: district not recorded");
        assertThat(place(SOMERSET_COUNTY, "2023-03-31", "E06000066")).as("a look-up of a later year").isEqualTo("Somerset: district not recorded");
        assertThat(place(SOMERSET_COUNTY, "2019-03-31", "E07000246")).as("a district of a later year").isEqualTo("Somerset: district not recorded");
        assertThat(place(SOMERSET_COUNTY, "2019-03-31", "E07000246", "E07000190")).isEqualTo("Taunton Deane");
        assertThat(place(SOMERSET_COUNTY, "2022-01-01", "E07000049")).as("a district of another county").isEqualTo("Somerset: district not recorded");
        assertThat(place("E06000066", "2023-04-01", "E07000187")).as("since the one council").isEqualTo("Somerset");
        assertThat(place("", "2023-04-01")).isEqualTo("Area not recorded");
    }

    @Test
    void thePartnershipsAreSeparateFromTheFirstOfAugust2024() {
        assertThat(shipped.partnershipAsThen("E06000059", day("2024-07-31"))).isEqualTo("Pan-Dorset safeguarding children partnership");
        assertThat(shipped.partnershipAsThen("E06000059", day("2024-08-01"))).isEqualTo("Dorset safeguarding children partnership");
        assertThat(shipped.partnershipAsThen("E06000058", day("2024-08-01"))).startsWith("Bournemouth, Christchurch and Poole ");
        assertThat(shipped.partnershipAsThen("E07000048", day("2019-03-31"))).as("Christchurch lay in the county").isEqualTo("Dorset safeguarding children board");
        assertThat(shipped.partnershipAsThen("elsewhere_england", day("2024-08-01"))).isEqualTo("Partnership not recorded");
    }

    @Test
    void namesWhatStoodInAPeriod() {
        assertThat(shipped.placesStanding(day("2023-04-01"), day("2024-03-31"))).containsExactly("Dorset", "Bournemouth, Christchurch and Poole", "Somerset");
        assertThat(shipped.placesStanding(day("2018-04-01"), day("2019-03-31"))).contains("Bournemouth", "Poole", "Christchurch", "Taunton Deane").doesNotContain("Somerset West and Taunton");
        assertThat(shipped.placeNames()).doesNotHaveDuplicates().contains("Somerset: district not recorded").endsWith(AreaHistory.NOT_RECORDED);
        assertThat(shipped.partnershipNames()).doesNotHaveDuplicates();
    }

    @Test
    void eachLineOfTheShippedHistorySaysWhatItRestsOnAndLiesInKnownCouncils() {
        assertThat(shipped.places()).hasSizeGreaterThan(10).allSatisfy(place -> {
            assertThat(place.mark()).isNotBlank();
            assertThat(place.within()).allSatisfy(code -> assertThat(SampleAreas.directory().byCode(code)).isPresent());
        });
        assertThatThrownBy(() -> AreaHistory.read(SampleAreas.directory(), "code;name")).isInstanceOf(IllegalArgumentException.class);
    }
}
