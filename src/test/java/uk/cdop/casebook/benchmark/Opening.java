package uk.cdop.casebook.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.Callable;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import uk.cdop.casebook.office.signin.Session;

/** Opening a vault: key stretching, seal, schema and sign-in, beside the stretching alone and a plain H2 file. */
final class Opening {

    private Opening() {}

    static void measure(Report report, int size, Callable<Session> opening, Path vault, String passphrase) throws Exception {
        double[] ours = new double[5];
        for (int run = -1; run < ours.length; run++) {
            long begun = System.nanoTime();
            Session session = opening.call();
            double taken = (System.nanoTime() - begun) / 1e6;
            session.close();
            if (run >= 0) {
                ours[run] = taken;
            }
        }
        String plain = "jdbc:h2:file:" + vault.resolveSibling("plain-open-" + size) + ";DB_CLOSE_ON_EXIT=FALSE";
        try (Connection made = DriverManager.getConnection(plain, "sa", "")) {
            made.createStatement().execute("create table one (id int primary key)");
        }
        Measured floor = Measured.of(2, 10, () -> {
            stretch(passphrase);
            try (Connection connection = DriverManager.getConnection(plain, "sa", "")) {
                connection.createStatement().executeQuery("select count(*) from one").next();
            }
        });
        report.add("Open a vault of %,d cases".formatted(size), Measured.ofTimes(ours), floor,
                "one Argon2id stretching of the same cost, then opening and closing an unencrypted H2 file with one table");
    }

    private static void stretch(String passphrase) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(64 << 10).withIterations(3).withParallelism(1).withSalt(new byte[16]).build());
        generator.generateBytes(passphrase.toCharArray(), new byte[32]);
    }
}
