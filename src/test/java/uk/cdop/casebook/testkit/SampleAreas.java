package uk.cdop.casebook.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.area.AreaFile;
import uk.cdop.casebook.casework.area.AreaHistory;

/** The areas as the program ships them. */
public final class SampleAreas {

    private SampleAreas() {}

    public static AreaDirectory directory() {
        return new AreaDirectory(AreaFile.read(resource("/areas/areas.csv")));
    }

    public static AreaHistory history() {
        return AreaHistory.read(directory(), resource("/areas/area-history.csv"));
    }

    public static String resource(String name) {
        try (InputStream in = SampleAreas.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
