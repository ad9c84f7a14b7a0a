package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.hold.ProcessRule;
import uk.cdop.casebook.casework.hold.ProcessRules;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.WorkStore.OpenProcess;

/** Open processes that nobody has asked about for longer than the office's rule for their kind allows. */
public final class WorkOfProcesses implements WorkSource {

    /** The name of the office's own rules in the vault. */
    private static final String RULE_SET = "process_rules";

    private final ProcessRules shipped;

    public WorkOfProcesses(ProcessRules shipped) {
        this.shipped = shipped;
    }

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        ProcessRules rules = records.processes().ruleText(RULE_SET).map(ProcessRules::read).orElse(shipped);
        return records.work().openProcesses().stream()
                .filter(open -> rules.of(open.kind()).staleAfterDays() > 0)
                .map(open -> item(open, rules.of(open.kind())))
                .filter(item -> !item.due().orElseThrow().isAfter(horizon))
                .toList();
    }

    private static WorkItem item(OpenProcess open, ProcessRule rule) {
        String why = rule.call() + ". Last asked " + PlainDate.of(open.lastAsked());
        return WorkItem.due("Ask how it stands: " + open.kind().label(), open.number(), why, open.lastAsked().plusDays(rule.staleAfterDays()), "processes");
    }
}
