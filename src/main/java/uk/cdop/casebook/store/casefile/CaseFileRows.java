package uk.cdop.casebook.store.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.Child;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.store.schema.Tables;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;
import uk.cdop.casebook.store.schema.tables.records.FormInstanceRecord;
import uk.cdop.casebook.store.schema.tables.records.HoldRecord;
import uk.cdop.casebook.store.schema.tables.records.NotificationRecord;
import uk.cdop.casebook.store.schema.tables.records.StageChangeRecord;
import uk.cdop.casebook.store.schema.tables.records.TransferRecord;

/** A case file as rows, and rows as parts of a case file. */
final class CaseFileRows {

    private static final int NAME_WIDTH = Tables.CASE_FILE.FAMILY_NAME.getDataType().length();
    private static final int POSTCODE_WIDTH = Tables.CASE_FILE.POSTCODE.getDataType().length();

    private CaseFileRows() {}

    /** The columns that lists and figures read. They repeat what the answers and parts of the file say. */
    static CaseFileRecord row(CaseFile file) {
        Child child = file.child();
        return new CaseFileRecord(
                file.number().text(), file.rowVersion(), file.stage().code(),
                cut(child.familyName(), NAME_WIDTH), cut(child.givenNames(), NAME_WIDTH),
                child.nhsNumber().toOptional().map(NhsNumber::digits).orElse(null),
                child.dateOfBirth().toOptional().orElse(null), file.death().date(),
                child.sex().toOptional().map(Sex::code).orElse(null), cut(child.postcode(), POSTCODE_WIDTH),
                file.residence().areaCode(), file.residence().reportingArea().name(), file.dateNotified(),
                file.reviewCompleted().orElse(null), file.blocker().map(hold -> hold.kind().code()).orElse(null));
    }

    // The answer keeps the whole text; only the column that lists read is of a fixed width.
    private static String cut(Answer<String> answer, int width) {
        return answer.toOptional().map(text -> text.substring(0, Math.min(text.length(), width))).orElse(null);
    }

    static CaseStage stage(String code) {
        return Coded.require(CaseStage.class, code);
    }

    static Residence residence(CaseFileRecord row, Answers answers) {
        return new Residence(row.getResidenceArea(), ReportingArea.valueOf(row.getReportingArea()), answers.text(NotificationFields.HOME_CDOP));
    }

    static FormInstanceRecord row(UUID id, CaseFile file) {
        FormInstance form = file.notificationForm();
        return new FormInstanceRecord(
                id, file.number().text(), form.form().code(), form.version(), form.openedOn(), form.completedOn().orElse(null),
                null, 0L, 0);
    }

    static List<NotificationRecord> notifications(CaseFile file) {
        return file.notifications().stream().map(notice -> new NotificationRecord(
                notice.id(), file.number().text(), notice.route().code(), notice.notifierName().orElse(null),
                notice.notifierAgency().orElse(null), notice.receivedOn(), notice.receivedAt().orElse(null))).toList();
    }

    static Notification notification(NotificationRecord row) {
        return new Notification(
                row.getNotificationId(), Coded.require(NotificationRoute.class, row.getRoute()),
                Optional.ofNullable(row.getNotifierName()), Optional.ofNullable(row.getNotifierAgency()),
                row.getReceivedOn(), Optional.ofNullable(row.getReceivedAt()));
    }

    static List<StageChangeRecord> stageChanges(CaseFile file) {
        return IntStream.range(0, file.stageChanges().size()).mapToObj(place -> row(file, place)).toList();
    }

    private static StageChangeRecord row(CaseFile file, int place) {
        StageChange change = file.stageChanges().get(place);
        return new StageChangeRecord(
                file.number().text(), place, change.from().map(CaseStage::code).orElse(null), change.to().code(),
                change.on(), change.reason().orElse(null));
    }

    static StageChange stageChange(StageChangeRecord row) {
        return new StageChange(
                Optional.ofNullable(row.getFromStage()).map(CaseFileRows::stage), stage(row.getToStage()),
                row.getChangedOn(), Optional.ofNullable(row.getReason()));
    }

    static List<HoldRecord> holds(CaseFile file) {
        return file.holds().stream().map(hold -> new HoldRecord(
                hold.id(), file.number().text(), hold.kind().code(), hold.body().orElse(null), hold.openedOn(),
                hold.expectedEnd().orElse(null), hold.closedOn().orElse(null), hold.outcome().orElse(null),
                hold.blocksCdrm(), hold.blocksPanel())).toList();
    }

    static Hold hold(HoldRecord row) {
        return new Hold(
                row.getHoldId(), Coded.require(HoldKind.class, row.getKind()), Optional.ofNullable(row.getBody()),
                row.getOpenedOn(), Optional.ofNullable(row.getExpectedEnd()), Optional.ofNullable(row.getClosedOn()),
                Optional.ofNullable(row.getOutcome()), row.getBlocksCdrm(), row.getBlocksPanel());
    }

    static List<TransferRecord> transfers(CaseFile file) {
        return file.transfers().stream().map(transfer -> new TransferRecord(
                file.number().text(), transfer.direction().code(), transfer.otherCdop(), transfer.on(), transfer.reason().orElse(null))).toList();
    }

    static Transfer transfer(TransferRecord row) {
        return new Transfer(
                Coded.require(TransferDirection.class, row.getDirection()), row.getOtherCdop(), row.getTransferredOn(),
                Optional.ofNullable(row.getReason()));
    }
}
