package uk.cdop.casebook.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn.SignInOutcome;

/** Measures what a person waits for, each beside a floor in the same run: {@code mvn -Pbenchmark verify}. */
public final class Benchmarks {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
    static final String PASSPHRASE = "fictional cases for measuring only";
    private static final int[] SIZES = {2_000, 20_000};

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Report report = new Report(System.out);
        Starts.measure(report);
        Forms.measure(report);
        Path work = Files.createTempDirectory("casebook-benchmark");
        for (int size : SIZES) {
            Path vault = work.resolve("vault-" + size);
            Desk desk = OfficeForTests.desk(TODAY);
            fill(desk, vault, size);
            Opening.measure(report, size, () -> open(desk, vault), vault, PASSPHRASE);
            try (Session session = open(desk, vault)) {
                UseCases office = desk.useCases(session);
                Lists.measure(report, size, office, work);
                DayAtWork.measure(report, size, office, work);
                AnnualTables.measure(report, size, office, work);
                PanelWork.measure(report, size, office, session, work);
            }
        }
        Growth.measure(report, work, 2_000, 20_000, 200_000);
        report.write(Path.of("target", "benchmarks.md"));
        System.exit(0);
    }

    private static void fill(Desk desk, Path vault, int size) {
        SignInOutcome made = desk.signIn().create(vault, "Sample Person", PASSPHRASE.toCharArray());
        try (Session session = ((SignInOutcome.Created) made).session()) {
            desk.useCases(session).generateCases().generate(
                    size, 11, LocalDate.of(2008, 4, 1), LocalDate.of(2025, 3, 31), Progress.NONE);
            RunningWork.fill(session, TODAY);
        }
    }

    static Session open(Desk desk, Path vault) {
        return ((SignInOutcome.SignedInto) desk.signIn().open(vault, Optional.empty(), PASSPHRASE.toCharArray())).session();
    }
}
