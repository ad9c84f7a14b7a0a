package uk.cdop.casebook.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.ncmdreturn.KeepReportedCounts.KeepReportedOutcome;
import uk.cdop.casebook.office.ncmdreturn.Reconciliation;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine.CaseDifference;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Lays our counts of a year beside NCMD's monitoring report, and takes what the report says from a file. */
@Command(name = "reconcile", mixinStandardHelpOptions = true,
        description = "Compares our counts with NCMD's monitoring report; with --report takes the report's figures and your explanations, as CSV.")
final class ReturnReconcileCommand extends VaultCommand {

    @Option(names = "--year", paramLabel = "YEAR", required = true, converter = YearConverter.class, description = "Such as 2023/24.")
    private FinancialYear year;

    @Option(names = "--report", paramLabel = "FILE", description = "What the report says: the whole of it is taken, or nothing. Columns as --csv prints them.")
    private Path report;

    @Option(names = "--csv", description = "Prints what is held of the report, as text to edit.")
    private boolean csv;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    ReturnReconcileCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        if (report != null) {
            int taken = take(office);
            if (taken != ExitCode.DONE) {
                return taken;
            }
        }
        Reconciliation found = office.ncmdReturn().reconcileReturn().reconcile(year);
        if (csv) {
            out().print(found.csv());
        } else if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("year", year.label());
            document.put("explained", found.lines().stream().noneMatch(MonitoredLine::isUnexplained));
            document.put("measures", found.lines().stream().map(ReturnReconcileCommand::asMap).toList());
            out().println(desk.json().write(document));
        } else {
            found.lines().forEach(line -> {
                out().println(words(line));
                line.cases().forEach(one -> out().println("  " + words(one)));
            });
        }
        return ExitCode.DONE;
    }

    private int take(UseCases office) {
        String text;
        try {
            text = Files.readString(report);
        } catch (IOException unreadable) {
            return refuse(ExitCode.REFUSED, "The report could not be read as text in UTF-8. What was held of it is as it was.");
        }
        return switch (office.ncmdReturn().keepReportedCounts().keep(year, text)) {
            case KeepReportedOutcome.Kept(int measures) -> ExitCode.DONE;
            case KeepReportedOutcome.Refused refused -> {
                refused.rows().forEach(row -> problems().printf("Line %d: %s%n", row.line(), row.reason()));
                yield refuse(ExitCode.REFUSED, "What was held of the report is as it was.");
            }
        };
    }

    private static String words(MonitoredLine line) {
        String theirs = line.reported().map(number -> "NCMD's: %d, difference: %+d".formatted(number, line.difference().orElseThrow())).orElse("NCMD's: not brought in");
        String explained = line.isUnexplained() ? "Not explained yet." : line.explanation();
        return "%s. Ours: %d, %s. %s".formatted(line.measure().label(), line.ours(), theirs, explained).strip();
    }

    private static String words(CaseDifference one) {
        String side = one.ours() ? "counted here, not in the report" : "in the report, not counted here";
        String held = one.held().kind().label() + one.held().on().map(day -> " " + day).orElse("");
        return "%s: %s. %s. %s".formatted(one.reference(), side, held, one.explanation().isBlank() ? "Not explained yet." : one.explanation());
    }

    private static Map<String, Object> asMap(MonitoredLine line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("measure", line.measure().code());
        map.put("ours", line.ours());
        map.put("ncmd", line.reported().orElse(null));
        map.put("difference", line.difference().orElse(null));
        map.put("as_at", line.asAt().map(Object::toString).orElse(null));
        map.put("explanation", line.explanation());
        map.put("explained", !line.isUnexplained());
        map.put("cases", line.cases().stream().map(ReturnReconcileCommand::asMap).toList());
        return map;
    }

    private static Map<String, Object> asMap(CaseDifference one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ref", one.reference());
        map.put("only", one.ours() ? "here" : "ncmd");
        map.put("held", one.held().kind().code());
        map.put("held_on", one.held().on().map(LocalDate::toString).orElse(null));
        map.put("explanation", one.explanation());
        return map;
    }
}
