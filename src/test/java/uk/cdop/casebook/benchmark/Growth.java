package uk.cdop.casebook.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn.SignInOutcome;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** How the time of a year's tables grows with the cases of the vault, each size beside the one a tenth of it: {@code java -Xmx1g ... Growth 2000 20000 200000}. */
public final class Growth {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    /** Twenty years, from the first day on which panels reviewed deaths. */
    private static final LocalDate FIRST = LocalDate.of(2008, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2028, 11, 3);
    /** Cases are generated in one piece, which holds them all; the vault takes them by these. */
    private static final int PIECE = 20_000;

    private Growth() {}

    public static void main(String[] sizes) throws Exception {
        Report report = new Report(System.out);
        measure(report, Files.createTempDirectory("casebook-growth"), Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray());
        System.exit(0);
    }

    static void measure(Report report, Path work, int... sizes) throws Exception {
        Desk desk = OfficeForTests.desk(TODAY);
        double before = 0;
        for (int size : sizes) {
            try (Session session = filled(desk, work.resolve("growth-" + size), size)) {
                UseCases office = desk.useCases(session);
                Measured counting = Measured.of(1, size > PIECE ? 3 : 5, () -> office.prepareStatistics().prepare(YEAR, Publication.Edition.RESTRICTED));
                double each = counting.median() / size;
                report.say(String.format(Locale.ROOT, "| Count a year's tables, %,d cases | %s | %.3f ms | %s |",
                        size, counting.inWords(), each, before == 0 ? "" : String.format(Locale.ROOT, "%.2f", each / before)));
                before = each;
                if (size == PIECE) {
                    Race.measure(report, size, office, session, work, TODAY);
                }
            }
        }
    }

    private static Session filled(Desk desk, Path vault, int size) {
        Session session = ((SignInOutcome.Created) desk.signIn().create(vault, "Sample Person", Benchmarks.PASSPHRASE.toCharArray())).session();
        for (int from = 0; from < size; from += PIECE) {
            desk.useCases(session).generateCases().generate(
                    Math.min(PIECE, size - from), 11 + from / PIECE, FIRST, LAST, Progress.NONE);
        }
        return session;
    }
}
