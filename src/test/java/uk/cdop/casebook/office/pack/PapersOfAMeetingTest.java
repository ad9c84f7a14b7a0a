package uk.cdop.casebook.office.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.casework.pack.PackHit;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.desk.PackDesk;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.pack.WriteCopies.WriteCopiesOutcome;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class PapersOfAMeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2024-01");
    private static final FieldKey CIRCUMSTANCES = FieldKey.of("circumstances");

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private PackDesk desk;
    private final CaseFile first = StoreCases.with(1, CIRCUMSTANCES, Answer.given("Example Alder Testford was found at home on 13 July 2023. Exampel Aldder had been well."));
    private final CaseFile second = StoreCases.named(2, "Specimenton", "Second");

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(first, second);
        plan(MEETING, first, second);
        desk = office.can().pack();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void plan(MeetingNumber number, CaseFile... files) {
        office.change(records -> {
            records.meetingPlans().add(new MeetingPlan(
                    number, new MeetingPlan.When(LocalDate.of(2024, 4, 16), LocalTime.of(9, 30), 180), PanelKind.GENERAL, Optional.empty(), Optional.empty(),
                    MeetingPlan.Course.PLANNED, List.of(files).stream().map(file -> AgendaEntry.ofCase(file.number(), 25, new TreeSet<>())).toList(), List.of(), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private static PanelPack done(PackOutcome outcome) {
        assertThat(outcome).isInstanceOf(PackOutcome.Done.class);
        return ((PackOutcome.Done) outcome).pack();
    }

    private static String refusal(PackOutcome outcome) {
        assertThat(outcome).isInstanceOf(PackOutcome.Refused.class);
        return ((PackOutcome.Refused) outcome).sentence();
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private PanelPack resolved() {
        PanelPack checked = done(desk.checkPack().check(MEETING));
        for (int place = 0; place < checked.hits().size(); place++) {
            checked = done(desk.resolveHit().keep(MEETING, place, "It names nobody here."));
        }
        return checked;
    }

    @Test
    void thePapersNameNobodyAndStandInTheOrderOfTheAgenda() {
        PanelPack built = done(desk.buildPack().build(MEETING));
        String text = text(desk.showPack().file(MEETING));
        assertThat(text).contains("Child A", "Child B", "1 day before", "Page 1", "Contents", "confidential").doesNotContain("Testford", "Specimenton", "2019");
        assertThat(text.indexOf("Child A")).isLessThan(text.indexOf("Child B"));
        assertThat(built.sections()).extracting(pages -> pages.first()).containsExactly(1, 3, 4);
    }

    /** The papers of seven cases could be leafed through only, and a reader of the screen had no way from case to case. */
    @Test
    void aBookmarkLeadsToEachCaseAndThePagesAreNumberedAsTheyArePrinted() throws IOException {
        done(desk.buildPack().build(MEETING));
        done(desk.addLatePaper().add(MEETING, first.number(), "A late report", "It was read."));
        try (var document = Loader.loadPDF(desk.showPack().file(MEETING))) {
            var catalog = document.getDocumentCatalog();
            List<String> titles = new ArrayList<>();
            List<String> pages = new ArrayList<>();
            for (var item : catalog.getDocumentOutline().children()) {
                titles.add(item.getTitle());
                pages.add(catalog.getPageLabels().getLabelsByPageIndices()[document.getPages().indexOf(item.findDestinationPage(document))]);
            }
            assertThat(titles).hasSize(3).anyMatch(title -> title.contains("Child A")).anyMatch(title -> title.contains("Child B")).noneMatch(title -> title.contains("Testford"));
            assertThat(pages).containsExactly("1", "3", "4");
            assertThat(catalog.getPageLabels().getLabelsByPageIndices()).containsExactly("1", "2", "3", "3.1", "4");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Papers of the Child Death Overview Panel");
        }
    }

    @Test
    void aNearMissInTheTextIsFoundBlocksTheReleaseAndCanBeMasked() {
        done(desk.buildPack().build(MEETING));
        assertThat(refusal(desk.releasePack().release(MEETING, List.of("Sample Holder")))).contains("not checked");
        PanelPack checked = done(desk.checkPack().check(MEETING));
        assertThat(checked.unresolved()).extracting(hit -> hit.hit().found()).contains("Aldder");
        assertThat(refusal(desk.releasePack().release(MEETING, List.of("Sample Holder")))).contains("not resolved");
        int place = checked.hits().stream().map(hit -> hit.hit().found()).toList().indexOf("Aldder");
        assertThat(refusal(desk.resolveHit().keep(MEETING, place, " "))).contains("reason");
        assertThat(done(desk.resolveHit().mask(MEETING, place, "Child A")).checked()).isEmpty();
        assertThat(done(desk.checkPack().check(MEETING)).hits()).extracting(hit -> hit.hit().found()).doesNotContain("Aldder");
        assertThat(resolved().mayBeReleased()).isTrue();
    }

    @Test
    void whatWasResolvedStaysResolvedWhenItIsFoundAgain() {
        done(desk.buildPack().build(MEETING));
        resolved();
        done(desk.buildPack().build(MEETING));
        assertThat(done(desk.checkPack().check(MEETING)).hits()).isNotEmpty().extracting(PackHit::resolved).allMatch(Optional::isPresent);
    }

    @Test
    void aLatePaperComesAfterItsCaseAndNoEarlierPageChangesItsNumber() {
        PanelPack before = done(desk.buildPack().build(MEETING));
        PanelPack after = done(desk.addLatePaper().add(MEETING, first.number(), "Report of Testford", "Testford was seen on 13 July 2023."));
        assertThat(after.sections()).isEqualTo(before.sections());
        String text = text(desk.showPack().file(MEETING));
        assertThat(text).contains("Page 3.1", "Page 4", "Late paper: Report of").doesNotContain("Testford");
        assertThat(refusal(desk.addLatePaper().add(MEETING, StoreCases.notified(9).number(), "A title", "A text"))).contains("agenda");
        assertThat(refusal(desk.addLatePaper().add(MEETING, first.number(), " ", "A text"))).contains("title");
    }

    @Test
    void releasedPapersAreWrittenInNumberedCopiesThatAreKeptTrackOf() throws IOException {
        done(desk.buildPack().build(MEETING));
        assertThat(desk.writeCopies().write(MEETING, folder.resolve("out"), Progress.NONE)).isInstanceOf(WriteCopiesOutcome.Refused.class);
        resolved();
        assertThat(done(desk.releasePack().release(MEETING, List.of("Sample Holder", "Other Holder"))).copies()).hasSize(2);
        WriteCopiesOutcome.Written written = (WriteCopiesOutcome.Written) desk.writeCopies().write(MEETING, folder.resolve("out"), Progress.NONE);
        assertThat(written.files()).hasSize(2);
        byte[] copy = Files.readAllBytes(written.files().get(1));
        assertThat(text(copy)).contains("Copy 2 of 2 - confidential");
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/papers-copy.pdf"), copy);
        done(desk.recordCopy().record(MEETING, 1, PackCopy.Step.SIGNED_OUT, TODAY));
        assertThat(done(desk.recordCopy().record(MEETING, 1, PackCopy.Step.RETURNED, TODAY)).copies().getFirst().inWords()).isEqualTo("Returned");
        assertThat(refusal(desk.recordCopy().record(MEETING, 7, PackCopy.Step.RETURNED, TODAY))).contains("no copy");
        assertThat(refusal(desk.recordCopy().record(MEETING, 2, PackCopy.Step.SIGNED_OUT, TODAY.plusDays(1)))).contains("still to come");
        assertThat(done(desk.buildPack().build(MEETING)).released()).isEmpty();
    }

    private void answer(String question, String answer) {
        office.change(records -> {
            CaseFile now = records.cases().find(first.number()).orElseThrow();
            records.cases().update(now.withNotificationForm(
                    now.notificationForm().withAnswers(now.notificationForm().answers().with(FieldKey.of(question), Answer.given(answer))), now.residence()));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private Optional<String> changed() {
        return desk.showPack().show(MEETING).flatMap(ShowPack.PackView::changed);
    }

    @Test
    void papersThatWouldReadOtherwiseByNowAreNotReleased() {
        done(desk.buildPack().build(MEETING));
        resolved();
        assertThat(changed()).as("the same cases give the same papers").isEmpty();
        done(desk.addLatePaper().add(MEETING, first.number(), "A report", "Seen well."));
        resolved();
        assertThat(changed()).as("with a late paper too").isEmpty();
        desk.editPackTemplate().replace(desk.editPackTemplate().shipped().replace("Papers of the", "Pages of the"));
        assertThat(changed()).get().asString().contains("changed after the papers were built");
        assertThat(refusal(desk.releasePack().release(MEETING, List.of("Sample Holder")))).contains("Build them again", "Nothing was released");
        done(desk.buildPack().build(MEETING));
        resolved();
        assertThat(done(desk.releasePack().release(MEETING, List.of("Sample Holder"))).released()).isPresent();
    }

    @Test
    void aNameThatTheCaseDidNotHoldWhenThePapersWereCheckedIsSearchedForBeforeTheRelease() {
        answer("circumstances", "Kestrul was near.");
        done(desk.buildPack().build(MEETING));
        resolved();
        answer("child_aliases", "Kestrel");
        assertThat(changed()).isEmpty();
        assertThat(refusal(desk.releasePack().release(MEETING, List.of("Sample Holder")))).contains("leak check again", "Nothing was released");
    }

    @Test
    void theOrganisationThatNotifiedAndTheOneThatWasAskedAreNotNamed() {
        office.change(records -> {
            CaseFile now = records.cases().find(first.number()).orElseThrow();
            records.cases().update(now.withNotification(new Notification(new UUID(7, 7), NotificationRoute.REGISTRAR, Optional.of("Nurse Sampleford"),
                    Optional.of("Example Hospital"), now.notifications().getFirst().receivedOn(), Optional.empty())));
            records.agencyRequests().add(AgencyRequest.proposed(
                    new UUID(7, 8), first.number(), "school_nursing", Addressee.unknown("Inventham Partnership"), List.of(), "Asked by hand"));
            return records.audit().record(StoreDesk.somethingDone());
        });
        answer("circumstances", "Seen at Example Hospital and by Inventham Partnership. The police and Health visiting were told.");
        done(desk.buildPack().build(MEETING));
        assertThat(text(desk.showPack().file(MEETING)).replaceAll("\\s+", " ")).contains("Notified by Hospital 1", "Seen at Hospital 1 and by School nursing 1", "The police and Health visiting were told")
                .doesNotContain("Example Hospital", "Inventham", "Sampleford");
        assertThat(done(desk.checkPack().check(MEETING)).hits()).noneMatch(hit -> hit.hit().kind() == IdentifierKind.ORGANISATION);
    }

    @Test
    void aLatePaperOnAChildOfNoCaseOfTheMeetingIsFound() {
        office.keep(StoreCases.named(9, "Inventham", "Kestrel"));
        done(desk.buildPack().build(MEETING));
        done(desk.addLatePaper().add(MEETING, first.number(), "A report", "Kestrel Inventham was seen by the nurse."));
        assertThat(done(desk.checkPack().check(MEETING)).unresolved()).anySatisfy(hit -> {
            assertThat(hit.hit().caseNumber()).isEqualTo(StoreCases.notified(9).number());
            assertThat(hit.hit().found()).isEqualTo("Kestrel Inventham");
        });
    }

    @Test
    void aMeetingWithoutCasesOrThatIsNotThereIsRefused() {
        MeetingNumber empty = new MeetingNumber("PANEL-2024-02");
        plan(empty);
        assertThat(refusal(desk.buildPack().build(empty))).contains("agenda");
        assertThat(refusal(desk.buildPack().build(new MeetingNumber("PANEL-2024-09")))).contains("no meeting");
        assertThat(refusal(desk.checkPack().check(MEETING))).contains("not built");
        assertThat(desk.showPack().show(empty)).get().extracting(ShowPack.PackView::pack).isEqualTo(Optional.empty());
    }

    @Test
    void theOfficeChangesTheWordingWholeOrNotAtAll() {
        String text = desk.editPackTemplate().shipped();
        assertThat(desk.editPackTemplate().replace(text.replace("section summary;Summary\n", "").replace("Papers of the", "Pages of the")))
                .isInstanceOf(EditPackTemplate.EditPackTemplateOutcome.Kept.class);
        assertThat(desk.editPackTemplate().replace("title;only")).isInstanceOf(EditPackTemplate.EditPackTemplateOutcome.Refused.class);
        done(desk.buildPack().build(MEETING));
        assertThat(text(desk.showPack().file(MEETING))).contains("Pages of the Child Death Overview Panel").doesNotContain("Circumstances");
    }
}
