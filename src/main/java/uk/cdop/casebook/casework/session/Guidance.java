package uk.cdop.casebook.casework.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a choice covers, shown beside it while the panel decides. The notes are data and carry the mark of their source. */
public final class Guidance {

    private static final Pattern LINE = Pattern.compile("([^,]+),(?:\"([^\"]*)\"|([^,\"]*)),(?:\"([^\"]*)\"|(.*))");

    private final Map<String, Note> notes;

    private Guidance(Map<String, Note> notes) {
        this.notes = Map.copyOf(notes);
    }

    public record Note(String text, String mark) {}

    /** Reads lines of code, mark and note; a line that begins with # says something about the list. */
    public static Guidance read(String list) {
        Map<String, Note> notes = new HashMap<>();
        list.lines().filter(line -> !line.startsWith("#")).map(LINE::matcher).filter(Matcher::matches).forEach(line -> notes.put(
                line.group(1), new Note(line.group(4) == null ? line.group(5) : line.group(4), line.group(2) == null ? line.group(3) : line.group(2))));
        return new Guidance(notes);
    }

    public Optional<Note> of(String code) {
        return Optional.ofNullable(notes.get(code));
    }
}
