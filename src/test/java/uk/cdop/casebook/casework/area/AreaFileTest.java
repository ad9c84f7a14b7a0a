package uk.cdop.casebook.casework.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.testkit.SampleAreas;

class AreaFileTest {

    private static final String HEADINGS = "code;name;valid_from;valid_to;reporting_area;mark\n";
    private final List<Area> shipped = AreaFile.read(SampleAreas.resource("/areas/areas.csv"));

    @Test
    void shipsTheThreeCouncilsOfToday() {
        Map<String, ReportingArea> today = shipped.stream()
                .filter(area -> area.isValidOn(LocalDate.of(2024, 1, 1)) && area.reportingArea().isResident())
                .collect(Collectors.toMap(Area::code, Area::reportingArea));
        assertThat(today).isEqualTo(Map.of("E06000059", ReportingArea.DORSET, "E06000058", ReportingArea.BCP, "E06000066", ReportingArea.SOMERSET));
    }

    @Test
    void leavesNoDayWithoutEachReportingArea() {
        for (LocalDate day : List.of(LocalDate.of(2018, 7, 1), LocalDate.of(2019, 3, 31), LocalDate.of(2019, 4, 1), LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 1))) {
            assertThat(shipped.stream().filter(area -> area.isValidOn(day)).map(Area::reportingArea)).contains(ReportingArea.values());
        }
    }

    @Test
    void givesNoNameToTwoAreasOnOneDay() {
        for (LocalDate day : List.of(LocalDate.of(2019, 3, 31), LocalDate.of(2019, 4, 1), LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 1))) {
            assertThat(shipped.stream().filter(area -> area.isValidOn(day)).map(Area::name)).doesNotHaveDuplicates();
        }
        assertThat(shipped).extracting(Area::code).doesNotHaveDuplicates();
        assertThat(shipped).allSatisfy(area -> assertThat(area.mark()).isNotBlank());
    }

    @Test
    void refusesATextOfAnotherShape() {
        assertThatThrownBy(() -> AreaFile.read("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AreaFile.read("code,name\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AreaFile.read(HEADINGS + "E1;Name;2019-04-01;;DORSET\n")).hasMessageContaining("E1");
        assertThat(AreaFile.read(HEADINGS)).isEmpty();
    }
}
