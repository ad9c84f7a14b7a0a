package uk.cdop.casebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ReferenceTexts;

/** All editions of one year, from the vault to files, beside a script that reads the same facts as CSV, counts the same tables with pandas and writes them with openpyxl. */
final class Race {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    /** Until the runtime has compiled what is run most; what a person waits for once is told apart. */
    private static final int WARM_UPS = 12;

    private Race() {}

    /** Says that it was left out where Debian's python3-pandas or python3-openpyxl is not there. */
    static void measure(Report report, int size, UseCases office, Session session, Path work, LocalDate today) throws Exception {
        if (!PandasScript.isThere()) {
            report.say("The race with pandas was left out: " + PandasScript.NOT_THERE + ".");
            return;
        }
        office.editDisclosureRule().signOff("Sample Lead", "Information governance lead", Optional.of(today));
        Path out = Files.createDirectories(work.resolve("race-" + size));
        Path facts = facts(session, out.resolve("facts"), today);
        Path tables = Files.writeString(out.resolve("tables.json"), WantedTables.json(editions(office)));
        Measured first = Measured.of(0, 1, () -> written(office, out));
        report.say("All editions of one year, %,d cases, the first time: %s".formatted(size, first.inWords()));
        Measured ours = Measured.of(WARM_UPS, 5, () -> written(office, out));
        Measured theirs = Measured.of(1, 5, () -> PandasScript.run(facts, tables, out));
        report.add("All editions of one year, %,d cases".formatted(size), ours, theirs, "pandas reads CSV files of the same facts and counts the same tables, openpyxl writes them, one .xlsx for each edition");
    }

    private static Path facts(Session session, Path folder, LocalDate today) throws IOException {
        List<CaseFact> facts = session.read(Right.READ_STATISTICS, records -> records.cases().facts());
        List<PanelMeeting> meetings = session.read(Right.READ_STATISTICS, records -> records.meetings().all());
        FactFiles.write(folder, facts, meetings, session.read(Right.READ_STATISTICS, records -> ReferenceTexts.freezing().of(records, YEAR, today)));
        return folder;
    }

    /** Sixteen files, or the race was not run. */
    private static void written(UseCases office, Path out) {
        switch (office.writeStatistics().writeEvery(YEAR, out, Progress.NONE)) {
            case WriteStatisticsOutcome.Written _ -> { }
            case WriteStatisticsOutcome.Stopped stopped -> throw new IllegalStateException(stopped.failed().toString());
        }
    }

    private static List<Publication> editions(UseCases office) {
        return Stream.of(Publication.Edition.values()).map(edition -> office.prepareStatistics().prepare(YEAR, edition)).toList();
    }
}
