package uk.cdop.casebook.casework.hold;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.code.NotReadable;

/** The office's rules for each kind of process, read from a text that the office can change. Source: process-and-forms section 1.5. */
public final class ProcessRules {

    private static final String HEADINGS = "kind;blocks_cdrm;blocks_panel;clock_stop;stale_after_days;call;mark";
    private static final Set<String> CHOICES = Set.of("yes", "no");
    private static final int LONGEST = 3_650;

    private final Map<HoldKind, ProcessRule> rules;

    private ProcessRules(Map<HoldKind, ProcessRule> rules) {
        this.rules = rules;
    }

    /** Thrown where the text cannot be read; the sentence says which line and what to write there. */
    public static final class NotRules extends NotReadable {
        private NotRules(String sentence) {
            super(sentence);
        }
    }

    public static ProcessRules read(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw new NotRules("The first line must be: " + HEADINGS + ".");
        }
        Map<HoldKind, ProcessRule> rules = new EnumMap<>(HoldKind.class);
        for (int at = 1; at < lines.size(); at++) {
            ProcessRule rule = rule(lines.get(at), at + 1);
            if (rules.put(rule.kind(), rule) != null) {
                throw new NotRules("Line " + (at + 1) + " repeats a kind that stands above. Keep one of them.");
            }
        }
        Set<HoldKind> missing = new HashSet<>(Set.of(HoldKind.values()));
        missing.removeAll(rules.keySet());
        if (!missing.isEmpty()) {
            throw new NotRules("A line is missing for: " + missing.stream().map(HoldKind::code).sorted().collect(Collectors.joining(", ")) + ".");
        }
        return new ProcessRules(rules);
    }

    private static ProcessRule rule(String line, int number) {
        String[] fields = line.split(";", -1);
        if (fields.length != 7) {
            throw new NotRules("Line " + number + " needs seven fields parted by semicolons.");
        }
        HoldKind kind = Coded.ofCode(HoldKind.class, fields[0]).orElseThrow(() -> new NotRules("Line " + number + " names no kind of process."));
        if (!CHOICES.contains(fields[1]) || !CHOICES.contains(fields[2])) {
            throw new NotRules("Line " + number + " needs yes or no in the second and third field.");
        }
        if (!Set.of("none", "legal", "family").contains(fields[3])) {
            throw new NotRules("Line " + number + " needs none, legal or family in the fourth field.");
        }
        if (!fields[4].matches("\\d{1,4}") || Integer.parseInt(fields[4]) > LONGEST) {
            throw new NotRules("Line " + number + " needs a whole number of days from 0 to " + LONGEST + " in the fifth field.");
        }
        return new ProcessRule(
                kind, fields[1].equals("yes"), fields[2].equals("yes"), ProcessRule.ClockStop.valueOf(fields[3].toUpperCase(Locale.ROOT)),
                Integer.parseInt(fields[4]), fields[5], fields[6]);
    }

    /** What {@link #read} reads; the values may hold no semicolon and no line break. */
    public static String write(Collection<ProcessRule> rules) {
        StringBuilder text = new StringBuilder(HEADINGS).append('\n');
        rules.forEach(rule -> text.append(String.join(
                ";", rule.kind().code(), yesOrNo(rule.blocksCdrm()), yesOrNo(rule.blocksPanel()), rule.clockStop().name().toLowerCase(Locale.ROOT),
                String.valueOf(rule.staleAfterDays()), rule.call(), rule.mark())).append('\n'));
        return text.toString();
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }

    /** One for each kind, in the order of the kinds. */
    public List<ProcessRule> all() {
        return List.copyOf(rules.values());
    }

    public ProcessRule of(HoldKind kind) {
        return rules.get(kind);
    }
}
