package uk.cdop.casebook.publishing.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** All that an office file says, the files within it too, as one text to search. */
public final class ZipParts {

    private ZipParts() {}

    public static String text(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, byte[]> part : SettledZip.read(zip).entrySet()) {
            all.append(part.getKey()).append('\n')
                    .append(part.getKey().endsWith(".xlsx") ? text(part.getValue()) : new String(part.getValue(), StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString();
    }
}
