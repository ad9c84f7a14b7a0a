package uk.cdop.casebook.casework.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.code.NotReadable;

/** The office's wording of the pack: titles, footer, confidentiality, and which sections stand in it in which order. */
public record PackTemplate(Map<String, String> words, List<Section> sections) {

    /** The wordings every template has, and how long each may be. */
    public static final Map<String, Integer> WORDS = Map.of("title", 120, "confidentiality", 600, "footer", 90, "watermark", 30, "empty", 200);
    public static final List<String> SECTIONS = List.of("questions", "summary", "chronology", "agencies", "analysis");
    public static final int LONGEST_HEADING = 80;

    /** A section by its code and the heading the office gives it. */
    public record Section(String code, String heading) {}

    /** The sentence says which line to mend. */
    public static final class NotTemplate extends NotReadable {

        NotTemplate(String sentence) {
            super(sentence);
        }
    }

    public String word(String key) {
        return words.get(key);
    }

    /** Lines such as {@code title;Papers of the panel} and {@code section summary;Summary}; a line that begins with # is a remark. */
    public static PackTemplate read(String text) {
        Map<String, String> words = new HashMap<>();
        List<Section> sections = new ArrayList<>();
        int line = 0;
        for (String written : text.lines().toList()) {
            line++;
            if (!written.isBlank() && !written.startsWith("#")) {
                add(words, sections, written, line);
            }
        }
        WORDS.keySet().stream().sorted().filter(word -> !words.containsKey(word)).findFirst().ifPresent(missing -> {
            throw new NotTemplate("The line that begins with “" + missing + ";” is missing.");
        });
        if (sections.isEmpty()) {
            throw new NotTemplate("At least one line must name a section, such as “section summary;Summary”.");
        }
        return new PackTemplate(Map.copyOf(words), List.copyOf(sections));
    }

    private static void add(Map<String, String> words, List<Section> sections, String written, int line) {
        String[] parts = written.split(";", 2);
        String key = parts[0].strip();
        String code = key.startsWith("section ") ? key.substring("section ".length()).strip() : "";
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new NotTemplate("Line " + line + " needs a code, a semicolon and the wording.");
        }
        if (parts[1].strip().length() > (code.isEmpty() ? WORDS.getOrDefault(key, LONGEST_HEADING) : LONGEST_HEADING)) {
            throw new NotTemplate("Line " + line + " is too long for its place in the papers. Shorten it.");
        }
        if (SECTIONS.contains(code) && sections.stream().noneMatch(each -> each.code().equals(code))) {
            sections.add(new Section(code, parts[1].strip()));
        } else if (WORDS.containsKey(key) && !words.containsKey(key)) {
            words.put(key, parts[1].strip());
        } else {
            throw new NotTemplate("Line " + line + " has a code that is not known here, or names one twice.");
        }
    }

    /** What {@link #read} reads; no wording may hold a line break. */
    public String write() {
        StringBuilder text = new StringBuilder();
        words.keySet().stream().sorted().forEach(key -> text.append(key).append(';').append(words.get(key)).append('\n'));
        sections.forEach(section -> text.append("section ").append(section.code()).append(';').append(section.heading()).append('\n'));
        return text.toString();
    }
}
