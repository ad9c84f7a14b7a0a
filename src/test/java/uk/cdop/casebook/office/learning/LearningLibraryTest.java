package uk.cdop.casebook.office.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseReview;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.office.learning.SearchLearning.Library;
import uk.cdop.casebook.office.learning.WriteBriefing.WriteBriefingCommand;
import uk.cdop.casebook.office.learning.WriteBriefing.WriteBriefingOutcome;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.casework.casefile.CaseStage;

class LearningLibraryTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 11, 1));
        HeldMeeting.in(office);
        office.keep(StoreCases.full(3).movedTo(CaseStage.CLOSED, LocalDate.of(2024, 4, 3), Optional.empty()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Library search(LearningQuery query) {
        return office.can().learning().searchLearning().search(query);
    }

    private static LearningQuery words(String words) {
        LearningQuery all = LearningQuery.EVERYTHING;
        return new LearningQuery(words, all.category(), all.factor(), all.ageBand(), all.area(), all.from(), all.to());
    }

    @Test
    void findsWhatWasFoundInFormsAndInImportedAnalysesButNotInADeferredCase() {
        Library library = search(LearningQuery.EVERYTHING);
        assertThat(library.found()).extracting(found -> found.number().text()).containsExactly("CDOP-2023-0003", "CDOP-2023-0001");
        assertThat(library.all()).isEqualTo(2);
        assertThat(library.caution()).contains("Fewer than 5 cases");
    }

    @Test
    void readsOfACaseWithoutItsNotificationWhatTheWholeFileSays() {
        office.can().generateCases().generate(60, 5, LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31), Progress.NONE);
        List<CaseReview> whole = office.read(records -> records.cases().all().stream().map(CaseReview::of).toList());
        assertThat(office.<List<CaseReview>>read(records -> records.cases().reviews())).hasSizeGreaterThan(60).isEqualTo(whole);
    }

    @Test
    void searchesAllWordsInAnyOrderAndWithoutCase() {
        assertThat(search(words("WARD telephoned")).found()).extracting(Found::number).containsExactly(HeldMeeting.REVIEWED);
        assertThat(search(words("message hospital")).found()).isEmpty();
        assertThat(search(words("Testford")).found()).isEmpty();
    }

    @Test
    void readsTheVaultAgainOnlyOnceSomethingWasWritten() {
        SearchLearning learning = office.can().learning().searchLearning();
        Found first = learning.search(LearningQuery.EVERYTHING).found().getFirst();
        assertThat(learning.search(words("message")).all()).isEqualTo(2);
        assertThat(learning.search(LearningQuery.EVERYTHING).found().getFirst()).isSameAs(first);
        office.keep(StoreCases.full(4).movedTo(CaseStage.CLOSED, LocalDate.of(2024, 4, 3), Optional.empty()));
        assertThat(learning.search(LearningQuery.EVERYTHING).found()).extracting(found -> found.number().text())
                .containsExactlyInAnyOrder("CDOP-2023-0004", "CDOP-2023-0003", "CDOP-2023-0001");
    }

    @Test
    void narrowsByCategoryFactorAgeAreaAndYears() {
        LearningQuery all = LearningQuery.EVERYTHING;
        Optional<FinancialYear> year = Optional.of(new FinancialYear(2023));
        assertThat(search(new LearningQuery("", Optional.of("Infection"), Optional.of(HeldMeeting.firstFactor()), Optional.of("1 to 4 years"),
                Optional.of(ReportingArea.DORSET), year, year)).found()).hasSize(1);
        assertThat(search(new LearningQuery("", Optional.of("Infection"), all.factor(), all.ageBand(), all.area(), all.from(), all.to())).found()).hasSize(2);
        assertThat(search(new LearningQuery("", all.category(), all.factor(), all.ageBand(), Optional.of(ReportingArea.SOMERSET), all.from(), all.to())).found()).isEmpty();
        assertThat(search(new LearningQuery("", all.category(), all.factor(), Optional.of("0 to 27 days"), all.area(), all.from(), all.to())).found()).isEmpty();
        assertThat(search(new LearningQuery("", all.category(), all.factor(), all.ageBand(), all.area(), Optional.of(new FinancialYear(2024)), all.to())).found()).isEmpty();
    }

    @Test
    void countsEachFactorOnceInACaseByTheYearOfItsReview() {
        assertThat(search(LearningQuery.EVERYTHING).themes()).filteredOn(theme -> theme.code().equals(HeldMeeting.firstFactor())).singleElement().satisfies(theme -> {
            assertThat(theme.cases()).isEqualTo(1);
            assertThat(theme.modifiable()).isEqualTo(1);
            assertThat(theme.byYear()).containsExactly(Map.entry(new FinancialYear(2023), 1));
        });
    }

    @Test
    void draftsABriefingThatSaysNeitherAgeNorAreaOfFewCases() {
        BriefingText text = office.can().learning().proposeBriefing().propose(LearningQuery.EVERYTHING);
        assertThat(text.happened()).contains("a small number").doesNotContain("Dorset").doesNotContain("1 to 4");
        assertThat(text.learnt()).contains("Pass on what a family says at once");
        assertThat(text.toDo()).contains("Agree one way to pass on messages");
    }

    @Test
    void writesTheBriefingAsDocumentAndText() throws Exception {
        BriefingText text = office.can().learning().proposeBriefing().propose(words("ward telephoned"));
        WriteBriefingOutcome.Written written = (WriteBriefingOutcome.Written) office.can().learning().writeBriefing().write(
                new WriteBriefingCommand(words("ward telephoned"), text, folder.resolve("out"), Map.of()));
        assertThat(written.files()).extracting(file -> file.getFileName().toString()).containsExactly("briefing-2024-11-01.docx", "briefing-2024-11-01.txt");
        assertThat(Files.readString(written.files().getLast())).containsSubsequence("What happened", "What we learnt", "What to do", "fewer than 5 reviews").doesNotContain("CDOP-");
        assertThat(written.caution()).isNotEmpty();
        Files.copy(written.files().getFirst(), Path.of("target/briefing.docx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aNameHoldsTheBriefingAndSoDoesAnEmptyPart() {
        BriefingText named = new BriefingText("Learning", "A child of the Testford family died.", "Something", "Something");
        assertThat(write(named)).isInstanceOf(WriteBriefingOutcome.Blocked.class);
        assertThat(write(new BriefingText("Learning", " ", "Something", "Something"))).isInstanceOf(WriteBriefingOutcome.Refused.class);
        assertThat(write(new BriefingText("Learning", "y".repeat(5_000), "Something", "Something"))).isInstanceOf(WriteBriefingOutcome.Refused.class);
        assertThat(office.can().learning().writeBriefing().write(new WriteBriefingCommand(words("nothing says this"), new BriefingText("A", "B", "C", "D"), folder, Map.of())))
                .isInstanceOf(WriteBriefingOutcome.Refused.class);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** Sixty short points were taken for one page and filled five. */
    @Test
    void aBriefingThatWouldRunOverItsOnePageIsRefusedWithTheNumberOfItsLines() {
        BriefingText full = new BriefingText("x".repeat(120), points(9), points(9), points(9));
        assertThat(full.lines()).isEqualTo(34);
        BriefingText fullest = new BriefingText(full.title(), points(10), points(9), points(9) + "\n\n");
        assertThat(fullest.lines()).isEqualTo(35);
        assertThat(write(fullest)).isInstanceOf(WriteBriefingOutcome.Written.class);
        assertThat(write(new BriefingText(full.title(), points(10), points(10), points(9)))).isEqualTo(new WriteBriefingOutcome.Refused(
                "This is more than one page holds: it fills about 37 lines, and the page has 36. Shorten it to what can be read in seven minutes; nothing was written."));
        assertThat(write(new BriefingText("x".repeat(121), "A", "B", "C"))).isInstanceOf(WriteBriefingOutcome.Refused.class);
        assertThat(new BriefingText("A", "y".repeat(72), "y".repeat(73), "C").lines()).isEqualTo(5);
    }

    private static String points(int count) {
        return "Pass on at once what is said.\n".repeat(count);
    }

    private WriteBriefingOutcome write(BriefingText text) {
        return office.can().learning().writeBriefing().write(new WriteBriefingCommand(LearningQuery.EVERYTHING, text, folder.resolve("out"), Map.of()));
    }

    @Test
    void theCautionEndsAtFiveCases() {
        assertThat(SmallNumbers.caution(4)).isNotEmpty();
        assertThat(SmallNumbers.caution(5)).isEmpty();
        assertThat(SmallNumbers.caution(0)).isEmpty();
    }
}
