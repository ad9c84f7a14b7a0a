package uk.cdop.casebook.casework.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreaDirectoryTest {

    private static final LocalDate LAST_DAY_OF_POOLE = LocalDate.of(2019, 3, 31);
    private static final Area POOLE = new Area(
            "E06000029", "Poole", LocalDate.of(1997, 4, 1), Optional.of(LAST_DAY_OF_POOLE), ReportingArea.BCP, "background, confirm");
    private static final Area BCP = new Area(
            "E06000058", "Bournemouth, Christchurch and Poole", LocalDate.of(2019, 4, 1), Optional.empty(), ReportingArea.BCP, "seen");
    private static final Area COUNTY = new Area(
            "E10000027", "Somerset", LocalDate.of(1974, 4, 1), Optional.of(LocalDate.of(2023, 3, 31)), ReportingArea.SOMERSET, "seen");
    private static final Area UNITARY = new Area(
            "E06000066", "Somerset", LocalDate.of(2023, 4, 1), Optional.empty(), ReportingArea.SOMERSET, "seen");

    private final AreaDirectory areas = new AreaDirectory(List.of(POOLE, BCP, COUNTY, UNITARY));

    @Test
    void findsACouncilAsItStoodOnTheDay() {
        assertThat(areas.asAt(LAST_DAY_OF_POOLE, "Poole")).contains(POOLE);
        assertThat(areas.asAt(LAST_DAY_OF_POOLE.plusDays(1), "Poole")).isEmpty();
        assertThat(areas.asAt(LocalDate.of(2023, 3, 31), "Somerset")).contains(COUNTY);
        assertThat(areas.asAt(LocalDate.of(2023, 4, 1), "Somerset")).contains(UNITARY);
    }

    @Test
    void aDeathInPooleIn2018CountsForTheCouncilThatFollowed() {
        assertThat(areas.asAt(LocalDate.of(2018, 6, 1), "poole").map(Area::reportingArea)).contains(ReportingArea.BCP);
    }

    @Test
    void readsCodesAndForgivesSpacesAndCapitals() {
        assertThat(areas.asAt(LocalDate.of(2024, 1, 1), " e06000058 ")).contains(BCP);
        assertThat(areas.asAt(LocalDate.of(2024, 1, 1), "BOURNEMOUTH,  Christchurch and Poole")).contains(BCP);
    }

    @Test
    void guessesNothing() {
        assertThat(areas.asAt(LocalDate.of(2024, 1, 1), "Pool")).isEmpty();
        assertThat(areas.asAt(LocalDate.of(2024, 1, 1), "")).isEmpty();
    }

    @Test
    void panDorsetIsTwoOfTheThreeResidentAreas() {
        assertThat(ReportingArea.values()).filteredOn(ReportingArea::isPanDorset)
                .containsExactly(ReportingArea.DORSET, ReportingArea.BCP);
        assertThat(ReportingArea.values()).filteredOn(ReportingArea::isResident)
                .containsExactly(ReportingArea.DORSET, ReportingArea.BCP, ReportingArea.SOMERSET);
    }
}
