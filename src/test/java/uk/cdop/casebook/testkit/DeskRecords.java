package uk.cdop.casebook.testkit;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ActionStore;
import uk.cdop.casebook.office.door.AuditTrail;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.door.CaseStore;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.office.door.Records;

/** The records of a stand-in vault: reads what the window reads, and refuses everything else loudly. */
public final class DeskRecords {

    private final List<CaseFile> files;
    private final MemoryLists lists = new MemoryLists();
    private final List<RecordedCorrection> corrections = new ArrayList<>();

    public DeskRecords(List<CaseFile> files) {
        this.files = new ArrayList<>(files);
    }

    public void replace(CaseFile file) {
        files.replaceAll(kept -> kept.number().equals(file.number()) ? file : kept);
    }

    public void add(RecordedCorrection made) {
        corrections.add(made);
    }

    public static RecordedCorrection correction() {
        return new RecordedCorrection(
                Instant.parse("2024-03-14T14:02:00Z"), "Robin Deskworth", FormCode.NOTIFICATION, NotificationFields.DATE_OF_BIRTH,
                AnswerState.NOT_KNOWN, "", AnswerState.GIVEN, "2023-04-01", "The hospital confirmed the day.");
    }

    public Optional<CaseFile> find(CaseNumber number) {
        return files.stream().filter(file -> file.number().equals(number)).findFirst();
    }

    public MemoryLists lists() {
        return lists;
    }

    Records asSeen() {
        return standIn(Records.class, (method, gives, arguments) -> switch (method) {
            case "cases" -> standIn(CaseStore.class, this::cases);
            case "actions" -> standIn(ActionStore.class, (asked, kind, of) -> asked.equals("ofCase") ? actions((CaseNumber) of[0]) : asked.equals("all") ? List.of() : notHere(asked));
            case "audit" -> standIn(AuditTrail.class, (asked, kind, of) -> asked.equals("ofObject") ? audit() : asked.equals("record") ? 1L : notHere(asked));
            case "work" -> DeskWork.of(files);
            case "savedLists" -> lists;
            default -> EmptyStore.of(gives);
        });
    }

    private Object cases(String method, Class<?> gives, Object[] arguments) {
        return switch (method) {
            case "find" -> find((CaseNumber) arguments[0]);
            case "list" -> list((CaseQuery) arguments[0]);
            case "correctionsOf" -> List.copyOf(corrections);
            default -> notHere(method);
        };
    }

    public CaseList list(CaseQuery query) {
        Comparator<CaseRow> order = switch (query.order()) {
            case NAME -> Comparator.comparing(row -> row.familyName().orElse(""));
            case DATE_OF_DEATH -> Comparator.comparing(CaseRow::dateOfDeath);
            case DATE_NOTIFIED -> Comparator.comparing(CaseRow::dateNotified);
            case STAGE -> Comparator.comparing(CaseRow::stage);
            case AREA -> Comparator.comparing(CaseRow::area);
            case REFERENCE -> Comparator.comparing(CaseRow::number);
        };
        List<CaseRow> fitting = files.stream().map(DeskRecords::row).filter(row -> fits(row, query)).sorted(query.descending() ? order.reversed() : order).toList();
        return new CaseList(fitting.stream().limit(query.limit()).toList(), fitting.size(), files.size());
    }

    private static boolean fits(CaseRow row, CaseQuery query) {
        String all = (row.number() + " " + row.familyName().orElse("") + " " + row.givenNames().orElse("")).toLowerCase(Locale.ROOT);
        return Arrays.stream(query.text().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains)
                && (query.stages().isEmpty() || query.stages().contains(row.stage()))
                && (query.areas().isEmpty() || query.areas().contains(row.area()))
                && query.year().map(year -> year.contains(row.dateNotified())).orElse(true);
    }

    private static CaseRow row(CaseFile file) {
        return new CaseRow(
                file.number(), file.stage(), file.residence().reportingArea(), file.child().familyName().toOptional(), file.child().givenNames().toOptional(),
                file.child().nhsNumber().toOptional(), file.child().dateOfBirth().toOptional(), file.death().date(), file.dateNotified(),
                file.reviewCompleted(), file.blocker().map(Hold::kind));
    }

    private static List<ReviewAction> actions(CaseNumber number) {
        return List.of(
                new ReviewAction(
                        "ACT-0001", Optional.of(number), "Share the invented lesson with the ward", Optional.of("Ward manager"), Optional.of("An invented board"),
                        Optional.of(LocalDate.of(2024, 1, 31)), ActionStatus.OPEN, Optional.empty(), 1),
                new ReviewAction(
                        "ACT-0002", Optional.of(number), "Thank the school for its return", Optional.empty(), Optional.empty(), Optional.empty(),
                        ActionStatus.COMPLETED, Optional.of(LocalDate.of(2024, 2, 2)), 1));
    }

    private static List<AuditEntry> audit() {
        return List.of(
                new AuditEntry(7, Instant.parse("2023-04-04T08:05:00Z"), "Robin Deskworth", "REGISTER_NOTIFICATIONS", AuditEvent.of(AuditEvent.What.CASE_REGISTERED, "case", "x")),
                new AuditEntry(9, Instant.parse("2024-03-14T14:02:00Z"), "Robin Deskworth", "CORRECT_CASES",
                        AuditEvent.ofFields(AuditEvent.What.CASE_CORRECTED, "case", "x", Set.of(NotificationFields.DATE_OF_BIRTH))));
    }

    private static Object notHere(String method) {
        throw new AssertionError("the window is not meant to ask the records for " + method);
    }

    private interface Answering {

        Object answer(String method, Class<?> gives, Object[] arguments);
    }

    private static <T> T standIn(Class<T> door, Answering answering) {
        return door.cast(Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, arguments) -> answering.answer(method.getName(), method.getReturnType(), arguments)));
    }
}
