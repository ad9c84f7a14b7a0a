package uk.cdop.casebook.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.commandline.CasebookCommand;
import uk.cdop.casebook.commandline.ExitCode;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.failure.ProblemCode;

/** The front door: a command where one is given, the window otherwise. What nobody foresaw ends here. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter problems = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        // References, figures and dates are written the same on every machine, whatever its region.
        Locale.setDefault(Locale.UK);
        try {
            UserFolders folders = UserFolders.ofThisMachine();
            SafeLog.start(folders.log());
            return CasebookCommand.run(arguments, Launcher::deskOn, sampleData(), new DesktopOpener(folders), out, problems);
        } catch (Throwable mistake) {
            problems.println("CDOP Casebook could not start, and that is our mistake. What was saved before is safe. "
                    + "Please tell us this problem code: " + ProblemCode.of(mistake));
            return ExitCode.OUR_MISTAKE;
        }
    }

    private static Desk deskOn(Optional<LocalDate> today) {
        return new Wiring(today).desk();
    }

    /** The sample files stand in the program's own folder, or in the checkout where it is run from there. */
    private static Path sampleData() {
        return Path.of(System.getProperty("casebook.home", ".")).resolve("sample-data");
    }
}
