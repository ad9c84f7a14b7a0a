package uk.cdop.casebook.commandline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.annualtables.AcceptDoubts.AcceptDoubtsOutcome;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Shows how the auditor's checks of a year come out, and accepts what they doubt of a record, with the reason. */
@Command(name = "checks", mixinStandardHelpOptions = true,
        description = "Prints the checks of a year's figures; with --accept lets a record stand as it is, so that it stops no publication.")
final class StatisticsChecksCommand extends VaultCommand {

    @Option(names = "--year", paramLabel = "YEAR", required = true, converter = YearConverter.class, description = "Such as 2023/24.")
    private FinancialYear year;

    @Option(names = "--accept", paramLabel = "CASE:DOUBT", description = "What is accepted, as the checks print it. May be given several times.")
    private List<String> accept = List.of();

    @Option(names = "--take-back", paramLabel = "CASE:DOUBT", description = "What was accepted and is not any more.")
    private String takeBack;

    @Option(names = "--reason", paramLabel = "WORDS", description = "With --accept: why the record stands as it is. Name nobody: other programs may see what is typed here.")
    private String reason = "";

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    StatisticsChecksCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    void checkOptions() {
        accept.forEach(this::doubt);
        if (takeBack != null) {
            doubt(takeBack);
        }
    }

    private Doubt doubt(String written) {
        String[] parts = written.split(":", -1);
        if (parts.length != 2 || Coded.ofCode(Doubt.Kind.class, parts[1]).isEmpty()) {
            throw new ParameterException(spec().commandLine(), "Write a case and a doubt as the checks print them, such as CDOP-2023-0001:no_panel_that_day.");
        }
        return new Doubt(new CaseNumber(parts[0]), Coded.require(Doubt.Kind.class, parts[1]));
    }

    @Override
    int run(Desk desk, UseCases office) {
        if (takeBack != null) {
            return told(office.acceptDoubts().takeBack(doubt(takeBack)));
        }
        return accept.isEmpty() ? show(desk, office) : told(office.acceptDoubts().accept(year, accept.stream().map(this::doubt).toList(), reason));
    }

    private int told(AcceptDoubtsOutcome outcome) {
        return switch (outcome) {
            case AcceptDoubtsOutcome.Accepted(int doubts) -> {
                out().println(doubts + (doubts == 1 ? " exception is accepted." : " exceptions are accepted."));
                yield ExitCode.DONE;
            }
            case AcceptDoubtsOutcome.TakenBack taken -> {
                out().println("The exception is not accepted any more.");
                yield ExitCode.DONE;
            }
            case AcceptDoubtsOutcome.Refused(String sentence) -> refuse(ExitCode.REFUSED, sentence);
        };
    }

    private int show(Desk desk, UseCases office) {
        Publication publication = office.prepareStatistics().prepare(year, Publication.Edition.RESTRICTED);
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("year", year.label());
            document.put("ok", publication.failed().isEmpty());
            document.put("checks", publication.checks().stream().map(StatisticsChecksCommand::asMap).toList());
            out().println(desk.json().write(document));
            return ExitCode.DONE;
        }
        publication.checks().forEach(check -> {
            out().printf("%s: %s%n", check.id(), check.outcome().label());
            if (check.outcome() == Check.Outcome.FAILED || check.outcome() == Check.Outcome.EXCEPTED) {
                out().println("  " + check.rule());
                out().println("  " + check.difference());
            }
            check.doubts().forEach(doubt -> out().println("  --accept " + written(doubt)));
        });
        return ExitCode.DONE;
    }

    private static String written(Doubt doubt) {
        return doubt.number() + ":" + doubt.kind().code();
    }

    private static Map<String, Object> asMap(Check check) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", check.id());
        map.put("rule", check.rule());
        map.put("held", check.held());
        map.put("result", check.outcome().name().toLowerCase(Locale.ROOT));
        map.put("difference", check.difference());
        map.put("cases", check.cases().stream().map(CaseNumber::text).toList());
        map.put("can_be_accepted", check.doubts().stream().map(StatisticsChecksCommand::written).toList());
        return map;
    }
}
