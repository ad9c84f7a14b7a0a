package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.TableReading.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.annualtables.EditReference.EditReferenceOutcome.Kept;
import uk.cdop.casebook.office.annualtables.EditReference.EditReferenceOutcome.Refused;
import uk.cdop.casebook.office.annualtables.EditReference.HeldFigure;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.reference.ReferenceList;
import uk.cdop.casebook.statistics.reference.ReferenceList.RefusedLine;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** Populations and national figures taken from files into a real vault, and from there into the tables. */
class EditReferenceTest {

    private static final String HEAD = "area,year,band,value,publisher,release,address,status\n";
    private static final String ONE = "SOMERSET,2023/24,live_births,\"4,321\",Example publisher,2024-08,example.org,official\n";

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private EditReference edit;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 11, 1));
        edit = office.can().editReference();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text);
    }

    private Publication publication() {
        return office.can().prepareStatistics().prepare(new FinancialYear(2023), Publication.Edition.RESTRICTED);
    }

    private List<HeldFigure> births() {
        return edit.show(ReferenceList.DENOMINATORS).stream().filter(one -> one.figure().place().equals("SOMERSET|2023/24|live_births")).toList();
    }

    @Test
    void whatIsAddedFillsItsEmptyPlaceAndReachesTheTablesAndTheHash() throws IOException {
        Publication before = publication();
        int held = edit.show(ReferenceList.DENOMINATORS).size();
        assertThat(edit.add(ReferenceList.DENOMINATORS, file(HEAD + ONE))).isEqualTo(new Kept(1, held));
        assertThat(births()).singleElement().matches(HeldFigure::inUse);
        assertThat(read(publication().table("T41_Denominators"), "value", "Somerset", "2023/24", "Live births")).isEqualTo("4321");
        assertThat(publication().snapshot()).isNotEqualTo(before.snapshot());
        assertThat(edit.add(ReferenceList.DENOMINATORS, file(HEAD + ONE))).as("the same again").isEqualTo(new Kept(0, held));
        edit.asShipped(ReferenceList.DENOMINATORS);
        assertThat(publication().snapshot()).isEqualTo(before.snapshot());
    }

    @Test
    void aNewReleaseStandsBesideTheOlderOneAndNothingIsWrittenOver() throws IOException {
        edit.add(ReferenceList.DENOMINATORS, file(HEAD + ONE));
        assertThat(edit.add(ReferenceList.DENOMINATORS, file(HEAD + ONE.replace("4,321", "4,400")))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.rows()).singleElement().satisfies(row -> {
                    assertThat(row.number()).isEqualTo(2);
                    assertThat(row.reason()).contains("stays as it is");
                }));
        assertThat(edit.add(ReferenceList.DENOMINATORS, file(HEAD + ONE.replace("4,321", "4,400").replace("2024-08", "2025-08")))).isInstanceOf(Kept.class);
        assertThat(births()).hasSize(2).filteredOn(HeldFigure::inUse).singleElement()
                .satisfies(one -> assertThat(one.figure().value().orElseThrow()).isEqualByComparingTo("4400"));
    }

    @Test
    void oneBadRowKeepsTheWholeFileOut() throws IOException {
        List<HeldFigure> before = edit.show(ReferenceList.DENOMINATORS);
        assertThat(edit.add(ReferenceList.DENOMINATORS, file(HEAD + ONE
                        + "SOMERSET,2023/24,1_to_4,many,Example publisher,2024,example.org,official\n"
                        + "WALES,2023/24,1_to_4,12,Example publisher,2024,example.org,official\n" + ONE)))
                .isEqualTo(new Refused(List.of(
                        new RefusedLine(3, "The value must be a whole number above 0."), new RefusedLine(4, "The area must be DORSET, BCP, SOMERSET or ENGLAND, or the code of a council or district as it was, such as E07000187."),
                        new RefusedLine(5, "It repeats row 2: the same thing from the same publisher and release."))));
        assertThat(edit.show(ReferenceList.DENOMINATORS)).isEqualTo(before);
        assertThat(edit.add(ReferenceList.COMPARATORS, file(HEAD + ONE))).isInstanceOf(Refused.class);
        assertThat(edit.add(ReferenceList.DENOMINATORS, folder.resolve("nowhere.csv"))).isInstanceOf(Refused.class);
        assertThat(edit.add(ReferenceList.DENOMINATORS, file(HEAD))).isInstanceOf(Refused.class);
    }

    @Test
    void theWrittenListIsFilledInAndAddedAgain() throws IOException {
        int held = edit.show(ReferenceList.DENOMINATORS).size();
        Path written = edit.save(ReferenceList.DENOMINATORS, folder.resolve("out"), Progress.NONE).getFirst();
        Files.writeString(written, Files.readString(written).replaceAll(
                "(?m)^SOMERSET,2023/24,live_births,,2023,E06000066,,,,not_found.*$", "SOMERSET,2023/24,live_births,4321,2023,E06000066,Example,2024-08,example.org,official,Somebody,2024-10-01,"));
        assertThat(edit.add(ReferenceList.DENOMINATORS, written)).isEqualTo(new Kept(1, held));
        assertThat(births()).singleElement().satisfies(one -> {
            assertThat(one.inUse()).isTrue();
            assertThat(one.figure().origin().retrievedOn()).isEqualTo("2024-10-01");
        });
    }

    @Test
    void aFigureThatNoTableLooksForIsNotSaidToBeUsed() {
        assertThat(edit.show(ReferenceList.COMPARATORS)).filteredOn(HeldFigure::inUse).extracting(one -> one.figure().place())
                .contains("child_death_rate|2023/24", "deaths|2024/25", "rate_black|2024/25").doesNotContain("infant_share|2024/25", "deaths|2020/21", "deaths|2022/23");
    }

    @Test
    void theListIsWrittenMendedAndPutInItsPlace() throws IOException {
        for (ReferenceList list : ReferenceList.values()) {
            List<HeldFigure> before = edit.show(list);
            Path written = edit.save(list, folder.resolve("out"), Progress.NONE).getFirst();
            if (list == ReferenceList.PUBLISHED) {
                assertThat(before).as("nobody's figures come with the program").isEmpty();
                Files.writeString(written, "T20_Reviews,All areas,reviews,2022/23,59,,,The panel,2023-11,,unverified,,,\r\n", StandardOpenOption.APPEND);
                assertThat(edit.replace(list, written)).isEqualTo(new Kept(1, 1));
                continue;
            }
            assertThat(edit.replace(list, written)).isEqualTo(new Kept(before.size(), before.size()));
            assertThat(edit.show(list)).isEqualTo(before);
        }
        Path written = folder.resolve("out").resolve("comparators.csv");
        Files.writeString(written, Files.readString(written).replace("29.8", "29.9"));
        edit.replace(ReferenceList.COMPARATORS, written);
        assertThat(read(publication().table("T40_Rates"), "england", "Deaths at 0 to 17 years, one year", "Dorset")).isEqualTo("29.9");
        edit.asShipped(ReferenceList.COMPARATORS);
        assertThat(read(publication().table("T40_Rates"), "england", "Deaths at 0 to 17 years, one year", "Dorset")).isEqualTo("29.8");
    }
}
