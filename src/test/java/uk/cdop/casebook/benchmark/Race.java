package uk.cdop.casebook.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.annualtables.JsonPublicationText;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** All editions of one year, from the vault to files, beside pandas that reads a CSV of the same cases and openpyxl that writes the same cells. */
final class Race {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final Path SCRIPT = Path.of("docs", "benchmarks", "annual_tables.py");
    private static final String PYTHON = "/usr/bin/python3";

    private Race() {}

    /** Says that it was left out where Debian's python3-pandas or python3-openpyxl is not there. */
    static void measure(Report report, int size, UseCases office, Session session, Path work) throws Exception {
        if (!Files.isExecutable(Path.of(PYTHON)) || python("-c", "import pandas, openpyxl") != 0) {
            report.say("The race with pandas was left out: python3-pandas and python3-openpyxl of Debian are not there.");
            return;
        }
        office.editDisclosureRule().signOff("Sample Lead", "Information governance lead", Optional.of(Benchmarks.TODAY));
        Path out = Files.createDirectories(work.resolve("race-" + size));
        Path cases = Files.write(out.resolve("cases.csv"), lines(session), StandardCharsets.UTF_8);
        Path tables = Files.writeString(out.resolve("tables.json"),
                editions(office).stream().map(new JsonPublicationText()::json).collect(Collectors.joining(",", "[", "]")));
        Measured ours = Measured.of(1, 5, () -> written(office, out));
        Measured theirs = Measured.of(1, 5, () -> {
            if (python(SCRIPT.toString(), cases.toString(), tables.toString(), out.toString(), String.valueOf(YEAR.startYear())) != 0) {
                throw new IllegalStateException("the script did not end well");
            }
        });
        report.add("All editions of one year, %,d cases".formatted(size), ours, theirs, "pandas reads a CSV of the same cases and counts, openpyxl writes the same cells, one .xlsx for each edition");
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

    private static int python(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private static List<String> lines(Session session) {
        List<CaseFact> facts = session.read(Right.READ_STATISTICS, records -> records.cases().facts());
        return Stream.concat(
                Stream.of("number,area,died,born,sex,notified,reviewed,category,modifiability,ethnic,place"), facts.stream().map(Race::line)).toList();
    }

    private static String line(CaseFact fact) {
        return Stream.of(
                        Optional.of(fact.number()), Optional.of(fact.area().isResident() ? fact.area().name() : "OUT_OF_AREA"), Optional.of(fact.dateOfDeath()),
                        fact.dateOfBirth(), fact.sex(), Optional.<LocalDate>of(fact.dateNotified()), fact.reviewCompleted(),
                        fact.finding().map(found -> found.category().code()), fact.finding().map(found -> found.modifiability().code()),
                        fact.particulars().ethnicCategory(), fact.particulars().placeOfDeath())
                .map((Function<Optional<?>, String>) said -> said.map(Object::toString).orElse("")).collect(Collectors.joining(","));
    }
}
