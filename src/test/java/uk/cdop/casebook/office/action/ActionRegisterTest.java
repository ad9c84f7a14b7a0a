package uk.cdop.casebook.office.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ActionFilter;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionRules;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.BoardState;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.action.AddAction.AddActionCommand;
import uk.cdop.casebook.office.action.ChangeAction.ChangeActionCommand;
import uk.cdop.casebook.office.action.ListActions.ActionLine;
import uk.cdop.casebook.office.action.WriteHighlights.WriteHighlightsCommand;
import uk.cdop.casebook.office.action.WriteHighlights.WriteHighlightsOutcome;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;

class ActionRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 31);

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), DAY);
        HeldMeeting.in(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ActionOutcome add(String what, Optional<String> board, LocalDate due) {
        return office.can().actions().addAction().add(new AddActionCommand(
                Optional.of(HeldMeeting.REVIEWED), what, "Named midwife", board, Optional.of(due),
                new ActionOrigin(Optional.of(HeldMeeting.MEETING), Optional.of(HeldMeeting.firstFactor()), Optional.of(LearningLevel.LOCAL))));
    }

    private ActionOutcome complete(String number, LocalDate on, String evidence) {
        ReviewAction action = office.read(records -> records.actions().find(number).orElseThrow());
        return office.on(on).actions().changeAction().change(new ChangeActionCommand(
                number, action.rowVersion(), action.description(), action.owner().orElse(""), action.owningBoard(), action.dueOn(), ActionStatus.COMPLETED,
                Optional.of(on), evidence, "Done as asked"));
    }

    private CaseStage stage() {
        return office.read(records -> records.cases().find(HeldMeeting.REVIEWED).orElseThrow().stage());
    }

    private List<ActionLine> lines(LocalDate day) {
        return office.on(day).actions().listActions().list(ActionFilter.EVERYTHING).lines();
    }

    @Test
    void aCompletedCaseMovesWithItsActionsAndClosesWithTheLast() {
        assertThat(add("Send the leaflet", Optional.of("ssb_dorset"), DAY.plusDays(10))).isEqualTo(new ActionOutcome.Kept("ACT-2024-01"));
        assertThat(stage()).isEqualTo(CaseStage.ACTIONS_OPEN);
        assertThat(add("Write to the ward", Optional.of("PDSCP"), DAY.plusDays(3))).isEqualTo(new ActionOutcome.Kept("ACT-2024-02"));
        assertThat(complete("ACT-2024-01", DAY.plusDays(1), "The leaflet was seen")).isInstanceOf(ActionOutcome.Kept.class);
        assertThat(stage()).isEqualTo(CaseStage.ACTIONS_OPEN);
        complete("ACT-2024-02", DAY.plusDays(2), "The answer of the ward");
        assertThat(stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void theBoardThatClosedOwnsOnItsLastDayAndIsToBeReplacedOnTheNext() {
        assertThat(add("Write to the ward", Optional.of("PDSCP"), DAY.plusDays(3))).isInstanceOf(ActionOutcome.Kept.class);
        assertThat(lines(DAY).getFirst().boardState()).isEqualTo(BoardState.OPEN);
        ActionLine after = lines(DAY.plusDays(1)).getFirst();
        assertThat(after.boardState()).isEqualTo(BoardState.CLOSED);
        assertThat(after.successors()).extracting(board -> board.code()).contains("ssb_dorset", "bcp_scp");
        assertThat(office.on(DAY.plusDays(1)).actions().addAction().add(new AddActionCommand(
                Optional.empty(), "Another", "", Optional.of("PDSCP"), Optional.empty(), ActionOrigin.NOT_SAID))).isInstanceOf(ActionOutcome.Refused.class);
        assertThat(office.on(DAY.plusDays(1)).work().showToday().show().toString()).isNotEmpty();
    }

    @Test
    void theHistoryKeepsWhatStoodThereBefore() {
        add("Send the leaflet", Optional.of("ssb_dorset"), DAY.plusDays(10));
        complete("ACT-2024-01", DAY.plusDays(1), "The leaflet was seen");
        List<ActionChange> changes = office.can().actions().showActionHistory().show("ACT-2024-01");
        assertThat(changes).extracting(ActionChange::field).contains(ActionRules.STATUS, ActionRules.EVIDENCE, ActionRules.COMPLETED_ON, ActionRules.RESPONSE);
        assertThat(changes.getLast().before()).isEmpty();
        assertThat(changes).filteredOn(change -> change.field().equals(ActionRules.STATUS)).extracting(ActionChange::before).containsExactly("Open");
    }

    @Test
    void nothingIsKeptOfAnActionThatIsRefusedOrWasChangedMeanwhile() {
        add("Send the leaflet", Optional.of("ssb_dorset"), DAY.plusDays(10));
        assertThat(complete("ACT-2024-01", DAY, "")).isInstanceOf(ActionOutcome.Refused.class);
        complete("ACT-2024-01", DAY, "Seen");
        assertThat(office.can().actions().changeAction().change(new ChangeActionCommand(
                "ACT-2024-01", 0, "Other", "", Optional.empty(), Optional.empty(), ActionStatus.OPEN, Optional.empty(), "", "")))
                .isEqualTo(new ActionOutcome.ChangedMeanwhile());
        assertThat(lines(DAY).getFirst().action().description()).isEqualTo("Send the leaflet");
        assertThat(office.can().actions().addAction().add(new AddActionCommand(
                Optional.of(CaseNumber.of(2001, 1)), "Another", "", Optional.empty(), Optional.empty(), ActionOrigin.NOT_SAID))).isInstanceOf(ActionOutcome.Refused.class);
    }

    @Test
    void listsOverdueFirstAndCounts() {
        add("Later", Optional.empty(), DAY.plusDays(40));
        add("Sooner", Optional.empty(), DAY.plusDays(2));
        var list = office.on(DAY.plusDays(3)).actions().listActions().list(ActionFilter.EVERYTHING);
        assertThat(list.lines()).extracting(line -> line.action().description()).containsExactly("Sooner", "Later");
        assertThat(List.of(list.all(), list.open(), list.overdue())).containsExactly(2, 2, 1);
        assertThat(list.lines().getFirst().factor()).isPresent();
        assertThat(list.factors()).containsKey(HeldMeeting.firstFactor());
    }

    @Test
    void todayNamesWhatIsDueWithoutAName() {
        add("Send the leaflet to Testford", Optional.empty(), DAY.plusDays(2));
        var items = office.read(records -> new WorkOfActions(ActionRegisterTest.boards()).items(records, DAY, DAY.plusDays(7)));
        assertThat(items).singleElement().satisfies(item -> assertThat(item.what() + item.why()).contains("ACT-2024-01", "CDOP-2023-0001").doesNotContain("Testford"));
        var sooner = office.read(records -> new WorkOfActions(ActionRegisterTest.boards()).items(records, DAY, DAY.plusDays(1)));
        assertThat(sooner).isEmpty();
    }

    private static BoardSetUp boards() {
        return new BoardSetUp("code;name;other_names;areas;valid_from;valid_to;every;unit;mark\nssb_dorset;The board;;DORSET;;;6;weeks;m");
    }

    @Test
    void theHighlightsSayWhatIsOverdueDueNewDoneAndLearnt() throws Exception {
        add("Send the leaflet", Optional.of("ssb_dorset"), DAY.plusDays(2));
        add("Write to the ward", Optional.of("ssb_dorset"), DAY.plusDays(30));
        add("For somebody else", Optional.of("bcp_scp"), DAY.plusDays(30));
        LocalDate day = DAY.plusDays(5);
        var outcome = office.on(day).actions().writeHighlights().write(new WriteHighlightsCommand("ssb_dorset", DAY.minusDays(1), folder.resolve("out"), Map.of()));
        WriteHighlightsOutcome.Written written = (WriteHighlightsOutcome.Written) outcome;
        assertThat(written.nextMeeting()).contains(DAY.minusDays(1).plusWeeks(6));
        String words = words(written.file());
        assertThat(words).contains("Overdue (1)", "Due by 10 Sep 2024 (1)", "New since the last meeting (2)", "Done since the last meeting (0)", "Every 6 weeks")
                .doesNotContain("For somebody else", "CDOP-2023-0001", "Testford");
        Files.copy(written.file(), Path.of("target/highlights.docx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** An action that was late and new stood there twice in full, and a day was broken over two lines in its column. */
    @Test
    void theHighlightsWriteEachActionOnceAndKeepADayOnOneLine() throws Exception {
        add("Send the leaflet", Optional.of("ssb_dorset"), DAY.plusDays(2));
        add("Write to the ward", Optional.of("ssb_dorset"), DAY.plusDays(200));
        Path file = highlights("ssb_dorset", DAY.plusDays(5));
        assertThat(words(file)).containsOnlyOnce("Send the leaflet").containsOnlyOnce("Write to the ward")
                .contains("New since the last meeting (2)", "In the other parts of this paper: ACT-");
        try (var in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable overdue = document.getTables().get(1);
            assertThat(overdue.getRow(1).getCell(3).getText()).isEqualTo(uk.cdop.casebook.casework.wording.PlainDate.of(DAY.plusDays(2)));
            assertThat(overdue.getRow(1).getCell(3).getWidth()).as("room for a whole day").isGreaterThanOrEqualTo(1_400);
            assertThat(overdue.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    /** "how often it meets was not found" stood there twice, and on the day of a meeting nothing was ever due by the next. */
    @Test
    void theHighlightsSayOnceThatACadenceIsNotKnownAndOnTheDayOfAMeetingLookToTheNext() throws Exception {
        add("Write to the ward", Optional.of("ssb_dorset"), DAY.plusWeeks(6).plusDays(3));
        assertThat(words(highlights("somerset_scp", DAY.plusDays(5)))).containsOnlyOnce("ow often it meets was not found").contains("Next meeting expected\tNot known");
        LocalDate meets = DAY.minusDays(1).plusWeeks(6);
        assertThat(words(highlights("ssb_dorset", meets))).contains("Due by " + uk.cdop.casebook.casework.wording.PlainDate.of(meets.plusMonths(2)) + " (1)");
    }

    private Path highlights(String board, LocalDate day) {
        return ((WriteHighlightsOutcome.Written) office.on(day).actions().writeHighlights().write(
                new WriteHighlightsCommand(board, DAY.minusDays(1), folder.resolve("out"), Map.of()))).file();
    }

    @Test
    void aNameInAnActionHoldsTheHighlightsUntilSomebodySaysWhyItMayStand() {
        add("Ask about testford House", Optional.of("ssb_dorset"), DAY.plusDays(2));
        WriteHighlightsCommand command = new WriteHighlightsCommand("ssb_dorset", DAY.minusDays(1), folder.resolve("out"), Map.of());
        List<LeakHit> hits = ((WriteHighlightsOutcome.Blocked) office.can().actions().writeHighlights().write(command)).hits();
        assertThat(hits).isNotEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
        Map<LeakHit, String> blank = hits.stream().collect(java.util.stream.Collectors.toMap(hit -> hit, hit -> " "));
        assertThat(office.can().actions().writeHighlights().write(new WriteHighlightsCommand("ssb_dorset", DAY.minusDays(1), folder.resolve("out"), blank)))
                .isInstanceOf(WriteHighlightsOutcome.Blocked.class);
        Map<LeakHit, String> reasons = hits.stream().collect(java.util.stream.Collectors.toMap(hit -> hit, hit -> "The name of a building"));
        assertThat(office.can().actions().writeHighlights().write(new WriteHighlightsCommand("ssb_dorset", DAY.minusDays(1), folder.resolve("out"), reasons)))
                .isInstanceOf(WriteHighlightsOutcome.Written.class);
    }

    @Test
    void aBoardThatNobodyKnowsOrADayToComeIsRefused() {
        assertThat(office.can().actions().writeHighlights().write(new WriteHighlightsCommand("x", DAY, folder, Map.of()))).isInstanceOf(WriteHighlightsOutcome.Refused.class);
        assertThat(office.can().actions().writeHighlights().write(new WriteHighlightsCommand("bcp_scp", DAY.plusDays(1), folder, Map.of())))
                .isInstanceOf(WriteHighlightsOutcome.Refused.class);
    }

    @Test
    void theOfficeKeepsItsOwnListOfBoardsOrNoneOfABadOne() {
        String shipped = office.can().actions().editBoards().shipped();
        assertThat(office.can().actions().editBoards().replace("nonsense")).get().asString().contains("The first line must be", "Nothing was changed");
        assertThat(office.can().actions().editBoards().show()).isEqualTo(shipped);
        assertThat(office.can().actions().editBoards().replace(shipped.replace("6;weeks", "4;weeks"))).isEmpty();
        assertThat(office.can().actions().listActions().list(ActionFilter.EVERYTHING).boards().getFirst().cadenceInWords()).isEqualTo("every 4 weeks");
    }

    @Test
    void anImportedActionOfABoardThatIsNotListedIsSaidToBeSo() {
        office.change(records -> {
            records.actions().add(List.of(new ReviewAction("OLD-7", Optional.empty(), "Older", Optional.empty(), Optional.of("A former group"), Optional.empty(), ActionStatus.OPEN, Optional.empty(), 0)));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(lines(DAY).getFirst().boardState()).isEqualTo(BoardState.NOT_LISTED);
    }

    static String words(Path docx) throws Exception {
        try (var in = Files.newInputStream(docx); XWPFDocument document = new XWPFDocument(in); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
