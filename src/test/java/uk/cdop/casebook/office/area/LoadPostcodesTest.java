package uk.cdop.casebook.office.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.area.Deprivation;
import uk.cdop.casebook.casework.area.PlacedPostcode;
import uk.cdop.casebook.office.area.LoadPostcodes.Loaded;
import uk.cdop.casebook.office.area.LoadPostcodes.LoadPostcodesCommand;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.OfficeOnDisk;

class LoadPostcodesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate EDITION = LocalDate.of(2024, 2, 1);
    private static final String ROWS = """
            pcd,pcds,oscty,oslaua,lsoa11
            BH151AA,BH15 1AA,E99999999,E06000058,E01015363
            BH151AB,BH15 1AB,E99999999,E06000058,E01015363
            TA1 1AA,TA1 1AA,E99999999,E06000066,E01029288
            CF101AA,CF10 1AA,W99999999,W06000015,W01001939
            JE1 1AA,JE1 1AA,L99999999,,
            """;

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile(folder, "rows", ".csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Loaded load(Path file, LocalDate edition, Map<String, String> columns, Optional<Path> deprivation) {
        return office.can().intake().loadPostcodes().load(
                new LoadPostcodesCommand(file, edition, deprivation, "IMD 2019", columns), Progress.NONE);
    }

    private static List<PlacedPostcode> find(String postcode) {
        return office.read(records -> records.postcodes().find(postcode));
    }

    private static Optional<Deprivation> deprivation(String lsoa) {
        return office.read(records -> records.postcodes().deprivation(lsoa));
    }

    @Test
    void loadsAnEditionWithItsIndexAndFindsPostcodesInIt() {
        Path deprivation = file("LSOA code (2011),Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)\nE01015363,3\nE01029288,11\n");
        Loaded loaded = load(file(ROWS), EDITION, Map.of(), Optional.of(deprivation));
        assertThat(loaded).isEqualTo(new Loaded(4, 1, 1));
        assertThat(find("BH15 1AB")).singleElement().satisfies(placed -> {
            assertThat(placed.council()).isEqualTo("E06000058");
            assertThat(placed.edition()).isEqualTo(EDITION);
            assertThat(placed.county()).isEmpty();
        });
        assertThat(find("BH15 1ZZ")).isEmpty();
        assertThat(find("NFA")).isEmpty();
        assertThat(deprivation("E01015363")).hasValueSatisfying(found -> assertThat(found.decile()).isEqualTo(3));
        assertThat(office.can().intake().showPostcodes().show().editions()).anySatisfy(edition -> assertThat(edition.postcodes()).isEqualTo(4));
        assertThat(office.can().intake().showPostcodes().show().indices()).singleElement().satisfies(index -> assertThat(index.areas()).isEqualTo(1));
    }

    @Test
    void anEditionOfTheSameDayTakesThePlaceOfTheFirst() {
        LocalDate other = LocalDate.of(2023, 5, 1);
        load(file(ROWS), other, Map.of(), Optional.empty());
        load(file("pcds,oslaua\nDT1 1AA,E06000059\n"), other, Map.of(), Optional.empty());
        assertThat(find("TA1 1AA")).noneMatch(placed -> placed.edition().equals(other));
        assertThat(find("DT1 1AA")).anyMatch(placed -> placed.edition().equals(other));
    }

    @Test
    void readsTheColumnsThatTheOfficeNames() {
        LocalDate other = LocalDate.of(2022, 5, 1);
        Loaded loaded = load(file("Code,Place\nBH151AA,E06000058\n"), other, Map.of("postcode", "Code", "council", "PLACE"), Optional.empty());
        assertThat(loaded.postcodes()).isEqualTo(1);
    }

    @Test
    void readsManyBatchesInAnyOrder() {
        LocalDate other = LocalDate.of(2021, 5, 1);
        String rows = IntStream.range(0, 45_000)
                .mapToObj(row -> "BH%d %d%c%c,E06000058".formatted(row / 676 % 70 + 1, row % 10, 'A' + row / 26 % 26, 'A' + row % 26))
                .distinct().collect(Collectors.joining("\n", "pcds,oslaua\n", "\n"));
        assertThat(load(file(rows), other, Map.of(), Optional.empty()).postcodes()).isGreaterThan(20_000);
        assertThat(find("BH1 0AA")).anyMatch(placed -> placed.edition().equals(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "''|empty", "a,b\\n1,2|no column that is known to hold the postcode", "pcds\\nBH15 1AA|hold the council",
        "pcds,oslaua\\nSW1A 1AA,E09000033|None of the file’s councils", "pcds,oslaua\\n|None of the file’s councils",
        "pcds,oslaua\\nBH15 1AA,DROP TABLE|None of the file’s councils", "pcds,oslaua\\n\"BH15|quotation marks"
    })
    void refusesAFileOfAnotherKindAndKeepsNothing(String text, String says) {
        LocalDate other = LocalDate.of(2020, 5, 1);
        Path file = file(text.replace("\\n", "\n").replace("''", ""));
        assertThatThrownBy(() -> load(file, other, Map.of(), Optional.empty()))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.REFUSED))
                .hasMessageContaining(says).hasMessageContaining("Nothing was changed");
        assertThat(office.can().intake().showPostcodes().show().editions()).noneMatch(edition -> edition.asAt().equals(other));
    }

    @Test
    void refusesAMissingFileAFileOfAnotherEncodingAndADayToCome() throws IOException {
        assertThatThrownBy(() -> load(folder.resolve("none.csv"), EDITION, Map.of(), Optional.empty())).hasMessageContaining("no such file");
        Path latin = Files.write(Files.createTempFile(folder, "latin", ".csv"), "pcds,oslaua\nBH15 1AA,é\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> load(latin, EDITION, Map.of(), Optional.empty())).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> load(file(ROWS), TODAY.plusDays(1), Map.of(), Optional.empty())).hasMessageContaining("future");
        assertThatThrownBy(() -> load(file(ROWS), EDITION, Map.of("county", "nowhere"), Optional.empty())).hasMessageContaining("county");
    }

    @Test
    void whatWasStoppedLeavesEverythingAsItWas() {
        LocalDate other = LocalDate.of(2019, 5, 1);
        Progress stopped = new Progress() {
            @Override
            public void report(String step, int done, int total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        LoadPostcodesCommand command = new LoadPostcodesCommand(file(ROWS), other, Optional.empty(), "IMD 2019", Map.of());
        assertThatThrownBy(() -> office.can().intake().loadPostcodes().load(command, stopped))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.CANCELLED));
        assertThat(find("BH15 1AA")).noneMatch(placed -> placed.edition().equals(other));
    }
}
