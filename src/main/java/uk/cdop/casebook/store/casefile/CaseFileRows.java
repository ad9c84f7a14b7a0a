package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.casework.notification.NotificationFields.BIRTH_WEIGHT_G;
import static uk.cdop.casebook.casework.notification.NotificationFields.DEATH_EXPECTED;
import static uk.cdop.casebook.casework.notification.NotificationFields.ETHNIC_CATEGORY;
import static uk.cdop.casebook.casework.notification.NotificationFields.GESTATION_WEEKS;
import static uk.cdop.casebook.casework.notification.NotificationFields.JAR_TRIGGERED;
import static uk.cdop.casebook.casework.notification.NotificationFields.PLACE_OF_DEATH_TYPE;
import static uk.cdop.casebook.casework.notification.NotificationFields.POST_MORTEM_PLANNED;
import static uk.cdop.casebook.casework.notification.NotificationFields.REFERRED_TO_CORONER;
import static uk.cdop.casebook.casework.notification.NotificationFields.TIME_OF_DEATH;
import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Field;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseReview;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.Child;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.notification.PlaceOfEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.store.hold.FactRows;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;
import uk.cdop.casebook.store.schema.tables.records.FormInstanceRecord;
import uk.cdop.casebook.store.schema.tables.records.HoldRecord;
import uk.cdop.casebook.store.schema.tables.records.NotificationRecord;
import uk.cdop.casebook.store.schema.tables.records.ProcessFactRecord;
import uk.cdop.casebook.store.schema.tables.records.StageChangeRecord;
import uk.cdop.casebook.store.schema.tables.records.TransferRecord;

/** A case file as rows, and rows as parts of a case file. */
final class CaseFileRows {

    private CaseFileRows() {}

    /** The columns that lists and figures read. They repeat what the answers and parts of the file say. */
    static CaseFileRecord row(CaseFile file) {
        Child child = file.child();
        Answers said = file.notificationForm().answers();
        MatchSubject compared = MatchSubject.of(Optional.of(file.number()), said);
        return new CaseFileRecord(
                file.number().text(), file.rowVersion(), file.stage().code(),
                cut(child.familyName().toOptional(), CASE_FILE.FAMILY_NAME), cut(child.givenNames().toOptional(), CASE_FILE.GIVEN_NAMES),
                nhsNumber(file, child),
                child.dateOfBirth().toOptional().orElse(null), file.death().date(),
                child.sex().toOptional().map(Sex::code).orElse(null), cut(child.postcode().toOptional(), CASE_FILE.POSTCODE),
                file.residence().areaCode(), file.residence().reportingArea().name(), file.dateNotified(),
                file.reviewCompleted().orElse(null), file.blocker().map(hold -> hold.kind().code()).orElse(null),
                cut(compared.otherNames(), CASE_FILE.OTHER_NAMES), cut(compared.mother(), CASE_FILE.MOTHER_NAME),
                cut(compared.multipleBirth(), CASE_FILE.MULTIPLE_BIRTH),
                said.time(TIME_OF_DEATH).toOptional().orElse(null), cut(said.text(ETHNIC_CATEGORY).toOptional(), CASE_FILE.ETHNIC_CATEGORY),
                cut(said.text(PLACE_OF_DEATH_TYPE).toOptional(), CASE_FILE.PLACE_OF_DEATH), cut(said.text(DEATH_EXPECTED).toOptional(), CASE_FILE.DEATH_EXPECTED),
                cut(said.text(JAR_TRIGGERED).toOptional(), CASE_FILE.JOINT_RESPONSE), cut(said.text(REFERRED_TO_CORONER).toOptional(), CASE_FILE.CORONER_REFERRAL),
                cut(said.text(POST_MORTEM_PLANNED).toOptional(), CASE_FILE.POST_MORTEM), said.number(GESTATION_WEEKS).toOptional().orElse(null), said.number(BIRTH_WEIGHT_G).toOptional().orElse(null),
                cut(said.text(NotificationFields.AREA_OF_DEATH).toOptional(), CASE_FILE.AREA_OF_DEATH), cut(said.text(NotificationFields.HOME_CDOP).toOptional(), CASE_FILE.HOME_CDOP),
                cut(PlaceOfEvent.said(said), CASE_FILE.PLACE_OF_EVENT));
    }

    /** One case at a time answers to a number: a duplicate keeps it among its answers, and the case it belongs to stands in the column. */
    private static String nhsNumber(CaseFile file, Child child) {
        return file.stage() == CaseStage.DUPLICATE ? null : child.nhsNumber().toOptional().map(NhsNumber::digits).orElse(null);
    }

    // The answer keeps the whole text; only the column that lists read is of a fixed width.
    private static String cut(Optional<String> said, Field<String> column) {
        return said.map(text -> text.substring(0, Math.min(text.length(), column.getDataType().length()))).orElse(null);
    }

    static CaseStage stage(String code) {
        return Coded.require(CaseStage.class, code);
    }

    static CaseReview review(CaseFileRecord row, Optional<Analysis> analysis) {
        return new CaseReview(
                new CaseNumber(row.getCaseNumber()), stage(row.getStage()), ReportingArea.valueOf(row.getReportingArea()),
                Optional.ofNullable(row.getDateOfBirth()).map(born -> new AgeAtDeath(born, row.getDateOfDeath())), analysis);
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
                hold.blocksCdrm(), hold.blocksPanel(), hold.tracking().reference().orElse(null), hold.tracking().contact().orElse(null),
                hold.tracking().checkedOn().orElse(null), hold.tracking().blockReason().orElse(null))).toList();
    }

    static List<ProcessFactRecord> holdFacts(CaseFile file) {
        return file.holds().stream().flatMap(hold -> FactRows.rows(file.number(), hold.id().toString(), hold.tracking().facts()).stream()).toList();
    }

    static Hold hold(HoldRecord row, Answers facts) {
        return new Hold(
                row.getHoldId(), Coded.require(HoldKind.class, row.getKind()), Optional.ofNullable(row.getBody()),
                row.getOpenedOn(), Optional.ofNullable(row.getExpectedEnd()), Optional.ofNullable(row.getClosedOn()),
                Optional.ofNullable(row.getOutcome()), row.getBlocksCdrm(), row.getBlocksPanel(), new HoldTracking(
                        Optional.ofNullable(row.getProcessReference()), Optional.ofNullable(row.getContact()),
                        Optional.ofNullable(row.getCheckedOn()), Optional.ofNullable(row.getBlockReason()), facts));
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
