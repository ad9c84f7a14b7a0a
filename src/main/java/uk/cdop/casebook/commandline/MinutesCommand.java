package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.minutes.WriteMinutes.WriteMinutesOutcome;

/** Writes the minutes of a meeting of the panel from what was decided. */
@Command(name = "minutes", mixinStandardHelpOptions = true, description = "Writes the minutes of a meeting of the panel from what was recorded and decided there.")
final class MinutesCommand extends VaultCommand {

    @Option(names = "--meeting", paramLabel = "ID", required = true, description = "The reference of the meeting, such as PANEL-2024-02.")
    private String meeting;

    @Option(names = "--out", paramLabel = "FILE.docx", required = true, description = "The file to write.")
    private Path out;

    MinutesCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        if (!MeetingNumber.isWellFormed(meeting)) {
            return refuse(ExitCode.REFUSED, "A reference of a meeting looks like PANEL-2024-02. Nothing was written.");
        }
        return switch (office.actions().writeMinutes().write(new MeetingNumber(meeting), out)) {
            case WriteMinutesOutcome.Refused(String sentence) -> refuse(ExitCode.REFUSED, sentence);
            case WriteMinutesOutcome.Written(Path file, boolean draft, Optional<String> caution) -> {
                out().println("Minutes: " + file);
                caution.ifPresent(problems()::println);
                if (draft) {
                    out().println("The meeting is still in session: these are a draft. Write them again once it is closed.");
                }
                yield ExitCode.DONE;
            }
        };
    }
}
