package uk.cdop.casebook.casework.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The office's wording of the pack: titles, footer, confidentiality, and which sections stand in it in which order. */
public record PackTemplate(Map<String, String> words, List<Section> sections) {

    private static final Set<String> WORDS = Set.of("title", "confidentiality", "footer", "watermark", "empty");
    private static final Set<String> SECTIONS = Set.of("questions", "summary", "chronology", "agencies", "analysis");

    /** A section by its code and the heading the office gives it. */
    public record Section(String code, String heading) {}

    /** The sentence says which line to mend. */
    public static final class NotTemplate extends RuntimeException {

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
        WORDS.stream().sorted().filter(word -> !words.containsKey(word)).findFirst().ifPresent(missing -> {
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
        if (SECTIONS.contains(code) && sections.stream().noneMatch(each -> each.code().equals(code))) {
            sections.add(new Section(code, parts[1].strip()));
        } else if (WORDS.contains(key)) {
            words.put(key, parts[1].strip());
        } else {
            throw new NotTemplate("Line " + line + " has a code that is not known here, or names a section twice.");
        }
    }
}
