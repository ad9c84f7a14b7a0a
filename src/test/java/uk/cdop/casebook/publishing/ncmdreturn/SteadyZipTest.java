package uk.cdop.casebook.publishing.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SteadyZipTest {

    @Test
    void theTimeOfAnEntryMakesNoDifference() throws IOException {
        byte[] monday = zip(LocalDateTime.of(2024, 4, 1, 9, 0));
        byte[] tuesday = zip(LocalDateTime.of(2024, 4, 2, 17, 30));
        assertThat(monday).isNotEqualTo(tuesday);
        assertThat(SteadyZip.repacked(monday)).isEqualTo(SteadyZip.repacked(tuesday));
    }

    @Test
    void keepsNamesContentsAndOrder() throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(SteadyZip.repacked(zip(LocalDateTime.of(2024, 4, 1, 9, 0)))))) {
            assertThat(in.getNextEntry().getName()).isEqualTo("second/b.txt");
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("two");
            ZipEntry last = in.getNextEntry();
            assertThat(last.getName()).isEqualTo("a.txt");
            assertThat(last.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            assertThat(in.readAllBytes()).isEmpty();
            assertThat(in.getNextEntry()).isNull();
        }
    }

    private static byte[] zip(LocalDateTime at) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            put(out, "second/b.txt", "two", at);
            put(out, "a.txt", "", at);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, String content, LocalDateTime at) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        out.putNextEntry(entry);
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
