package uk.cdop.casebook.commandline;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.VaultCare;

/** Checks a vault: integrity, schema and audit chain. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks a vault: integrity, schema and audit chain.")
final class CheckCommand extends VaultCommand {

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    CheckCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        VaultCare.CheckedVault checked = office.checkVault().check();
        if (json) {
            out().println(desk.json().write(asMap(checked)));
        } else {
            checked.findings().forEach(finding -> problems().println(finding));
            out().printf("%s Schema %d, %d cases, %d audit entries.%n",
                    checked.isSound() ? "The vault is sound." : "The vault is damaged; restore the latest backup.",
                    checked.schema(), checked.cases(), checked.auditEntries());
        }
        return checked.isSound() ? ExitCode.DONE : ExitCode.DAMAGED;
    }

    private static Map<String, Object> asMap(VaultCare.CheckedVault checked) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ok", checked.isSound());
        map.put("schema", checked.schema());
        map.put("cases", checked.cases());
        map.put("audit_entries", checked.auditEntries());
        map.put("chain_ok", checked.chainHolds());
        map.put("findings", checked.findings());
        return map;
    }
}
