package uk.cdop.casebook.office.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.importing.HardenedTableReader;
import uk.cdop.casebook.office.door.TableReader;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ImportFixture;
import uk.cdop.casebook.testkit.MemoryVault;
import uk.cdop.casebook.testkit.SampleDataWriter;

/** The sample data as it is committed: read whole, and with exactly the published figures. Source: annual-statistics section 1. */
class SampleDataTest {

    @TempDir
    static Path folder;

    private static ImportOutcome outcome;
    private static MemoryVault vault;

    @BeforeAll
    static void importEverything() {
        ImportFixture fixture = new ImportFixture(folder);
        outcome = fixture.take(ImportFixture.sampleFiles());
        vault = fixture.vault;
    }

    private static long count(Predicate<CaseFile> what) {
        return vault.cases().stream().filter(what).count();
    }

    private static boolean notifiedIn(CaseFile file, int year) {
        return FinancialYear.of(file.dateNotified()).startYear() == year;
    }

    private static boolean reviewedIn(CaseFile file, int year) {
        return file.reviewCompleted().filter(day -> FinancialYear.of(day).startYear() == year).isPresent();
    }

    private static boolean in(CaseFile file, ReportingArea area) {
        return file.residence().reportingArea() == area;
    }

    private static boolean found(CaseFile file, Modifiability finding) {
        return file.analysis().filter(analysis -> analysis.modifiability() == finding).isPresent();
    }

