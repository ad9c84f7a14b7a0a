package uk.cdop.casebook.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.action.ActionFilter;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.learning.LearningQuery;
import uk.cdop.casebook.office.learning.SearchLearning.Library;
import uk.cdop.casebook.office.pack.PackOutcome;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** What the panel waits for: earlier cases while it decides, the checks before sign-off, the library, the lists, and the papers of seven cases. */
final class PanelWork {

    private static final int SEVEN = 7;
    private static final int ACTIONS = 2_000;
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
        panel.prepare(session);
        try (ReadyLines floor = new ReadyLines(work.resolve("panel-lines-" + size))) {
            panel.deciding(floor);
            panel.lists(floor);
        }
        panel.papers();
    }

    /** A meeting with seven cases, and a register of at least two thousand actions. */
    private void prepare(Session session) {
        session.change(Right.RUN_PANEL, records -> {
            records.meetingPlans().add(new MeetingPlan(
                    MEETING, new MeetingPlan.When(Benchmarks.TODAY.plusDays(21), LocalTime.of(9, 30), 180), PanelKind.GENERAL, Optional.empty(), Optional.empty(),
                    MeetingPlan.Course.PLANNED, numbers.stream().map(number -> AgendaEntry.ofCase(number, 25, new TreeSet<>())).toList(), List.of(), 0));
            records.actions().add(IntStream.range(records.actions().all().size(), ACTIONS).mapToObj(PanelWork::action).toList());
            return records.audit().record(AuditEvent.of(AuditEvent.What.MEETING_CHANGED, "meeting", MEETING.text()));
        });
    }

    private static ReviewAction action(int place) {
        return new ReviewAction(
                "ACTION-2025-%05d".formatted(place), Optional.empty(), "Agree one way to pass on messages", Optional.of("Sample Hospital"), Optional.empty(),
                Optional.of(Benchmarks.TODAY.plusDays(place % 400 - 200)), ActionStatus.OPEN, Optional.empty(), 0);
    }

    private void deciding(ReadyLines floor) throws Exception {
        Library library = office.learning().searchLearning().search(LearningQuery.EVERYTHING);
        List<String> factors = library.factors().keySet().stream().limit(SEVEN).toList();
        CaseNumber number = numbers.getFirst();
        Optional<CategoryOfDeath> category = Optional.of(CategoryOfDeath.PERINATAL_NEONATAL);
        beside(floor, "Earlier cases of seven factors", factors.size(), () -> office.findings().showRecurrence().show(number, factors, category));
        beside(floor, "A case opened in the meeting", library.factors().size(),
                () -> office.findings().showRecurrence().before(number, library.factors().keySet()));
        beside(floor, "Checks before sign-off", office.findings().runChecks().run(number).size(), () -> office.findings().runChecks().run(number));
        beside(floor, "Themes watch at a notification", office.documents().findSimilarDeaths().find(number).deaths().size(),
                () -> office.documents().findSimilarDeaths().find(number));
        LearningQuery word = new LearningQuery(
                "handover", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        beside(floor, "Learning library, one word", office.learning().searchLearning().search(word).found().size(),
                () -> office.learning().searchLearning().search(word));
        beside(floor, "Learning library, everything", library.found().size(), () -> office.learning().searchLearning().search(LearningQuery.EVERYTHING));
    }

    private void lists(ReadyLines floor) throws Exception {
        int meetings = office.panel().listMeetings().list().coming().size() + office.panel().listMeetings().list().past().size();
        beside(floor, "Panels, %,d meetings".formatted(meetings), meetings, () -> office.panel().listMeetings().list());
        int actions = office.actions().listActions().list(ActionFilter.EVERYTHING).lines().size();
        beside(floor, "Action register, %,d actions".formatted(actions), actions, () -> office.actions().listActions().list(ActionFilter.EVERYTHING));
        int today = office.work().showToday().show().toDo();
        beside(floor, "Today with those actions, %,d lines".formatted(today), today, () -> office.work().showToday().show());
    }

    private void beside(ReadyLines floor, String what, int lines, Measured.Work ours) throws Exception {
        floor.put(what, lines);
        report.add("%s, %,d cases".formatted(what, size), Measured.of(2, 11, ours), Measured.of(2, 11, () -> floor.read(what)), ReadyLines.NAME);
    }

    private void papers() throws Exception {
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
