package uk.cdop.casebook.store.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.store.folder.VaultFolder;

/** The backups beside a vault: their names, which are kept, and which was proved last. */
final class BackupShelf {

    static final String ENDING = ".sealed";
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)-(\\d{3,8})\\.sealed");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private BackupShelf() {}

    /** A name from the moment in UTC that sorts after every other backup of that moment. */
    static Path free(Path folder, Instant at) throws IOException {
        String stamp = STAMP.format(at);
        int last = in(folder).stream()
                .map(file -> NAME.matcher(file.getFileName().toString()))
                .filter(name -> name.matches() && name.group(1).equals(stamp))
                .mapToInt(name -> Integer.parseInt(name.group(2))).max().orElse(0);
        return folder.resolve("%s-%03d%s".formatted(stamp, last + 1, ENDING));
    }

    /** The proved backups of a folder, the oldest first. A backup has its name only once it is proved. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted(Comparator.naturalOrder()).toList();
        }
    }

    /** What a program left that was ended while it was making a backup. */
    static void clearUnproved(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> unproved = Files.newDirectoryStream(folder, "*" + ENDING + ".new")) {
            for (Path file : unproved) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Removes what the rotation lets go; never the one just made, and nothing that has another kind of name. */
    static void rotate(Path folder, Path justMade) throws IOException {
        Map<Path, BackupRotation.Made> made = new LinkedHashMap<>();
        for (Path file : in(folder)) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                made.put(file, new BackupRotation.Made(LocalDateTime.parse(name.group(1), STAMP), Integer.parseInt(name.group(2))));
            }
        }
        Set<BackupRotation.Made> staying = BackupRotation.staying(made.values());
        for (Map.Entry<Path, BackupRotation.Made> backup : made.entrySet()) {
            if (!staying.contains(backup.getValue()) && !backup.getKey().equals(justMade)) {
                Files.deleteIfExists(backup.getKey());
            }
        }
    }

    /** How many entries of the audit trail, other than comings and goings, the last proved backup holds. */
    record LastProved(String file, long entries) {}

    static void noteProved(VaultFolder folder, LastProved proved) throws IOException {
        SafeFile.replace(folder.lastProved(), (proved.file() + " " + proved.entries() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Optional<LastProved> lastProved(VaultFolder folder) throws IOException {
        if (!Files.isRegularFile(folder.lastProved())) {
            return Optional.empty();
        }
        String[] words = Files.readString(folder.lastProved()).strip().split(" ");
        boolean understood = words.length == 2 && words[1].matches("\\d{1,18}") && Files.isRegularFile(folder.backups().resolve(words[0]));
        return understood ? Optional.of(new LastProved(words[0], Long.parseLong(words[1]))) : Optional.empty();
    }
}
