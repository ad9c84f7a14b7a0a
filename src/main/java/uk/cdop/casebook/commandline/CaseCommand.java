package uk.cdop.casebook.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.casefile.ShowCase.CaseView;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.work.PrintWhereWeAre.PrintOutcome;

/** Shows one case whole. */
@Command(name = "case", description = "Shows one case, whole, or writes the page that says where it stands.", mixinStandardHelpOptions = true)
final class CaseCommand extends VaultCommand {

    @Parameters(paramLabel = "REF", description = "The reference, such as CDOP-2023-0041.")
    private String reference;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--where-are-we", paramLabel = "FILE.pdf", description = "Writes one page that says where the case stands; no name of the child is on it.")
    private Path whereAreWe;

    CaseCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        if (!CaseNumber.isWellFormed(reference)) {
            throw new ParameterException(spec().commandLine(), "A reference looks like CDOP-2023-0041.");
        }
        if (whereAreWe != null) {
            return writeWhereWeAre(office);
        }
        Optional<CaseView> found = office.showCase().show(new CaseNumber(reference));
        if (found.isEmpty()) {
            return refuse(ExitCode.REFUSED, "There is no case of this reference in the vault.");
        }
        if (json) {
            out().println(desk.json().write(CaseText.asMap(found.get())));
        } else {
            print(found.get());
        }
        return ExitCode.DONE;
    }

    private int writeWhereWeAre(UseCases office) {
        if (office.work().printWhereWeAre().print(new CaseNumber(reference), whereAreWe) == PrintOutcome.NO_SUCH_CASE) {
            return refuse(ExitCode.REFUSED, "There is no case of this reference in the vault.");
        }
        out().println("Written: " + whereAreWe);
        return ExitCode.DONE;
    }

    private void print(CaseView view) {
        CaseFile file = view.file();
        PrintWriter out = out();
        out.println(file.number() + "  " + file.stage().label() + "  " + file.residence().reportingArea().label());
        file.age().ifPresent(age -> out.println("Age at death: " + age.inWords()));
        out.println("Date of death: " + file.death().date() + "  Notified: " + file.dateNotified());
        file.blocker().ifPresent(hold -> out.println("Waits for: " + hold.kind().label()));
        view.deadlines().forEach(deadline -> out.println(
                deadline.limit().label() + ": by " + deadline.dueOn() + ", " + CaseText.words(deadline.state())));
        view.panels().forEach(decision -> out.println(
                decision.meeting() + "  " + decision.outcome().label() + "  " + decision.counted().map(names -> "In the room: " + String.join(", ", names)).orElse("Who was in the room was not kept")));
        out.println();
        file.notificationForm().answers().byKey().forEach((key, answer) -> out.println(
                "%-32s %s".formatted(key, answer.toOptional().map(Object::toString).orElse("[" + answer.state().label() + "]"))));
        out.println();
        view.history().forEach(entry -> out.println(
                entry.at() + "  " + entry.userName() + "  " + CaseText.words(entry.event().what())));
    }
}
