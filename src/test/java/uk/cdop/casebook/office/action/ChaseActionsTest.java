package uk.cdop.casebook.office.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionRules;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.office.action.AddAction.AddActionCommand;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsCommand;
import uk.cdop.casebook.office.action.ChaseActions.ChaseActionsOutcome;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;

class ChaseActionsTest {

    private static final LocalDate AGREED = LocalDate.of(2024, 7, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 7, 31);
    private static final LocalDate LATE = LocalDate.of(2024, 8, 12);

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), AGREED);
        HeldMeeting.in(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void add(String what, String owner) {
        assertThat(office.can().actions().addAction().add(new AddActionCommand(
                Optional.of(HeldMeeting.REVIEWED), what, owner, Optional.of("ssb_dorset"), Optional.of(DUE), ActionOrigin.NOT_SAID))).isInstanceOf(ActionOutcome.Kept.class);
    }

    private ChaseActionsOutcome chase(LocalDate on, Map<LeakHit, String> reasons) {
        return office.on(on).actions().chaseActions().run(new ChaseActionsCommand(on, folder.resolve("out"), reasons), Progress.NONE);
    }

    @Test
    void eachOwnerGetsOneLetterWithoutAnyCaseAndTheRegisterKeepsIt() throws IOException {
        add("Send the leaflet", "Named midwife");
        add("Write to the ward", "Designated doctor");
        add("Agree the pathway", "Named midwife");
        assertThat(chase(DUE, Map.of())).isInstanceOf(ChaseActionsOutcome.NothingDue.class);
        assertThat(chase(LATE, Map.of())).isInstanceOfSatisfying(ChaseActionsOutcome.Chased.class, chased -> assertThat(chased.files()).hasSize(4));
        try (var in = Files.newInputStream(folder.resolve("out/actions-2024-08-12-02.docx")); XWPFDocument document = new XWPFDocument(in); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("Dear Named midwife", "ACT-2024-01, due 31 Jul 2024: Send the leaflet", "ACT-2024-03, due 31 Jul 2024: Agree the pathway", "by 26 Aug 2024")
                    .doesNotContain("Write to the ward", HeldMeeting.REVIEWED.text(), "Testford");
        }
        assertThat(Files.readString(folder.resolve("out/actions-2024-08-12-01.eml"))).contains("Write to the ward");
        ActionChange kept = office.can().actions().showActionHistory().show("ACT-2024-01").getFirst();
        assertThat(kept.field()).isEqualTo(ActionRules.REMINDED);
        assertThat(kept.after()).isEqualTo("Named midwife");
        assertThat(chase(LATE.plusDays(1), Map.of())).as("not twice within four weeks").isInstanceOf(ChaseActionsOutcome.NothingDue.class);
    }

    /** "Our reference: 2 actions" could not be answered to, and the mail had nobody's name under it. */
    @Test
    void theReminderGivesTheNumbersOfAFewActionsAsItsReferenceAndItsMailIsSigned() throws IOException {
        add("Send the leaflet", "Named midwife");
        add("Agree the pathway", "Named midwife");
        chase(LATE, Map.of());
        assertThat(words()).contains("Our reference: ACT-2024-01, ACT-2024-02", "Confidential. ACT-2024-01, ACT-2024-02. Page");
        assertThat(Files.readString(folder.resolve("out/actions-2024-08-12-01.eml"))).contains("Dear Named midwife", "Yours sincerely", "Child Death Review Coordinator");
    }

    @Test
    void aReminderOfManyActionsHasNoReferenceButItsText() throws IOException {
        for (int at = 1; at <= 5; at++) {
            add("Send leaflet " + at, "Named midwife");
        }
        chase(LATE, Map.of());
        assertThat(words()).contains("ACT-2024-05, due 31 Jul 2024: Send leaflet 5", "Confidential. Page").doesNotContain("Our reference");
    }

    private String words() throws IOException {
        try (var in = Files.newInputStream(folder.resolve("out/actions-2024-08-12-01.docx")); XWPFDocument document = new XWPFDocument(in); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void aLetterThatNamesTheChildIsHeldBackUntilItIsSaidWhyItMayStand() throws IOException {
        add("Tell Alder Testford's school", "Named midwife");
        ChaseActionsOutcome held = chase(LATE, Map.of());
        assertThat(held).isInstanceOf(ChaseActionsOutcome.Blocked.class);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(office.can().actions().showActionHistory().show("ACT-2024-01")).noneMatch(change -> change.field().equals(ActionRules.REMINDED));
        List<LeakHit> hits = ((ChaseActionsOutcome.Blocked) held).hits();
        Map<LeakHit, String> blank = hits.stream().distinct().collect(Collectors.toMap(hit -> hit, hit -> " "));
        assertThat(chase(LATE, blank)).isInstanceOf(ChaseActionsOutcome.Blocked.class);
        blank.replaceAll((hit, reason) -> "Another person of that name.");
        assertThat(chase(LATE, blank)).isInstanceOf(ChaseActionsOutcome.Chased.class);
    }

    @Test
    void whereTheFolderCannotBeWrittenNothingIsKept() throws IOException {
        add("Send the leaflet", "Named midwife");
        Files.writeString(folder.resolve("out"), "in the way");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> chase(LATE, Map.of())).isInstanceOf(uk.cdop.casebook.office.failure.OfficeFailure.class);
        assertThat(office.can().actions().showActionHistory().show("ACT-2024-01")).noneMatch(change -> change.field().equals(ActionRules.REMINDED));
    }
}
