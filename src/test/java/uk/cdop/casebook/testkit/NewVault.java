package uk.cdop.casebook.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.app.RandomIds;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.store.vault.H2VaultKeeper;

/** One new and empty vault, made when it is first wanted and copied from then on. */
final class NewVault {

    private static final LocalDate MADE_ON = LocalDate.of(2015, 1, 1);

    private static final class Made {
        static final Path FOLDER = make();
    }

    private NewVault() {}

    /** A vault that is there already stays as it is. */
    static void copyTo(Path folder) {
        if (Files.exists(folder.resolve("vault.keys"))) {
            return;
        }
        copy(Made.FOLDER, folder);
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path make() {
        Path folder = temporary();
        new H2VaultKeeper(day(), new RandomIds(), StoreDesk.QUICK, StoreDesk.QUICK)
                .create(folder, StoreDesk.USER, StoreDesk.EVERYTHING, StoreDesk.PASSPHRASE.toCharArray()).vault().close();
        dropTheFirstBackup(folder.resolve("backups"));
        return folder;
    }

    /** It is fifty times as large as the vault, and would be copied for each test. */
    private static void dropTheFirstBackup(Path backups) {
        try (Stream<Path> all = Files.list(backups)) {
            for (Path sealed : all.filter(file -> file.toString().endsWith(".sealed")).toList()) {
                Files.delete(sealed);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A place for a vault that is gone when the tests are done. */
    static Path temporary() {
        try {
            Path holder = Files.createTempDirectory("new-vault");
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> remove(holder)));
            return holder.resolve("vault");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Today day() {
        return new Today() {
            @Override
            public LocalDate date() {
                return MADE_ON;
            }

            @Override
            public Instant instant() {
                return Instant.parse("2015-01-01T12:00:00Z");
            }
        };
    }

    private static void remove(Path holder) {
        try (Stream<Path> all = Files.walk(holder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException left) {
            System.err.println("A temporary folder was left: " + List.of(left.getClass().getSimpleName()));
        }
    }
}
