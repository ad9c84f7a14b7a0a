package uk.cdop.casebook.publishing.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an office file anew so that the same content makes the same bytes: entries in one order, with one time that does
 * not depend on the clock or the time zone. The entry {@code mimetype} stands first and is stored, as OpenDocument asks.
 */
public final class SettledZip {

    /** The first month that a zip entry can hold without an extra field, which readers of OpenDocument do not expect. */
    private static final LocalDateTime SETTLED = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String MIMETYPE = "mimetype";
    private static final List<String> FIRST = List.of(MIMETYPE, "[Content_Types].xml");

    private SettledZip() {}

    /** The same archive, settled. */
    public static byte[] of(byte[] zip) throws IOException {
        return of(read(zip));
    }

    /** The same archive, settled, with these entries in the place of those it has. */
    public static byte[] of(byte[] zip, Map<String, byte[]> instead) throws IOException {
        Map<String, byte[]> contentOfName = read(zip);
        contentOfName.putAll(instead);
        return of(contentOfName);
    }

    public static byte[] of(Map<String, byte[]> contentOfName) throws IOException {
        List<String> names = new ArrayList<>(contentOfName.keySet());
        names.sort(Comparator.comparing((String name) -> !FIRST.contains(name)).thenComparing(Comparator.naturalOrder()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            // An office file is packed several times before it is kept: a little larger, and much sooner done.
            out.setLevel(Deflater.BEST_SPEED);
            for (String name : names) {
                out.putNextEntry(entry(name, contentOfName.get(name)));
                out.write(contentOfName.get(name));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The entries of an archive by name, in their order. */
    public static Map<String, byte[]> read(byte[] zip) throws IOException {
        Map<String, byte[]> contentOfName = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    contentOfName.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return contentOfName;
    }

    private static ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SETTLED);
        if (name.equals(MIMETYPE)) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
