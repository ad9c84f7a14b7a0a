package uk.cdop.casebook.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.afterpanel.LettersView;
import uk.cdop.casebook.desktop.afterpanel.LettersViewModel;
import uk.cdop.casebook.desktop.learning.ActionsPlace;
import uk.cdop.casebook.desktop.learning.BriefingView;
import uk.cdop.casebook.desktop.learning.LearningView;
import uk.cdop.casebook.desktop.learning.LearningViewModel;
import uk.cdop.casebook.desktop.learning.ThemesView;
import uk.cdop.casebook.desktop.minutes.MinutesView;
import uk.cdop.casebook.desktop.minutes.MinutesViewModel;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.action.AddAction.AddActionCommand;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.handles.PageHandle;
import uk.cdop.casebook.casework.casefile.CaseStage;

@OnTheScreen
class ActionsPlaceTest {

    private static final LocalDate AGREED = LocalDate.of(2024, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    @TempDir
    Path folder;

    private final List<CaseNumber> opened = new ArrayList<>();
    private OfficeOnDisk office;
    private PageHandle part;
    private ActionsViewModel register;
    private HighlightsViewModel highlights;
    private OwnersViewModel owners;
    private LearningViewModel learning;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), DAY);
        part = new PageHandle();
    }

    @AfterEach
    void close() {
        part.close();
        office.close();
    }

    private void fill() {
        HeldMeeting.in(office);
        office.keep(StoreCases.full(3).movedTo(CaseStage.CLOSED, LocalDate.of(2024, 4, 3), Optional.empty()));
        add("Agree one way in which messages between wards are passed on, and write it down for every team", "PDSCP", AGREED.plusDays(20));
        add("Send the safer sleep leaflet to every family at the booking visit", "ssb_dorset", AGREED.plusDays(60));
        add("Review the pathway for urgent referral", "bcp_scp", AGREED.plusDays(90));
    }

    private void add(String what, String board, LocalDate due) {
        office.on(AGREED).actions().addAction().add(new AddActionCommand(
                Optional.of(HeldMeeting.REVIEWED), what, "Designated doctor", Optional.of(board), Optional.of(due),
                new ActionOrigin(Optional.of(HeldMeeting.MEETING), Optional.of(HeldMeeting.firstFactor()), Optional.empty())));
    }

    private PageHandle shown(boolean writes) {
        UseCases can = office.can();
        part.run(() -> {
            register = new ActionsViewModel(can.actions(), writes, office.clock()::date, part.background());
            highlights = new HighlightsViewModel(can.actions(), office.clock()::date, part.background());
            owners = new OwnersViewModel(can.actions(), office.clock(), part.background());
            learning = new LearningViewModel(can.learning(), writes, part.background());
        });
        part.show(() -> new ActionsPlace(
                new ActionsView(register, opened::add), new OwnersView(owners), new HighlightsView(highlights), new LearningView(learning, opened::add), new ThemesView(learning),
                new BriefingView(learning), writes));
        return part.run(() -> {
            register.refresh();
            highlights.read();
            if (writes) {
                owners.read();
            }
            learning.read();
        });
    }

    private void select(int row) {
        part.run(() -> register.selectedProperty().set(Optional.of(register.rows().get(row))));
    }

    @Test
    void theRegisterShowsOverdueFirstAndTheBoardThatClosed() {
        fill();
        shown(true).size(1280, 720);
        assertThat(part.words()).contains("3 actions of 3. 3 open, 1 overdue.", "Overdue").doesNotContain("Testford");
        part.picture("actions");
        select(0);
        assertThat(part.words()).contains("Owner closed, choose the successor: Strengthening Services Board (Dorset)");
        part.picture("actions-panel");
        part.size(1920, 1080).picture("actions-1920");
        part.size(1280, 720).look(Theme.LIGHT, TextSize.DOUBLE).picture("actions-200");
        part.press("close-action").picture("actions-200-list");
        part.look(Theme.DARK, TextSize.PLAIN).picture("actions-dark");
    }

    @Test
    void theOwnersOfOverdueActionsAreWrittenTo() {
        fill();
        shown(true).size(1280, 720);
        part.press("tab-owners");
        assertThat(part.words()).contains("Designated doctor", "ACT-2024-01, due").doesNotContain("Testford");
        part.picture("actions-owners");
        part.press("write-owners");
        assertThat(part.words()).contains("Choose a folder first");
        part.type("owners-folder", folder.resolve("letters").toString()).press("write-owners");
        assertThat(part.words()).contains("1 letter is written and recorded", "Nobody is to be reminded today");
        part.look(Theme.DARK, TextSize.DOUBLE).picture("actions-owners-done-200");
    }

    @Test
    void anActionIsCompletedWithItsEvidenceAndNotWithout() {
        fill();
        shown(true);
        select(0);
        part.run(() -> register.entry().status.set(ActionStatus.COMPLETED));
        part.type("action-completed", "31 Feb 2024").press("keep-action");
        assertThat(register.messageProperty().get().text()).contains("cannot be read");
        part.type("action-completed", "31 July 2024").press("keep-action");
        assertThat(register.messageProperty().get().text()).contains("needs its evidence");
        part.type("action-evidence", "The agreed way was seen").press("keep-action");
        assertThat(register.messageProperty().get().kind()).isEqualTo(Message.Kind.DONE);
        assertThat(register.rows()).hasSize(2);
        part.run(() -> register.openOnlyProperty().set(false));
        assertThat(register.rows()).hasSize(3);
        select(2);
        assertThat(register.history()).anySatisfy(line -> assertThat(line).contains("status was “Open”, now “Completed”"));
    }

    @Test
    void aNewActionIsAddedAndABadReferenceIsNot() {
        fill();
        shown(true).press("new-action").type("action-what", "Write to the team").type("action-case", "nonsense").press("keep-action");
        assertThat(register.messageProperty().get().text()).contains("A case reference looks like");
        part.type("action-case", "").type("action-due", "today").press("keep-action");
        assertThat(register.rows()).extracting(ActionRow::due).contains("1 Aug 2024");
        assertThat(register.rows()).extracting(row -> row.line().action().description()).contains("Write to the team");
        part.type("search-actions", "write to the team");
        assertThat(register.rows()).hasSize(1);
        part.type("search-actions", "nothing says this");
        assertThat(part.words()).contains("No action fits");
    }

    @Test
    void anEmptyRegisterSaysWhatComesNext() {
        shown(true);
        assertThat(part.words()).contains("There are no actions yet");
        part.picture("actions-empty");
        part.press("tab-learning");
        assertThat(part.words()).contains("No reviewed case fits");
    }

    @Test
    void whoMayOnlyReadWritesNothing() {
        fill();
        shown(false);
        select(0);
        assertThat(List.of(part.shows("keep-action"), part.shows("new-action"), part.shows("tab-briefing"))).containsOnly(false);
        part.press("open-action-case");
        assertThat(opened).containsExactly(HeldMeeting.REVIEWED);
    }

    @Test
    void theHighlightsAreHeldUntilEachHitHasAReason() {
        fill();
        add("Ask about Testford House", "ssb_dorset", AGREED.plusDays(80));
        shown(true).press("tab-highlights").press("write-highlights");
        assertThat(highlights.messageProperty().get().text()).contains("say when it last met");
        part.type("highlights-last-met", "20 Jun 2024").type("highlights-folder", folder.resolve("out").toString());
        assertThat(part.words()).contains("Meets: every 6 weeks. Next meeting expected 1 Aug 2024.");
        part.press("write-highlights");
        assertThat(highlights.reasons().held()).isNotEmpty();
        part.size(1280, 720).picture("highlights-held");
        assertThat(part.words()).doesNotContain("What was let stand");
        part.type("leak-reason-0", "The name of a building").press("write-highlights");
        assertThat(highlights.messageProperty().get().kind()).isEqualTo(Message.Kind.DONE);
        assertThat(part.words()).contains("What was let stand", "1 Aug 2024 · highlights-ssb-dorset-2024-08-01.docx", "of CDOP-2023-0001. “The name of a building”");
        part.size(1280, 1000).picture("highlights-let-stand");
    }

    @Test
    void theRegisterIsNarrowedToACaseOrAMeetingAndStaysSo() {
        fill();
        office.on(AGREED).actions().addAction().add(new AddActionCommand(
                Optional.of(HeldMeeting.DEFERRED), "Ask for the report once more", "Named midwife", Optional.of("bcp_scp"), Optional.empty(), ActionOrigin.NOT_SAID));
        shown(true).size(1280, 720);
        part.run(() -> register.only(HeldMeeting.DEFERRED));
        assertThat(register.rows()).extracting(row -> row.whose()).containsExactly(HeldMeeting.DEFERRED.text());
        part.run(register::refresh);
        assertThat(register.rows()).as("also after the page was left").hasSize(1);
        assertThat(register.caseProperty().get().label()).isEqualTo(HeldMeeting.DEFERRED.text());
        part.picture("actions-of-case");
        part.run(() -> register.only(HeldMeeting.MEETING));
        assertThat(register.rows()).hasSize(3);
        part.run(() -> register.only(CaseNumber.of(2023, 77)));
        assertThat(register.rows()).isEmpty();
        assertThat(part.words()).contains("No action fits");
        part.run(() -> register.caseProperty().set(ActionsViewModel.ANY_CASE));
        assertThat(register.rows()).hasSize(4);
        part.look(Theme.LIGHT, TextSize.DOUBLE).picture("actions-filters-200");
    }

    @Test
    void aBoardSeesWhatIsDueBeforeItMeetsNextAndOneWithoutACadenceIsAskedForTheDay() {
        fill();
        add("Answer the school", "somerset_scp", AGREED.plusDays(40));
        shown(true).size(1280, 720).press("tab-highlights").type("highlights-last-met", "1 Aug 2024");
        assertThat(part.words()).contains("1 action is due before the meeting on 12 Sep 2024:", "Due 30 Aug 2024. ACT-2024-02: Send the safer sleep leaflet");
        part.picture("highlights-due");
        part.type("highlights-next-meets", "29 Aug 2024");
        assertThat(part.words()).contains("Nothing is due before the meeting on 29 Aug 2024.");
        part.type("highlights-next-meets", "").run(() -> highlights.boardProperty().set(
                highlights.boards().stream().filter(board -> board.code().equals("somerset_scp")).findFirst().orElseThrow()));
        assertThat(part.words()).contains("say when it last met, or meets next");
        part.type("highlights-next-meets", "yesterday");
        assertThat(part.words()).contains("meeting on 31 Jul 2024");
        part.type("highlights-next-meets", "10 Aug 2024");
        assertThat(part.words()).contains("Due 10 Aug 2024", "Answer the school");
    }

    @Test
    void theLibraryTheThemesAndABriefing() {
        fill();
        shown(true).size(1280, 720).press("tab-learning").type("search-learning", "ward telephoned");
        assertThat(part.words()).contains("1 reviewed case of 2.", "Fewer than 5 cases", "Pass on what a family says at once").doesNotContain("Testford");
        part.picture("learning");
        part.press("tab-themes").picture("themes");
        assertThat(part.words()).contains("2023/24", "may differ by chance");
        part.press("tab-briefing").press("draft-briefing");
        part.picture("briefing");
        part.press("write-briefing");
        assertThat(learning.messageProperty().get().text()).contains("Choose a folder first");
        part.type("briefing-folder", folder.resolve("out").toString()).press("write-briefing");
        assertThat(learning.messageProperty().get().text()).contains("briefing-2024-08-01.docx");
        part.type("briefing-happened", "A child called Alder died.").press("write-briefing");
        assertThat(learning.reasons().held()).isNotEmpty();
        part.look(Theme.LIGHT, TextSize.DOUBLE).press("tab-learning").picture("learning-200");
        part.press("tab-themes").picture("themes-200");
    }

    @Test
    void theMinutesAreShownAndWritten() {
        fill();
        MinutesViewModel minutes = part.on(() -> new MinutesViewModel(office.can().actions().writeMinutes(), part.background()));
        part.show(() -> Style.PAGE.on(new javafx.scene.layout.VBox(new MinutesView(minutes)))).size(1280, 720).run(() -> minutes.read(HeldMeeting.MEETING));
        assertThat(minutes.textProperty().get()).contains("2. Case CDOP-2023-0001", "Category: Infection");
        part.press("write-minutes");
        assertThat(minutes.messageProperty().get().kind()).isEqualTo(Message.Kind.REFUSED);
        part.type("minutes-folder", folder.resolve("out").toString()).press("write-minutes").picture("minutes");
        assertThat(minutes.messageProperty().get().text()).contains("PANEL-2024-02-minutes.docx");
    }

    @Test
    void theLettersThatFollowAreChosenCompletedAndWritten() {
        fill();
        LettersViewModel letters = part.on(() -> new LettersViewModel(office.can().actions(), true, DAY, part.background()));
        part.show(() -> new LettersView(letters)).size(1280, 1000).run(() -> letters.read(HeldMeeting.DEFERRED));
        assertThat(part.words()).contains("No letter follows yet");
        part.run(() -> letters.read(HeldMeeting.REVIEWED)).press("letter-safeguarding").press("letter-action-act-2024-01").press("write-letters");
        assertThat(letters.messageProperty().get().text()).contains("choose a folder");
        part.type("letters-folder", folder.resolve("out").toString()).press("write-letters");
        assertThat(letters.messageProperty().get().text()).contains("say to whom it goes");
        part.type("letter-to-safeguarding", "The Example Partners").type("letter-says-safeguarding", "An invented reason").press("write-letters");
        assertThat(letters.messageProperty().get().text()).as("its day was in July").contains("(ACT-2024-01): the day by which this was to be done is before the day of the letter");
        part.press("letter-action-act-2024-01").press("letter-action-act-2024-02").press("write-letters").picture("letters");
        assertThat(letters.messageProperty().get().text()).isEqualTo("2 letters written, each with a draft. Nothing was sent.");
        part.press("letter-family").press("write-letters");
        assertThat(letters.messageProperty().get().kind()).isEqualTo(Message.Kind.REFUSED);
    }

    @Test
    void aNoticeThatNamesTheChildIsHeldBackOnItsPageUntilEachFindHasAReason() {
        fill();
        LettersViewModel letters = part.on(() -> new LettersViewModel(office.can().actions(), true, DAY, part.background()));
        ScrollPane page = part.on(() -> Layouts.scrolled(new LettersView(letters)));
        part.show(() -> page).size(1280, 720).run(() -> letters.read(HeldMeeting.REVIEWED));
        part.press("letter-action-act-2024-02").type("letter-says-action-act-2024-02", "Tell the friends of Alder Testford")
                .type("letters-folder", folder.resolve("out").toString()).press("write-letters");
        assertThat(letters.messageProperty().get().text()).contains("Held back", "may not name the child", "None of the chosen letters was written");
        assertThat(folder.resolve("out")).doesNotExist();
        part.run(() -> page.setVvalue(1)).picture("letters-held-back").look(Theme.LIGHT, TextSize.DOUBLE).run(() -> page.setVvalue(1)).picture("letters-held-back-200").look(Theme.LIGHT, TextSize.PLAIN);
        for (int at = 0; at < letters.reasons().held().size(); at++) {
            part.type("leak-reason-" + at, "The friends asked for it");
        }
        part.press("write-letters");
        assertThat(letters.messageProperty().get().text()).isEqualTo("1 letter written, each with a draft. Nothing was sent.");
        assertThat(letters.reasons().letStand()).isNotEmpty().allMatch(line -> line.contains("The friends asked for it"));
        part.run(() -> page.setVvalue(1)).picture("letters-let-stand");
    }
}
