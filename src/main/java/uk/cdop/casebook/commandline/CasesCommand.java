package uk.cdop.casebook.commandline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Lists cases, by reference and without names unless they are asked for. */
@Command(name = "cases", description = "Lists cases.", mixinStandardHelpOptions = true)
final class CasesCommand extends VaultCommand {

    @Option(names = "--stage", paramLabel = "STAGE", description = "Only cases at this stage, such as ready_for_panel.")
    private String stage;

    @Option(names = "--area", paramLabel = "AREA", description = "Only this area: Dorset, BCP, Pan-Dorset, Somerset or \"Out of area\".")
    private String area;

    @Option(names = "--year", paramLabel = "YEAR", converter = YearConverter.class, description = "Only cases notified in this year, such as 2023/24.")
    private FinancialYear year;

    @Option(names = "--identifiers", description = "Shows names as well.")
    private boolean identifiers;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    CasesCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        CaseQuery query = CaseQuery.everything().withStages(stages()).withAreas(areas()).withYear(Optional.ofNullable(year));
        CaseList list = office.listCases().list(query);
        if (json) {
            out().println(desk.json().write(Map.of("cases", list.rows().stream().map(this::asMap).toList())));
        } else {
            list.rows().forEach(row -> out().println(asLine(row)));
            problems().printf("%d of %d cases%n", list.matching(), list.total());
        }
        return ExitCode.DONE;
    }

    private Set<CaseStage> stages() {
        if (stage == null) {
            return Set.of();
        }
        return Set.of(Coded.ofCode(CaseStage.class, stage).orElseThrow(() -> new ParameterException(spec().commandLine(),
                "There is no such stage. Stages are: "
                        + Arrays.stream(CaseStage.values()).map(CaseStage::code).collect(Collectors.joining(", ")) + ".")));
    }

    private Set<ReportingArea> areas() {
        if (area == null) {
            return Set.of();
        }
        if (area.equalsIgnoreCase(ReportingArea.PAN_DORSET_LABEL)) {
            return EnumSet.of(ReportingArea.DORSET, ReportingArea.BCP);
        }
        return Set.of(Arrays.stream(ReportingArea.values())
                .filter(known -> known.label().equalsIgnoreCase(area) || known.name().equalsIgnoreCase(area))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec().commandLine(),
                        "There is no such area. Areas are: Dorset, BCP, Pan-Dorset, Somerset, Out of area.")));
    }

    private Map<String, Object> asMap(CaseRow row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ref", row.number().text());
        map.put("stage", row.stage().code());
        map.put("area", row.area().label());
        map.put("date_of_death", row.dateOfDeath().toString());
        map.put("date_notified", row.dateNotified().toString());
        map.put("blocked_by", row.blockedBy().map(Coded::code).orElse(null));
        if (identifiers) {
            map.put("family_name", row.familyName().orElse(null));
            map.put("given_names", row.givenNames().orElse(null));
        }
        return map;
    }

    private String asLine(CaseRow row) {
        List<String> parts = new ArrayList<>(List.of(
                "%-16s".formatted(row.number().text()),
                "%-34s".formatted(row.stage().label()),
                "%-35s".formatted(row.area().label()),
                row.dateOfDeath().toString(), row.dateNotified().toString()));
        row.blockedBy().ifPresent(hold -> parts.add("waits for: " + hold.label()));
        if (identifiers) {
            parts.add((row.givenNames().orElse("") + " " + row.familyName().orElse("")).strip());
        }
        return String.join("  ", parts);
    }
}
