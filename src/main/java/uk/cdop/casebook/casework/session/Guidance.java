package uk.cdop.casebook.casework.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.code.NotReadable;

/** What a choice covers, shown beside it while the panel decides. The notes are data and carry the mark of their source. */
public final class Guidance {

    public static final int LONGEST = 600;

    private static final String HEADINGS = "code,mark,note";
    private static final Pattern LINE = Pattern.compile("([^,]+),(?:\"([^\"]*)\"|([^,\"]*)),(?:\"([^\"]*)\"|(.*))");

    private final Map<String, Note> notes;

    private Guidance(Map<String, Note> notes) {
        this.notes = java.util.Collections.unmodifiableMap(notes);
    }

    /** @param text empty where nobody has written it */
    public record Note(String text, String mark) {}

    /** Thrown where the office's text cannot be taken; the sentence says which line and why. */
    public static final class NotGuidance extends NotReadable {
        private NotGuidance(String sentence) {
            super(sentence);
        }
    }

    /** Reads lines of code, mark and note; a line that begins with # says something about the list. */
    public static Guidance read(String list) {
        Map<String, Note> notes = new LinkedHashMap<>();
        list.lines().filter(line -> !line.startsWith("#") && !line.equals(HEADINGS)).map(LINE::matcher).filter(Matcher::matches).forEach(line -> notes.put(
                line.group(1), new Note(line.group(4) == null ? line.group(5) : line.group(4), line.group(2) == null ? line.group(3) : line.group(2))));
        return new Guidance(notes);
    }

    /** The same, but every line must be a note for one of the choices. */
    public static Guidance checked(String list, java.util.Set<String> choices) {
        java.util.Set<String> seen = new java.util.HashSet<>();
        int number = 0;
        for (String line : list.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.equals(HEADINGS)) {
                continue;
            }
            Matcher found = LINE.matcher(line);
            if (!found.matches() || !choices.contains(found.group(1)) || !seen.add(found.group(1))) {
                throw new NotGuidance("Line " + number + " is no note for one of the choices, or repeats one that stands above.");
            }
            if (line.length() > 2 * LONGEST) {
                throw new NotGuidance("Line " + number + " is too long: " + LONGEST + " characters at most.");
            }
        }
        return read(list);
    }

    /** What {@link #read} reads; straight quotation marks in a note become curly ones. */
    public static String write(Map<String, Note> notes) {
        return HEADINGS + "\n" + notes.entrySet().stream().map(one -> one.getKey() + "," + quoted(one.getValue().mark()) + "," + quoted(one.getValue().text()) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return '"' + text.strip().replaceAll("\"([^\"]*)\"", "“$1”").replace("\"", "”").replaceAll("\\s+", " ") + '"';
    }

    /** In the order of the list, also the empty ones. */
    public Map<String, Note> all() {
        return notes;
    }

    /** A note that somebody has written. */
    public Optional<Note> of(String code) {
        return Optional.ofNullable(notes.get(code)).filter(note -> !note.text().isBlank());
    }
}
