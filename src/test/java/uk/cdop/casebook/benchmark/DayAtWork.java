package uk.cdop.casebook.benchmark;

import java.nio.file.Path;
import java.util.Locale;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.casefile.ShowCase.CaseView;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.work.ShowToday.TodayView;

/** What the window asks for all day: Today, the finder, a case, the duplicate desk, similar deaths and the chase plan. */
final class DayAtWork {

    private static final int FINDER_ROWS = 12;

    private final Report report;
    private final int size;
    private final UseCases office;
    private final ReadyLines floor;
    private final CaseNumber number;

    private DayAtWork(Report report, int size, UseCases office, ReadyLines floor) {
        this.report = report;
        this.size = size;
        this.office = office;
        this.floor = floor;
        this.number = office.listCases().list(CaseQuery.everything().sorted(CaseQuery.Order.DATE_NOTIFIED, true).atMost(1)).rows().getFirst().number();
    }

    static void measure(Report report, int size, UseCases office, Path work) throws Exception {
        try (ReadyLines floor = new ReadyLines(work.resolve("ready-lines-" + size))) {
            DayAtWork day = new DayAtWork(report, size, office, floor);
            day.todayAndFinder();
            day.oneCase();
            day.matches();
            day.chase();
        }
    }

    private void todayAndFinder() throws Exception {
        TodayView today = office.work().showToday().show();
        int lines = today.toDo() + today.ready().size();
        compare("Today, " + counted(lines, "lines"), lines, () -> office.work().showToday().show());
        CaseQuery query = CaseQuery.everything().withText("tester").sorted(CaseQuery.Order.DATE_NOTIFIED, true).atMost(FINDER_ROWS);
        compare("Finder (Ctrl+K), \"tester\"", office.listCases().list(query).rows().size(), () -> office.listCases().list(query));
    }

    private void oneCase() throws Exception {
        CaseView view = office.showCase().show(number).orElseThrow();
        int lines = view.file().notificationForm().answers().byKey().size() + view.history().size() + view.deadlines().size();
        compare("Open a case and where it stands", lines, () -> {
            office.showCase().show(number).orElseThrow();
            office.work().showWhereWeAre().show(number).orElseThrow();
        });
        compare("Deaths similar to one", office.documents().findSimilarDeaths().find(number).deaths().size(), () -> office.documents().findSimilarDeaths().find(number));
    }

    private void matches() throws Exception {
        Answers answers = office.showCase().show(number).orElseThrow().file().notificationForm().answers();
        compare("Likely matches of a draft", office.matching().findLikelyMatches().forAnswers(answers).size(), () -> office.matching().findLikelyMatches().forAnswers(answers));
        int pairs = office.matching().listOpenMatches().list().total();
        compare("Duplicate desk, " + counted(pairs, "open pairs"), Math.min(pairs, 200), () -> office.matching().listOpenMatches().list());
        compare("Duplicate desk, what holds the records", Math.min(pairs, 200), () -> office.matching().listOpenMatches().begin());
        compare("Duplicate desk, reading and one slice", Math.min(pairs, 200), () -> office.matching().listOpenMatches().begin().goOn());
    }

    private void chase() throws Exception {
        int due = office.chase().planChase().plan(Benchmarks.TODAY).reminders().size();
        compare("Chase plan, " + counted(due, "reminders due"), due, () -> office.chase().planChase().plan(Benchmarks.TODAY));
    }

    private static String counted(int count, String what) {
        return String.format(Locale.ROOT, "%,d %s", count, what);
    }

    private void compare(String what, int lines, Measured.Work ours) throws Exception {
        floor.put(what.substring(0, Math.min(what.length(), 40)), lines);
        report.add("%s, %,d cases".formatted(what, size), Measured.of(2, 11, ours),
                Measured.of(2, 11, () -> floor.read(what.substring(0, Math.min(what.length(), 40)))), ReadyLines.NAME);
    }
}
