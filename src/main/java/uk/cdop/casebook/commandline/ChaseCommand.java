package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.cdop.casebook.casework.chase.ChasePlan;
import uk.cdop.casebook.casework.chase.PersonReminders;
import uk.cdop.casebook.office.chase.RunChase.RunChaseOutcome;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;

/** Writes the reminders that are due on a day as letters and e-mail drafts. */
@Command(name = "chase", mixinStandardHelpOptions = true,
        description = "Writes the reminders that are due on a day: a letter and an e-mail draft for each person. Sends nothing.")
final class ChaseCommand extends VaultCommand {

    @Option(names = "--on", paramLabel = "DATE", required = true, converter = DayConverter.class, description = "The day to write for, such as 2024-03-14. What is written is recorded in the vault.")
    private LocalDate on;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write the letters (.docx) and drafts (.eml) to; not needed with --dry-run.")
    private Path out;

    @Option(names = "--dry-run", description = "Says what would be written, and writes and records nothing.")
    private boolean dryRun;

    @Option(names = "--owners", description = "Also writes to the owners of overdue actions.")
    private boolean withOwners;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    ChaseCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    void checkOptions() {
        if (!dryRun && out == null) {
            throw new ParameterException(spec().commandLine(), "Say where to write: --out DIR, or only look with --dry-run.");
        }
    }

    @Override
    int run(Desk desk, UseCases office) {
        if (dryRun) {
            return tell(desk, office.chase().planChase().plan(on), List.of(), false, withOwners ? Optional.of(ChasedOwners.planned(office.actions().chaseActions(), on)) : Optional.empty());
        }
        return switch (office.chase().runChase().run(on, out, new LineProgress(problems()))) {
            case RunChaseOutcome.Chased(ChasePlan plan, List<Path> files) -> tell(desk, plan, files, true, owners(office));
            case RunChaseOutcome.NothingDue(ChasePlan plan) -> tell(desk, plan, List.of(), false, owners(office));
            case RunChaseOutcome.NotWritten(String sentence) -> refuse(ExitCode.REFUSED, sentence);
        };
    }

    private Optional<ChasedOwners> owners(UseCases office) {
        return withOwners ? Optional.of(ChasedOwners.chased(office.actions().chaseActions(), on, out, new LineProgress(problems()))) : Optional.empty();
    }

    private int tell(Desk desk, ChasePlan plan, List<Path> files, boolean recorded, Optional<ChasedOwners> owners) {
        if (json) {
            Map<String, Object> map = asMap(plan, files, recorded);
            owners.ifPresent(chased -> map.put("actions", chased.asMap()));
            out().println(desk.json().write(map));
            return ExitCode.DONE;
        }
        plan.people().forEach(person -> {
            out().println(person.to().agencyName() + person.to().personName().map(name -> ", " + name).orElse("")
                    + (person.to().address().isEmpty() ? " (no secure address)" : ""));
            person.reminders().forEach(due -> out().println(
                    "  " + due.request().number() + "  " + due.levelInWords() + ", answer by " + due.answerBy() + ", next step " + due.nextOn()));
        });
        plan.toEscalate().forEach(request -> out().println("To escalate: " + request.number() + "  " + request.to().agencyName()));
        plan.toFollowUp().forEach(request -> out().println("Escalated, look again: " + request.number() + "  " + request.to().agencyName()));
        out().println(summary(plan, recorded));
        files.forEach(file -> out().println("  " + file));
        owners.ifPresent(chased -> chased.lines().forEach(out()::println));
        return ExitCode.DONE;
    }

    private String summary(ChasePlan plan, boolean recorded) {
        if (plan.people().isEmpty()) {
            return "Nobody is to be reminded on " + plan.on() + plan.nextOn().map(day -> ". The next reminder is due on " + day).orElse("") + ".";
        }
        String counts = counted(plan.reminders().size(), "request") + " in " + counted(plan.people().size(), "letter");
        return recorded ? counts + " written and recorded. Nothing was sent: open the drafts, read them and send them."
                : counts + " would be written. Nothing was written or recorded.";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static Map<String, Object> asMap(ChasePlan plan, List<Path> files, boolean recorded) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("on", plan.on().toString());
        map.put("recorded", recorded);
        map.put("letters", plan.people().size());
        map.put("requests", plan.reminders().size());
        map.put("people", plan.people().stream().map(ChaseCommand::person).toList());
        map.put("to_escalate", plan.toEscalate().stream().map(request -> request.number().text()).toList());
        map.put("to_follow_up", plan.toFollowUp().stream().map(request -> request.number().text()).toList());
        map.put("next_on", plan.nextOn().map(LocalDate::toString).orElse(null));
        map.put("files", files.stream().map(Path::toString).toList());
        return map;
    }

    private static Map<String, Object> person(PersonReminders person) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("agency", person.to().agencyName());
        map.put("has_address", person.to().address().isPresent());
        map.put("level", person.level());
        map.put("requests", person.reminders().stream().map(due -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("ref", due.request().number().text());
            one.put("level", due.level());
            one.put("answer_by", due.answerBy().toString());
            one.put("next_on", due.nextOn().toString());
            return one;
        }).toList());
        return map;
    }
}
