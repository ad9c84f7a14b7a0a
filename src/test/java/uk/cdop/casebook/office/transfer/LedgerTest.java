package uk.cdop.casebook.office.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_CDOP;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.Outstanding.Step;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferAnswer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.desk.MatchingDesk;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationCommand;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationOutcome.Registered;
import uk.cdop.casebook.office.transfer.ListLedger.LedgerLine;
import uk.cdop.casebook.office.transfer.RecordLearning.RecordLearningCommand;
import uk.cdop.casebook.office.transfer.RecordReceipt.RecordReceiptCommand;
import uk.cdop.casebook.office.transfer.RegisterTransferIn.PackPreview;
import uk.cdop.casebook.office.transfer.RegisterTransferIn.RegisterTransferInCommand;
import uk.cdop.casebook.office.transfer.RegisterTransferIn.RegisterTransferInOutcome;
import uk.cdop.casebook.office.transfer.TransferIn.TransferInCommand;
import uk.cdop.casebook.office.transfer.TransferOut.TransferOutCommand;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.Twosomes;

class LedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final String CDOP = "Exampleshire CDOP";

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private MatchingDesk desk() {
        return office.can().matching();
    }

    private CaseNumber register(Answers answers) {
        return ((Registered) office.can().registerNotification().register(new RegisterNotificationCommand(
                answers, NotificationRoute.CORONER, Optional.empty(), Optional.empty(), Twosomes.DIED.plusDays(2), Optional.empty()))).number();
    }

    private CaseNumber fromElsewhere() {
        return register(Twosomes.withNumber(Twosomes.child(), 1).with(RESIDENCE_AREA, "wales"));
    }

    private CaseNumber resident() {
        return register(Twosomes.child());
    }

    private LedgerLine only() {
        List<LedgerLine> lines = desk().listLedger().list();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private CaseFile file(CaseNumber number) {
        return office.read(records -> records.cases().find(number).orElseThrow());
    }

    private LedgerOutcome out(CaseNumber number, String cdop, LocalDate on) {
        return desk().transferOut().transfer(new TransferOutCommand(number, cdop, ReviewAreaReason.RESIDENCE, Optional.of("The coordinator there"), on, Optional.empty()));
    }

    private LedgerOutcome answer(CaseNumber number, TransferAnswer answer, LocalDate on, String note) {
        return desk().recordReceipt().record(new RecordReceiptCommand(
                number, TransferDirection.OUT, answer, on, Optional.of(note).filter(said -> !said.isEmpty())));
    }

    @Test
    void aChildFromElsewhereStandsInTheLedgerFromRegistrationOn() {
        CaseNumber number = fromElsewhere();
        assertThat(only().entry().number()).isEqualTo(number);
        assertThat(only().outstanding().orElseThrow().step()).isEqualTo(Step.NAME_CDOP);
        assertThat(only().outstanding().orElseThrow().daysOn(TODAY)).isEqualTo(228);
    }

    @Test
    void theHomePanelOfTheNotificationIsTheOtherPanel() {
        register(Twosomes.child().with(RESIDENCE_AREA, "elsewhere_england").with(HOME_CDOP, CDOP));
        assertThat(only().entry().otherCdop()).isEqualTo(CDOP);
        assertThat(only().outstanding().orElseThrow().step()).isEqualTo(Step.SEND_PACK);
    }

    @Test
    void eachStepLeadsToTheNextUntilTheCircleIsClosed() {
        CaseNumber number = fromElsewhere();
        assertThat(out(number, CDOP, TODAY.minusDays(30))).isInstanceOf(LedgerOutcome.Recorded.class);
        assertThat(only().outstanding().orElseThrow().step()).isEqualTo(Step.SEND_PACK);
        desk().recordReceipt().sent(number, TODAY.minusDays(20));
        assertThat(only().outstanding().orElseThrow().step()).isEqualTo(Step.AWAIT_ANSWER);
        assertThat(only().outstanding().orElseThrow().since()).isEqualTo(TODAY.minusDays(20));
        answer(number, TransferAnswer.REFUSED, TODAY.minusDays(10), "They say the family moved");
        assertThat(only().outstanding().orElseThrow().step()).isEqualTo(Step.AGREE_REVIEWER);
        answer(number, TransferAnswer.ACCEPTED, TODAY.minusDays(5), "");
        assertThat(only().outstanding().orElseThrow().step()).isEqualTo(Step.AWAIT_LEARNING);
        desk().recordLearning().record(new RecordLearningCommand(number, TransferDirection.OUT, TODAY, Optional.of("Invented learning")));
        assertThat(only().outstanding()).isEmpty();
        assertThat(only().entry().learning()).contains("Invented learning");
    }

    @Test
    void handingOverAResidentsCaseMovesItsStage() {
        CaseNumber number = resident();
        assertThat(out(number, CDOP, TODAY)).isInstanceOf(LedgerOutcome.Recorded.class);
        assertThat(file(number).stage()).isEqualTo(CaseStage.TRANSFERRED_OUT);
        assertThat(file(number).transfers()).extracting(Transfer::otherCdop).containsExactly(CDOP);
    }

    @Test
    void namingAnotherPanelDropsTheAnswerOfTheFirst() {
        CaseNumber number = fromElsewhere();
        out(number, CDOP, TODAY);
        desk().recordReceipt().sent(number, TODAY);
        answer(number, TransferAnswer.REFUSED, TODAY, "Not theirs");
        out(number, "Samplecester CDOP", TODAY);
        assertThat(only().outstanding().orElseThrow().step()).isEqualTo(Step.SEND_PACK);
        assertThat(file(number).transfers()).hasSize(1);
    }

    @Test
    void badDaysAndTextsGetASentenceAndChangeNothing() {
        CaseNumber number = fromElsewhere();
        assertThat(out(number, " ", TODAY)).isInstanceOf(LedgerOutcome.Refused.class);
        assertThat(out(number, "x".repeat(201), TODAY)).isInstanceOf(LedgerOutcome.Refused.class);
        assertThat(out(number, CDOP, TODAY.plusDays(1))).isInstanceOf(LedgerOutcome.Refused.class);
        assertThat(out(number, CDOP, Twosomes.DIED)).isInstanceOf(LedgerOutcome.Refused.class);
        assertThat(out(CaseNumber.of(2001, 1), CDOP, TODAY)).isInstanceOf(LedgerOutcome.Refused.class);
        assertThat(desk().recordReceipt().sent(number, TODAY)).isInstanceOfSatisfying(LedgerOutcome.Refused.class, refused ->
                assertThat(refused.sentence()).contains("Name the other CDOP first"));
        assertThat(only().entry().otherCdop()).isEqualTo(LedgerEntry.NOT_NAMED);
        out(number, CDOP, TODAY);
        assertThat(answer(number, TransferAnswer.REFUSED, TODAY, "")).isInstanceOf(LedgerOutcome.Refused.class);
        assertThat(desk().recordLearning().record(new RecordLearningCommand(number, TransferDirection.OUT, TODAY, Optional.of("x".repeat(4001)))))
                .isInstanceOf(LedgerOutcome.Refused.class);
        assertThat(desk().recordReceipt().sent(CaseNumber.of(2001, 1), TODAY)).isInstanceOf(LedgerOutcome.Refused.class);
    }

    @Test
    void aCaseThatCameTooFarIsNotHandedOver() {
        CaseFile ready = StoreCases.notified(CaseNumber.of(2023, 77), Twosomes.child()).movedTo(CaseStage.READY_FOR_PANEL, TODAY, Optional.empty());
        office.keep(ready);
        assertThat(out(ready.number(), CDOP, TODAY)).isInstanceOf(LedgerOutcome.Refused.class);
        assertThat(desk().listLedger().list()).isEmpty();
    }

    @Test
    void aResidentsCaseThatComesBackIsReopenedAndStaysANotification() {
        CaseNumber number = resident();
        out(number, CDOP, TODAY.minusDays(3));
        assertThat(desk().transferIn().transfer(new TransferInCommand(number, CDOP, ReviewAreaReason.AGREED_TRANSFER, Optional.empty(), TODAY)))
                .isInstanceOf(LedgerOutcome.Recorded.class);
        assertThat(file(number).stage()).isEqualTo(CaseStage.REOPENED);
        assertThat(file(number).transfers()).extracting(Transfer::direction).containsExactly(TransferDirection.OUT);
        assertThat(only().entry().direction()).isEqualTo(TransferDirection.IN);
        assertThat(only().outstanding().orElseThrow().step()).isEqualTo(Step.SEND_RECEIPT);
    }

    @Test
    void thePackIsNamedByTheReferenceAndReadBackWhole() throws IOException {
        CaseNumber number = fromElsewhere();
        assertThatThrownBy(() -> desk().writeTransferPack().write(number, folder, Progress.NONE)).isInstanceOf(OfficeFailure.class)
                .hasMessageContaining("Name the CDOP");
        out(number, CDOP, TODAY);
        Path pack = desk().writeTransferPack().write(number, folder.resolve("out"), Progress.NONE);
        assertThat(pack.getFileName().toString()).isEqualTo(number + "-transfer.zip");
        try (OfficeOnDisk there = OfficeOnDisk.in(folder.resolve("there"), TODAY)) {
            PackPreview preview = there.can().matching().registerTransferIn().look(pack);
            assertThat(preview.answers()).isEqualTo(file(number).notificationForm().answers());
            assertThat(preview.matches()).isEmpty();
            assertThat(there.can().matching().listLedger().list()).isEmpty();
            RegisterTransferInOutcome outcome = there.can().matching().registerTransferIn().register(new RegisterTransferInCommand(
                    preview.pack(), "Pan-Dorset and Somerset CDOP", ReviewAreaReason.RESIDENCE, TODAY, Optional.of("Dorset")));
            assertThat(outcome).isInstanceOfSatisfying(RegisterTransferInOutcome.Registered.class, registered -> {
                CaseFile taken = there.read(records -> records.cases().find(registered.number()).orElseThrow());
                assertThat(taken.transfers()).extracting(Transfer::direction).containsExactly(TransferDirection.IN);
                assertThat(taken.notifications().getFirst().route()).isEqualTo(NotificationRoute.OTHER_CDOP);
            });
            assertThat(there.can().matching().listLedger().list().getFirst().outstanding().orElseThrow().step()).isEqualTo(Step.SEND_RECEIPT);
            assertThat(there.can().matching().registerTransferIn().register(new RegisterTransferInCommand(
                    preview.pack(), CDOP, ReviewAreaReason.RESIDENCE, TODAY, Optional.of("Dorset")))).isInstanceOf(RegisterTransferInOutcome.Known.class);
        }
    }

    @Test
    void aPackThatIsKnownHereSaysSoBeforeAnythingIsKept() {
        CaseNumber number = fromElsewhere();
        out(number, CDOP, TODAY);
        Path pack = desk().writeTransferPack().write(number, folder.resolve("out"), Progress.NONE);
        PackPreview preview = desk().registerTransferIn().look(pack);
        assertThat(preview.matches().getFirst().found().number()).contains(number);
        assertThat(preview.toString()).doesNotContain("Testford");
    }

    @Test
    void aPackWithoutASenderOrWithAWrongDateIsRefused() {
        CaseNumber number = fromElsewhere();
        out(number, CDOP, TODAY);
        PackPreview preview = desk().registerTransferIn().look(desk().writeTransferPack().write(number, folder.resolve("out"), Progress.NONE));
        assertThat(desk().registerTransferIn().register(new RegisterTransferInCommand(preview.pack(), "", ReviewAreaReason.RESIDENCE, TODAY, Optional.empty())))
                .isInstanceOf(RegisterTransferInOutcome.Refused.class);
        assertThat(desk().registerTransferIn().register(new RegisterTransferInCommand(
                preview.pack(), CDOP, ReviewAreaReason.RESIDENCE, TODAY.plusDays(1), Optional.empty()))).isInstanceOf(RegisterTransferInOutcome.Refused.class);
    }

    @Test
    void whatIsNoPackGetsASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.zip"), "This is no zip. Testford");
        assertThatThrownBy(() -> desk().registerTransferIn().look(text)).isInstanceOf(OfficeFailure.class)
                .hasMessageContaining("Nothing was changed").hasMessageNotContaining("Testford");
        assertThatThrownBy(() -> desk().registerTransferIn().look(folder.resolve("nowhere.zip"))).isInstanceOf(OfficeFailure.class);
    }

    @Test
    void aMergedDuplicateLeavesTheLedger() {
        CaseNumber number = fromElsewhere();
        CaseFile second = StoreCases.notified(CaseNumber.of(2023, 88), Twosomes.child().with(DATE_OF_BIRTH, LocalDate.of(2023, 4, 5)));
        office.keep(second);
        desk().mergeCases().merge(new uk.cdop.casebook.office.duplicate.MergeCases.MergeCasesCommand(
                second.number(), second.rowVersion(), number, file(number).rowVersion(), false, "One child"));
        assertThat(desk().listLedger().list()).isEmpty();
    }
}
