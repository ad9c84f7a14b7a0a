package uk.cdop.casebook.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.cdop.casebook.office.form.LoadFormVersion.FormText;

/** Definition files as an office would load them, made from those that come with the program. */
public final class FormTexts {

    public static final String NEWEST_NOTIFICATION = "forms/CDN/2022-04-01.json";

    private FormTexts() {}

    public static String shipped(String file) {
        try {
            return Files.readString(Path.of("src/main/resources").resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The notification form of 1 April 2027: the family name is asked in other words, one question is new, one is gone. */
    public static String notificationOf2027() {
        return shipped(NEWEST_NOTIFICATION)
                .replace("\"validFrom\": \"2022-04-01\"", "\"validFrom\": \"2027-04-01\"")
                .replace("\"label\": \"Family name\"", "\"label\": \"Surname of the child\"")
                .replace("{\"key\": \"religion\", \"label\": \"Religion\"", "{\"key\": \"faith\", \"label\": \"Faith\"");
    }

    public static FormText named(String name, String json) {
        return new FormText(name, json.getBytes(StandardCharsets.UTF_8));
    }
}
