package uk.cdop.casebook.office.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.LetterTemplate;

/** Reads the wordings that come with the program: remarks after #, a line with the subject, then the text. */
final class ShippedLetters {

    private static final String SUBJECT = "subject:";

    private ShippedLetters() {}

    /** In the order of the kinds and levels. */
    static List<LetterTemplate> all() {
        List<LetterTemplate> all = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            for (int level = 1; level <= kind.levels(); level++) {
                all.add(read(kind, level));
            }
        }
        return List.copyOf(all);
    }

    private static LetterTemplate read(LetterKind kind, int level) {
        List<String> lines = text(kind.code() + "-" + level).lines().filter(line -> !line.startsWith("#")).toList();
        if (!lines.getFirst().startsWith(SUBJECT)) {
            throw new IllegalStateException("a letter begins with its subject: " + kind.code());
        }
        String body = lines.stream().skip(1).collect(Collectors.joining("\n"));
        return new LetterTemplate(kind, level, lines.getFirst().substring(SUBJECT.length()), body);
    }

    private static String text(String name) {
        try (InputStream in = ShippedLetters.class.getResourceAsStream("/letters/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("there is no wording of the letter " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
