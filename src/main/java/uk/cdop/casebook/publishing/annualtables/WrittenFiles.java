package uk.cdop.casebook.publishing.annualtables;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.publishing.file.SettledZip;
import uk.cdop.casebook.statistics.table.Publication;

/**
 * The auditor's last two checks, asked of the files as they were made and before they are put in their place: accessible, the
 * same to the byte when made again, the hash of the facts on the cover. Source: annual-statistics sections 5.5 and 6.
 */
final class WrittenFiles {

    private WrittenFiles() {}

    /** Passes the files on; {@link OfficeFailure} REFUSED with the check and what it found where they may not be kept. Each is opened beside the others. */
    static Map<String, byte[]> checked(Publication publication, Map<String, byte[]> made, Map<String, byte[]> again) {
        List<Optional<OfficeFailure>> refused = made.entrySet().parallelStream()
                .map(file -> refusal(publication, file.getKey(), file.getValue(), again.get(file.getKey()))).toList();
        refused.stream().flatMap(Optional::stream).findFirst().ifPresent(first -> {
            throw first;
        });
        return made;
    }

    private static Optional<OfficeFailure> refusal(Publication publication, String name, byte[] made, byte[] again) {
        if (!Arrays.equals(made, again)) {
            return Optional.of(refused("Q20_same_again", List.of("a file is not the same when it is made again")));
        }
        try {
            return name.endsWith(".xlsx") ? xlsx(publication, made) : name.endsWith(".ods") ? accessible(AccessibleOds.broken(SettledZip.read(made))) : Optional.empty();
        } catch (IOException inMemory) {
            throw new IllegalStateException("the files could not be read in memory");
        }
    }

    private static Optional<OfficeFailure> xlsx(Publication publication, byte[] made) throws IOException {
        AccessibleXlsx asked = AccessibleXlsx.of(SettledZip.read(made));
        return accessible(asked.broken()).or(() -> asked.cover().stream().anyMatch(line -> line.endsWith(": " + publication.snapshot()))
                ? Optional.empty() : Optional.of(refused("Q20_same_again", List.of("the cover does not carry the hash of the facts"))));
    }

    private static Optional<OfficeFailure> accessible(List<String> broken) {
        return broken.isEmpty() ? Optional.empty() : Optional.of(refused("Q19_accessible", broken));
    }

    private static OfficeFailure refused(String check, List<String> broken) {
        return new OfficeFailure(OfficeFailure.Kind.REFUSED,
                "Nothing was written, because the check %s of the files did not hold: %s.".formatted(check, String.join("; ", broken)));
    }
}
