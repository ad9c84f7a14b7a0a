package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.table.Publication;

/** Figures of a panel's own edition lead to cases: while a workbook is made nothing of it stands in a temporary file. */
class NothingOnDiskTest {

    private static final TempFileCreationStrategy NONE = new TempFileCreationStrategy() {

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            throw new IOException("a temporary file was asked for");
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            throw new IOException("a temporary folder was asked for");
        }
    };

    private interface Making {
        byte[] make() throws IOException;
    }

    private static byte[] withoutTemporaryFiles(Making making) {
        Supplier<byte[]> made = () -> {
            try {
                return making.make();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        };
        return TempFile.withStrategy(NONE, made);
    }

    @Test
    void aWorkbookIsMadeAndReadAgainWithoutATemporaryFile() throws IOException {
        Publication publication = SeedPublication.seed();
        byte[] made = withoutTemporaryFiles(() -> XlsxWorkbook.of(publication, WorkbookPlan.of(publication)));
        assertThat(withoutTemporaryFiles(() -> {
            try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(made))) {
                assertThat(read.getSheet("T20_Reviews")).isNotNull();
            }
            return made;
        })).isEqualTo(made);
    }

    @Test
    void aWriterThatPutsItsRowsOnDiskIsFound() {
        assertThatThrownBy(() -> withoutTemporaryFiles(() -> {
            try (SXSSFWorkbook onDisk = new SXSSFWorkbook(1)) {
                onDisk.createSheet("Sheet").createRow(0).createCell(0).setCellValue("Words");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                onDisk.write(bytes);
                return bytes.toByteArray();
            }
        })).hasMessageContaining("was asked for");
    }
}
