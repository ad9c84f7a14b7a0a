package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.importing.ImportOutcome;
import uk.cdop.casebook.office.importing.Kind;
import uk.cdop.casebook.office.importing.RefusedRow;

/** Takes lists that were kept elsewhere into the vault, whole or not at all. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Reads spreadsheets (.xlsx) or CSV into the vault: all of them, or nothing. Says where and why for each row refused.")
final class ImportCommand extends VaultCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files; their order does not matter.")
    private List<Path> files;

    @Option(names = "--as", paramLabel = "KIND",
            description = "What the tables are about, where the headings should not decide: notifications, meetings, transfers, "
                    + "holds, stages, reviews, factors, actions.")
    private String kind;

    @Option(names = "--dry-run", description = "Checks everything and keeps nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    ImportCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    void checkOptions() {
        kind();
    }

    private Optional<Kind> kind() {
        return Optional.ofNullable(kind).map(code -> Kind.ofCode(code).orElseThrow(() -> new ParameterException(
                spec().commandLine(), "There is no such kind. Kinds are: "
                        + Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", ")) + ".")));
    }

    @Override
    int run(Desk desk, UseCases office) {
        ImportOutcome outcome = office.importFiles().importFiles(files, kind(), dryRun, new LineProgress(problems()));
        if (json) {
            out().println(desk.json().write(asMap(outcome)));
        } else {
            tell(outcome);
        }
        return switch (outcome) {
            case ImportOutcome.Imported imported -> ExitCode.DONE;
            case ImportOutcome.Refused refused -> ExitCode.REFUSED;
        };
    }

    private void tell(ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Imported imported -> {
                out().printf("%d rows read: %d created, %d updated, %d unchanged.%n",
                        imported.read(), imported.created(), imported.updated(), imported.unchanged());
                imported.notes().forEach(note -> out().println("To look at: " + asLine(note)));
                out().println(dryRun ? "This was a dry run: nothing was kept." : "Import " + imported.importId());
            }
            case ImportOutcome.Refused refused -> {
                refused.rows().forEach(row -> problems().println(asLine(row)));
                problems().printf("%d rows read, %d refused. Nothing was changed. Mend the rows above and import again.%n",
                        refused.read(), refused.rows().size());
            }
        }
    }

    private static String asLine(RefusedRow row) {
        StringBuilder line = new StringBuilder(row.file());
        if (!row.sheet().isEmpty()) {
            line.append(", sheet ").append(row.sheet());
        }
        if (row.row() > 0) {
            line.append(", row ").append(row.row());
        }
        if (!row.column().isEmpty()) {
            line.append(", ").append(row.column());
        }
        return line.append(": ").append(row.reason()).toString();
    }

    private static Map<String, Object> asMap(ImportOutcome outcome) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (outcome) {
            case ImportOutcome.Imported imported -> {
                map.put("import_id", imported.importId().toString());
                map.put("read", imported.read());
                map.put("created", imported.created());
                map.put("updated", imported.updated());
                map.put("unchanged", imported.unchanged());
                map.put("refused", List.of());
                map.put("notes", imported.notes().stream().map(ImportCommand::asMap).toList());
            }
            case ImportOutcome.Refused refused -> {
                map.put("import_id", null);
                map.put("read", refused.read());
                map.put("created", 0);
                map.put("updated", 0);
                map.put("unchanged", 0);
                map.put("refused", refused.rows().stream().map(ImportCommand::asMap).toList());
            }
        }
        return map;
    }

    private static Map<String, Object> asMap(RefusedRow row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", row.file());
        map.put("sheet", row.sheet().isEmpty() ? null : row.sheet());
        map.put("row", row.row() > 0 ? row.row() : null);
        map.put("column", row.column().isEmpty() ? null : row.column());
        map.put("reason", row.reason());
        return map;
    }
}
