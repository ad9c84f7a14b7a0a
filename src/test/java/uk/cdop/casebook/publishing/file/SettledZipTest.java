package uk.cdop.casebook.publishing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SettledZipTest {

    private static byte[] zip(long time, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(time);
                out.putNextEntry(entry);
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(in.readAllBytes()).asString().isEqualTo(entry.getName());
            }
        }
        return names;
    }

    @Test
    void neitherTimeNorOrderOfTheEntriesMatters() throws IOException {
        byte[] one = SettledZip.of(zip(1_700_000_000_000L, "b.xml", "a.xml", "folder/c.xml"));
        byte[] other = SettledZip.of(zip(1_600_000_000_000L, "folder/c.xml", "b.xml", "a.xml"));
        assertThat(one).isEqualTo(other);
        assertThat(names(one)).containsExactly("a.xml", "b.xml", "folder/c.xml");
    }

    @Test
    void whatReadersLookForFirstStandsFirst() throws IOException {
        assertThat(names(SettledZip.of(zip(0, "a.xml", "[Content_Types].xml")))).containsExactly("[Content_Types].xml", "a.xml");
        byte[] odf = SettledZip.of(zip(0, "META-INF/manifest.xml", "content.xml", "mimetype"));
        assertThat(names(odf)).startsWith("mimetype");
        assertThat(odf[8]).as("stored").isZero();
    }
}
