package uk.cdop.casebook.commandline;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule.EditDisclosureRuleOutcome;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.DisclosureRule.SignOff;

/** Records who signed off which numbers are too small to leave the panel, and says what holds. */
@Command(name = "sign-off", mixinStandardHelpOptions = true,
        description = "Records by which rule numbers of children may leave the panel, and who signed it off; without options it says what holds.")
final class SignOffCommand extends VaultCommand {

    @Option(names = "--threshold", paramLabel = "NUMBER", description = "The smallest number that may be shown. Another than the one that holds ends its sign-off.")
    private Optional<Integer> threshold;

    @Option(names = "--years-together", paramLabel = "YEARS",
            description = "How many years, 3 or 5, are counted together where a single year has too few children. Others than those that hold end the sign-off.")
    private Optional<Integer> yearsTogether;

    @Option(names = "--by", paramLabel = "NAME", description = "Who signed it off.")
    private Optional<String> by;

    @Option(names = "--role", paramLabel = "ROLE", description = "In which role, such as information governance lead.")
    private Optional<String> role;

    @Option(names = "--on", paramLabel = "DATE", converter = DayConverter.class, description = "On which day, such as 2024-11-01.")
    private Optional<LocalDate> on;

    SignOffCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        EditDisclosureRule edit = office.editDisclosureRule();
        if ((threshold.isPresent() || yearsTogether.isPresent()) && edit.set(threshold, yearsTogether) instanceof EditDisclosureRuleOutcome.Refused(String sentence)) {
            return refuse(ExitCode.REFUSED, sentence);
        }
        if ((by.isPresent() || role.isPresent() || on.isPresent())
                && edit.signOff(by.orElse(""), role.orElse(""), on) instanceof EditDisclosureRuleOutcome.Refused(String sentence)) {
            return refuse(ExitCode.REFUSED, sentence);
        }
        DisclosureRule rule = edit.show().rule();
        out().println(rule.inWords());
        out().println(rule.signedOff().map(SignOffCommand::signed).orElse("Nobody has signed this off, so nothing leaves the panel."));
        return ExitCode.DONE;
    }

    private static String signed(SignOff signOff) {
        return "Signed off by " + signOff.by() + ", " + signOff.role() + ", on " + signOff.on() + ".";
    }
}
