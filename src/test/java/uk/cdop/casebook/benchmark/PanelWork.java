package uk.cdop.casebook.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.learning.LearningQuery;
import uk.cdop.casebook.office.pack.PackOutcome;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** What the panel waits for: earlier cases while it decides, the checks before sign-off, the library, and the papers of seven cases. */
final class PanelWork {

    private static final int SEVEN = 7;
    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2025-99");

    private final Report report;
    private final int size;
    private final UseCases office;
    private final List<CaseNumber> numbers;

    private PanelWork(Report report, int size, UseCases office) {
        this.report = report;
        this.size = size;
        this.office = office;
        this.numbers = office.listCases().list(CaseQuery.everything().sorted(CaseQuery.Order.DATE_NOTIFIED, true).atMost(SEVEN)).rows().stream()
                .map(CaseRow::number).toList();
    }

    static void measure(Report report, int size, UseCases office, Session session, Path work) throws Exception {
        PanelWork panel = new PanelWork(report, size, office);
        try (ReadyLines floor = new ReadyLines(work.resolve("panel-lines-" + size))) {
            panel.deciding(floor);
        }
        panel.papers(session);
    }

    private void deciding(ReadyLines floor) throws Exception {
        int found = office.learning().searchLearning().search(LearningQuery.EVERYTHING).found().size();
        List<String> factors = office.learning().searchLearning().search(LearningQuery.EVERYTHING).factors().keySet().stream().limit(SEVEN).toList();
        CaseNumber number = numbers.getFirst();
        Optional<CategoryOfDeath> category = Optional.of(CategoryOfDeath.PERINATAL_NEONATAL);
        beside(floor, "Earlier cases of seven factors", factors.size(), () -> office.findings().showRecurrence().show(number, factors, category));
        beside(floor, "Checks before sign-off", office.findings().runChecks().run(number).size(), () -> office.findings().runChecks().run(number));
        beside(floor, "Themes watch at a notification", office.documents().findSimilarDeaths().find(number).deaths().size(),
                () -> office.documents().findSimilarDeaths().find(number));
        beside(floor, "Learning library, one word", found, () -> office.learning().searchLearning().search(new LearningQuery(
                "handover", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private void beside(ReadyLines floor, String what, int lines, Measured.Work ours) throws Exception {
        floor.put(what, lines);
        report.add("%s, %,d cases".formatted(what, size), Measured.of(2, 11, ours), Measured.of(2, 11, () -> floor.read(what)), ReadyLines.NAME);
    }

    private void papers(Session session) throws Exception {
        session.change(Right.RUN_PANEL, records -> {
            records.meetingPlans().add(new MeetingPlan(
                    MEETING, new MeetingPlan.When(Benchmarks.TODAY.plusDays(21), LocalTime.of(9, 30), 180), PanelKind.GENERAL, Optional.empty(), Optional.empty(),
                    MeetingPlan.Course.PLANNED, numbers.stream().map(number -> AgendaEntry.ofCase(number, 25, new TreeSet<>())).toList(), List.of(), 0));
            return records.audit().record(AuditEvent.of(AuditEvent.What.MEETING_CHANGED, "meeting", MEETING.text()));
        });
        Measured built = Measured.of(1, 5, () -> require(office.pack().buildPack().build(MEETING)));
        byte[] file = office.pack().showPack().file(MEETING);
        report.add("Papers of seven cases, %,d cases".formatted(size), built, Measured.of(1, 5, () -> {
            try (var document = Loader.loadPDF(file)) {
                document.save(new ByteArrayOutputStream());
            }
        }), "the finished file read and saved again by PDFBox alone");
        report.add("Leak check of those papers, %,d cases".formatted(size), Measured.of(1, 5, () -> require(office.pack().checkPack().check(MEETING))),
                Measured.of(1, 5, () -> {
                    try (var document = Loader.loadPDF(file)) {
                        new PDFTextStripper().getText(document);
                    }
                }), "the text of the same file read by PDFBox alone");
    }

    private static void require(PackOutcome outcome) {
        if (!(outcome instanceof PackOutcome.Done)) {
            throw new IllegalStateException("the papers were not made");
        }
    }
}
