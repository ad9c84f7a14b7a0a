package uk.cdop.casebook.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.importing.HardenedTableReader;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.importing.ImportFiles;
import uk.cdop.casebook.office.importing.ImportOutcome;

/** A vault in memory with the import at its door, on a fixed day. */
public final class ImportFixture {

    public static final LocalDate DAY = LocalDate.of(2025, 4, 15);

    public final MemoryVault vault = new MemoryVault();
    private final Path folder;
    private int files;

    public ImportFixture(Path folder) {
        this.folder = folder;
    }

    public static Today today(LocalDate day) {
        return new Today() {
            @Override
            public LocalDate date() {
                return day;
            }

            @Override
            public Instant instant() {
                return day.atStartOfDay().toInstant(ZoneOffset.UTC);
            }
        };
    }

    /** Identifiers in a row, the same in each run. */
    public static NewId ids() {
        return new NewId() {
            private long last;

            @Override
            public UUID next() {
                return new UUID(0, ++last);
            }
        };
    }

    public ImportFiles importFiles(Role role) {
        return new ImportFiles(vault.session(role), new HardenedTableReader(), SampleAreas.directory(),
                ShippedForms.versions(), today(DAY), UUID::randomUUID);
    }

    public ImportOutcome take(Path... paths) {
        return take(List.of(paths));
    }

    public ImportOutcome take(List<Path> paths) {
        return importFiles(Role.COORDINATOR).importFiles(paths, Optional.empty(), false, Progress.NONE);
    }

    /** Imports text files with these lines, each given as one text with its lines parted by line feeds. */
    public ImportOutcome takeTexts(String... texts) {
        return take(Arrays.stream(texts).map(this::file).toList());
    }

    public Path file(String text) {
        try {
            return Files.writeString(folder.resolve("list-" + ++files + ".csv"), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The files a coordinator would import, not those to be refused. */
    public static List<Path> sampleFiles() {
        try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|xlsx)")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