    @Test
    void isTakenWithoutARefusal() {
        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Imported.class, imported -> {
            assertThat(imported.read()).isGreaterThan(1_400);
            assertThat(imported.created()).isEqualTo(imported.read());
            assertThat(imported.updated() + imported.unchanged()).isZero();
        });
    }

    @Test
    void holdsTheNotificationsOf2023() {
        assertThat(count(file -> notifiedIn(file, 2023) && file.residence().reportingArea().isPanDorset())).isEqualTo(27);
        assertThat(count(file -> notifiedIn(file, 2023) && in(file, ReportingArea.SOMERSET))).isEqualTo(30);
        assertThat(count(file -> notifiedIn(file, 2023) && in(file, ReportingArea.OUT_OF_AREA))).isEqualTo(9);
    }

    @Test
    void holdsTheReviewsOf2023() {
        assertThat(count(file -> reviewedIn(file, 2023) && in(file, ReportingArea.DORSET))).isEqualTo(10);
        assertThat(count(file -> reviewedIn(file, 2023) && in(file, ReportingArea.BCP))).isEqualTo(12);
        assertThat(count(file -> reviewedIn(file, 2023) && in(file, ReportingArea.SOMERSET))).isEqualTo(5);
        assertThat(count(file -> reviewedIn(file, 2023))).isEqualTo(27);
        assertThat(count(file -> reviewedIn(file, 2023) && found(file, Modifiability.IDENTIFIED))).isEqualTo(14);
        assertThat(count(file -> reviewedIn(file, 2023) && found(file, Modifiability.NONE_IDENTIFIED))).isEqualTo(13);
    }

    @Test
    void holdsTheReviewsOf2022() {
        assertThat(count(file -> reviewedIn(file, 2022))).isEqualTo(59);
        assertThat(count(file -> reviewedIn(file, 2022) && found(file, Modifiability.IDENTIFIED))).isEqualTo(32);
        assertThat(count(file -> reviewedIn(file, 2022) && found(file, Modifiability.NONE_IDENTIFIED))).isEqualTo(27);
    }

    @Test
    void holdsTheMeetingsOf2023AndAgendasThatMatchTheReviews() {
        assertThat(vault.meetings().stream().filter(meeting -> FinancialYear.of(meeting.heldOn()).startYear() == 2023)).hasSize(4);
        long tabled = vault.meetings().stream()
                .filter(meeting -> FinancialYear.of(meeting.heldOn()).startYear() == 2023)
                .mapToLong(meeting -> meeting.agenda().size()).sum();
        assertThat(tabled).isEqualTo(27);
    }

    @Test
    void marksEveryReviewOf2023Complete() {
        List<CaseFile> reviewed = vault.cases().stream()
                .filter(file -> file.analysis().filter(analysis -> FinancialYear.of(analysis.reviewDate()).startYear() == 2023).isPresent())
                .toList();
        assertThat(reviewed).hasSize(27).allMatch(file -> file.analysis().orElseThrow().completedOn().isPresent());
        assertThat(reviewed).allMatch(file -> file.stage().isReviewComplete());
    }

    @Test
    void hasPlausibleOtherYears() {
        for (int year = 2019; year <= 2024; year++) {
            int of = year;
            assertThat(count(file -> notifiedIn(file, of) && !file.residence().isOutOfArea())).isBetween(55L, 65L);
            assertThat(count(file -> notifiedIn(file, of) && file.residence().isOutOfArea())).isBetween(6L, 10L);
            assertThat(count(file -> reviewedIn(file, of))).isBetween(27L, 60L);
            assertThat(vault.meetings().stream().filter(meeting -> FinancialYear.of(meeting.heldOn()).startYear() == of).count()).isBetween(4L, 6L);
        }
    }

    @Test
    void neverReviewsAChildFromElsewhere() {
        assertThat(vault.cases()).filteredOn(file -> file.residence().isOutOfArea()).hasSizeGreaterThan(40).allSatisfy(file -> {
            assertThat(file.stage()).isEqualTo(CaseStage.TRANSFERRED_OUT);
            assertThat(file.analysis()).isEmpty();
            assertThat(file.transfers()).singleElement()
                    .satisfies(transfer -> assertThat(transfer.otherCdop()).isEqualTo(file.residence().homeCdop().toOptional().orElseThrow()));
        });
    }

    @Test
    void hasCasesOfEveryStageCategoryAndAge() {
        Set<CaseStage> stages = vault.cases().stream().map(CaseFile::stage).collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStage.class)));
        Set<CaseStage> passed = vault.cases().stream().flatMap(file -> file.stageChanges().stream()).map(StageChange::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStage.class)));
        Set<CategoryOfDeath> categories = vault.cases().stream().flatMap(file -> file.analysis().stream())
                .map(analysis -> analysis.category()).collect(Collectors.toCollection(() -> EnumSet.noneOf(CategoryOfDeath.class)));
        Set<AgeBand> ages = vault.cases().stream().map(file -> file.age().orElseThrow().band()).collect(Collectors.toSet());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(stages))).containsExactly(CaseStage.REOPENED);
        assertThat(passed).isEqualTo(EnumSet.allOf(CaseStage.class));
        assertThat(categories).isEqualTo(EnumSet.allOf(CategoryOfDeath.class));
        assertThat(ages).hasSize(6);
    }

    @Test
    void movesEveryCaseAlongAllowedMovesOnly() {
        assertThat(vault.cases()).allSatisfy(file -> assertThat(file.stageChanges().stream().skip(1))
                .allMatch(change -> StageRules.allows(change.from().orElseThrow(), change.to())));
    }

    @Test
    void hasTheEdges() {
        assertThat(count(file -> file.age().orElseThrow().days() == 0)).isGreaterThan(10);
        assertThat(count(file -> file.death().date().equals(LocalDate.of(2020, 2, 29)))).isEqualTo(1);
        assertThat(vault.cases()).filteredOn(file -> file.death().date().equals(LocalDate.of(2024, 2, 29))).singleElement().satisfies(file -> {
            assertThat(file.age().orElseThrow().days()).isEqualTo(365);
            assertThat(file.age().orElseThrow().band()).isEqualTo(AgeBand.DAYS_28_TO_364);
        });
        assertThat(count(file -> file.death().area().toOptional().filter("outside_uk"::equals).isPresent() && !file.residence().isOutOfArea())).isEqualTo(1);
        assertThat(count(file -> file.notifications().size() == 2)).isEqualTo(2);
        assertThat(count(file -> file.blocker().filter(hold -> hold.kind() == HoldKind.INQUEST).isPresent())).isGreaterThan(5);
        assertThat(count(file -> file.transfers().stream().anyMatch(transfer -> transfer.direction() == TransferDirection.IN))).isEqualTo(2);
        assertThat(count(file -> !file.residence().isOutOfArea() && file.stage() == CaseStage.TRANSFERRED_OUT)).isEqualTo(2);
        assertThat(count(file -> file.stage() == CaseStage.REJECTED_OUT_OF_SCOPE)).isEqualTo(1);
        assertThat(count(file -> file.stageChanges().stream().anyMatch(change -> change.to() == CaseStage.REOPENED))).isEqualTo(1);
        assertThat(count(file -> found(file, Modifiability.INADEQUATE_INFORMATION))).isEqualTo(3);
        assertThat(count(file -> file.dateNotified().isBefore(LocalDate.of(2019, 4, 1)))).isEqualTo(13);
        assertThat(count(file -> file.dateNotified().isBefore(LocalDate.of(2019, 4, 1))
                && file.reviewCompleted().filter(LocalDate.of(2019, 4, 1)::isAfter).isPresent())).isZero();
    }

    @Test
    void hasTwins() {
        Map<String, List<CaseFile>> families = vault.cases().stream()
                .filter(file -> file.notificationForm().answers().text(NotificationFields.MULTIPLE_BIRTH).toOptional().filter("twin"::equals).isPresent())
                .collect(Collectors.groupingBy(file -> file.child().familyName() + " " + file.death().date()));
        assertThat(families.values()).singleElement().satisfies(twins ->
                assertThat(twins).hasSize(2).extracting(file -> file.child().nhsNumber()).doesNotHaveDuplicates());
    }

    @Test
    void hasEveryKindOfBlank() {
        Set<AnswerState> states = vault.cases().stream()
                .flatMap(file -> file.notificationForm().answers().byKey().values().stream()).map(answer -> answer.state())
                .collect(Collectors.toSet());
        assertThat(states).contains(AnswerState.NOT_KNOWN, AnswerState.NOT_APPLICABLE, AnswerState.REFUSED, AnswerState.NOT_YET_RETURNED);
    }

    @Test
    void namesOnlyTestPatients() {
        assertThat(vault.cases()).allSatisfy(file ->
                assertThat(file.child().nhsNumber().toOptional().map(number -> number.digits().substring(0, 3)).orElse("999")).isEqualTo("999"));
    }

    @Test
    void hasActionsEachYear() {
        for (int year = 2019; year <= 2024; year++) {
            String start = "ACT-" + year;
            assertThat(vault.actions()).filteredOn(action -> action.number().startsWith(start)).hasSizeBetween(4, 8);
        }
        assertThat(vault.actions()).anyMatch(action -> action.isOverdueOn(ImportFixture.DAY));
        assertThat(vault.actions()).allMatch(action -> action.owner().isPresent() && action.owningBoard().isPresent());
    }

    @Test
    void changesNothingWhenImportedAgain() {
        ImportFixture fixture = new ImportFixture(folder);
        fixture.take(ImportFixture.sampleFiles());
        List<CaseFile> once = fixture.vault.cases();
        assertThat(fixture.take(ImportFixture.sampleFiles())).isInstanceOfSatisfying(ImportOutcome.Imported.class, again -> {
            assertThat(again.unchanged()).isEqualTo(again.read());
            assertThat(again.created() + again.updated()).isZero();
        });
        assertThat(fixture.vault.cases()).isEqualTo(once);
    }

    @Test
    void isTheSameWhateverOrderTheFilesComeIn() {
        ImportFixture fixture = new ImportFixture(folder);
        List<Path> shuffled = new java.util.ArrayList<>(ImportFixture.sampleFiles());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(fixture.take(shuffled)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(fixture.vault.cases()).extracting(CaseFile::number, CaseFile::stage, CaseFile::analysis)
                .isEqualTo(vault.cases().stream().map(file -> org.assertj.core.groups.Tuple.tuple(file.number(), file.stage(), file.analysis())).toList());
    }

    @Test
    void isWhatTheWriterWrites() throws IOException {
        new SampleDataWriter().write(folder.resolve("written"));
        for (Map.Entry<String, String> file : new SampleDataWriter().texts().entrySet()) {
            assertThat(Path.of("sample-data", file.getKey())).hasBinaryContent(file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (String workbook : List.of("tracker-2021-22.xlsx", "refused/review-before-death.xlsx")) {
            assertThat(tables(Path.of("sample-data", workbook))).isEqualTo(tables(folder.resolve("written").resolve(workbook)));
        }
        assertThat(new SampleDataWriter().texts()).isEqualTo(new SampleDataWriter().texts());
    }

    private static List<TableReader.Table> tables(Path file) {
        return ((TableReader.TableReading.Tables) new HardenedTableReader().read(file)).tables();
    }

    @Test
    void saysThatItIsFictional() throws IOException {
        assertThat(Files.readString(Path.of("sample-data", "README.md"))).contains("fictional");
        assertThat(Arrays.stream(Path.of("sample-data").toFile().list())).contains("refused");
    }
}
