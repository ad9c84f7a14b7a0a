package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;

/** Holds the .ods workbook against the standard, by the validator of the ODF Toolkit in a process of its own. */
class OdsStandardTest {

    private static final Path VALIDATOR = Path.of("target", "gate", "odfvalidator.jar");
    private static final String NO_FAULT = "no errors, no warnings";

    @TempDir
    Path folder;

    @Test
    void aFullYearKeepsToTheStandard() throws Exception {
        assertThat(said(ods(SeedPublication.seed()))).endsWith(NO_FAULT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESTRICTED")
    void everyEditionThatLeavesThePanelKeepsToTheStandard(Edition edition) throws Exception {
        assertThat(said(ods(SeedPublication.leaving(edition)))).endsWith(NO_FAULT);
    }

    @Test
    void anExtractKeepsToTheStandard() throws Exception {
        assertThat(said(ods(SeedPublication.extract(AreaGroup.SOMERSET)))).endsWith(NO_FAULT);
    }

    @Test
    void aYearWithoutAnyCaseKeepsToTheStandard() throws Exception {
        assertThat(said(ods(SeedPublication.empty()))).endsWith(NO_FAULT);
    }

    /** Otherwise a validator that looks at nothing would find nothing. */
    @Test
    void theValidatorSaysWhatIsWrong() throws Exception {
        Path wrong = folder.resolve("wrong.ods");
        try (ZipFile from = new ZipFile(ods(SeedPublication.empty()).toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(wrong))) {
            for (ZipEntry entry : from.stream().toList()) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(text.replace("style:scale-to-X=\"1\"", "style:scale-to-X=\"0\"").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(said(wrong)).contains("style:scale-to-X");
    }

    private Path ods(Publication publication) {
        return new AnnualFiles().write(publication, folder.resolve("written"), Progress.NONE).stream()
                .filter(file -> file.toString().endsWith(".ods")).findFirst().orElseThrow();
    }

    /** All that the validator said; its last words are its verdict. */
    private static String said(Path file) throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(VALIDATOR), "target/gate/odfvalidator.jar is not there; .ci/run fetches it");
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", VALIDATOR.toString(), "-v", file.toString()).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return words;
    }
}
