package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.PackDesk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.pack.PackOutcome;
import uk.cdop.casebook.office.pack.ShowPack.PackView;
import uk.cdop.casebook.office.pack.WriteCopies.WriteCopiesOutcome;
import uk.cdop.casebook.office.pack.WriteLeakReport;

/** Writes the papers of a meeting and the report of their leak check; only the report where a find is not resolved. */
@Command(name = "pack", mixinStandardHelpOptions = true,
        description = "Builds the redacted papers of a meeting, checks them for leaks, and writes numbered copies and the report. Unresolved finds block the papers; the report is written.")
final class PackCommand extends VaultCommand {

    @Option(names = "--meeting", paramLabel = "ID", required = true, description = "The number of the meeting, such as PANEL-2024-01.")
    private String meeting;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path out;

    @Option(names = "--rebuild", description = "Builds the papers again from the cases as they are now. What was resolved stays so where it is found again.")
    private boolean rebuild;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    PackCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    void checkOptions() {
        if (!MeetingNumber.isWellFormed(meeting)) {
            throw new ParameterException(spec().commandLine(), "The number of a meeting looks like PANEL-2024-01.");
        }
    }

    @Override
    int run(Desk desk, UseCases office) {
        MeetingNumber number = new MeetingNumber(meeting);
        PackDesk papers = office.pack();
        PackOutcome outcome = ready(papers, number);
        return switch (outcome) {
            case PackOutcome.Refused(String sentence) -> refuse(ExitCode.REFUSED, sentence);
            case PackOutcome.Done(PanelPack pack) -> pack.mayBeReleased() ? release(desk, papers, pack) : blocked(desk, papers, pack);
        };
    }

    /** Papers that were released or resolved are taken as they are; where a case changed since, a person says whether they are built again. */
    private PackOutcome ready(PackDesk papers, MeetingNumber number) {
        Optional<PackView> view = papers.showPack().show(number).filter(shown -> shown.pack().isPresent() && !rebuild);
        if (view.isEmpty()) {
            return checked(papers, papers.buildPack().build(number));
        }
        PanelPack kept = view.get().pack().orElseThrow();
        boolean resolved = kept.hits().stream().anyMatch(hit -> hit.resolved().isPresent());
        Optional<String> changed = view.get().changed();
        if (kept.released().isPresent()) {
            changed.ifPresent(said -> problems().println("These are the papers as they were released. " + said));
        } else if (changed.isPresent() && resolved) {
            return new PackOutcome.Refused(changed.get() + " Nothing was written. Do so in the window, on the page of the meeting, or with --rebuild.");
        } else if (changed.isPresent()) {
            return checked(papers, papers.buildPack().build(number));
        }
        return kept.checked().isPresent() ? new PackOutcome.Done(kept) : checked(papers, new PackOutcome.Done(kept));
    }

    private static PackOutcome checked(PackDesk papers, PackOutcome built) {
        return built instanceof PackOutcome.Done(PanelPack pack) ? papers.checkPack().check(pack.meeting()) : built;
    }

    private int blocked(Desk desk, PackDesk papers, PanelPack pack) {
        tell(desk, pack, List.of(papers.writeLeakReport().write(pack.meeting(), out, new LineProgress(problems()))));
        int open = pack.unresolved().size();
        return refuse(ExitCode.REFUSED, (open == 1 ? "1 find of the leak check is" : open + " finds of the leak check are") + " not resolved. The papers were not written; the report was. Resolve each in the window, on the page of the meeting.");
    }

    private int release(Desk desk, PackDesk papers, PanelPack pack) {
        if (pack.released().isEmpty()) {
            List<String> holders = papers.showPack().show(pack.meeting()).map(view -> view.holders()).orElse(List.of());
            PackOutcome released = papers.releasePack().release(pack.meeting(), holders.isEmpty() ? List.of("Office") : holders);
            if (released instanceof PackOutcome.Refused(String sentence)) {
                return refuse(ExitCode.REFUSED, sentence);
            }
        }
        return switch (papers.writeCopies().write(pack.meeting(), out, new LineProgress(problems()))) {
            case WriteCopiesOutcome.Refused(String sentence) -> refuse(ExitCode.REFUSED, sentence);
            case WriteCopiesOutcome.Written(List<Path> files) -> {
                List<Path> all = new ArrayList<>(files);
                all.add(papers.writeLeakReport().write(pack.meeting(), out, new LineProgress(problems())));
                tell(desk, pack, all);
                yield ExitCode.DONE;
            }
        };
    }

    private void tell(Desk desk, PanelPack pack, List<Path> files) {
        if (json) {
            out().println(desk.json().write(asMap(pack, files)));
            return;
        }
        out().println(pack.meeting() + ": " + pack.hits().size() + " finds, " + pack.unresolved().size() + " not resolved");
        pack.hits().forEach(hit -> out().println("  " + (hit.resolved().isPresent() ? "resolved  " : "open      ") + hit.hit().part() + "  "
                + (hit.hit().near() ? "near a " : "") + hit.hit().kind().words() + "  " + hit.hit().caseNumber()));
        files.forEach(file -> out().println("  " + file));
    }

    private static Map<String, Object> asMap(PanelPack pack, List<Path> files) {
        Map<String, Object> map = WriteLeakReport.report(pack);
        map.put("files", files.stream().map(Path::toString).toList());
        return map;
    }
}
