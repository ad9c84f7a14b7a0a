package uk.cdop.casebook.casework.agencyreturn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Condition;

/**
 * The rules on whom to ask as text: fields parted by semicolons, one line of headings, lines beginning with # are remarks.
 * The text is taken whole, or each wrong line is named.
 */
public final class AskRuleText {

    public static final String HEADINGS = "when;ask;about;form;because;mark";

    private static final int FIELDS = 6;
    private static final int MOST_RULES = 500;
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0";

    /** What rules may name: agency types, questions of the forms, and forms. */
    public record Known(Set<String> agencyTypes, Predicate<FieldKey> questions, Set<String> forms) {}

    /** A line that cannot be taken, counted from 1 with the headings, and why. */
    public record RefusedLine(int line, String reason) {}

    public record Reading(List<AskRule> rules, List<RefusedLine> refused) {}

    private final Known known;
    private final List<AskRule> trusted;

    public AskRuleText(Known known) {
        this(known, List.of());
    }

    private AskRuleText(Known known, List<AskRule> trusted) {
        this.known = known;
        this.trusted = List.copyOf(trusted);
    }

    /** The same, but it takes these rules as they stand. */
    public AskRuleText knowing(List<AskRule> rules) {
        return new AskRuleText(known, rules);
    }

    public Reading read(String text) {
        List<AskRule> rules = new ArrayList<>();
        List<RefusedLine> refused = new ArrayList<>();
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        boolean headed = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!headed) {
                headed = true;
                if (!line.equals(HEADINGS)) {
                    return new Reading(List.of(), List.of(new RefusedLine(at + 1, "The list must begin with the headings " + HEADINGS + ".")));
                }
            } else {
                take(line, at + 1, rules, refused);
            }
        }
        if (rules.isEmpty() && refused.isEmpty()) {
            refused.add(new RefusedLine(Math.max(1, lines.size()), "There is no rule in the list."));
        }
        if (rules.size() > MOST_RULES) {
            refused.add(new RefusedLine(lines.size(), "There are more than " + MOST_RULES + " rules in the list."));
        }
        return new Reading(List.copyOf(rules), List.copyOf(refused));
    }

    private void take(String line, int number, List<AskRule> rules, List<RefusedLine> refused) {
        String[] fields = Arrays.stream(line.split(";", -1)).map(String::strip).toArray(String[]::new);
        if (fields.length != FIELDS) {
            refused.add(new RefusedLine(number, "There must be six values: " + HEADINGS.replace(";", ", ") + "."));
            return;
        }
        AskRule rule = new AskRule(fields[0], words(fields[1]), fields[2], fields[3], fields[4], fields[5]);
        complaint(rule).ifPresentOrElse(why -> refused.add(new RefusedLine(number, why)), () -> rules.add(rule));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Why a rule cannot stand in the text at all, though each of its values may be right; empty where it can. */
    public static Optional<String> unwritable(AskRule rule) {
        List<String> values = Stream.concat(Stream.of(rule.when(), rule.about(), rule.form(), rule.because(), rule.mark()), rule.ask().stream()).toList();
        if (values.stream().anyMatch(value -> value.contains(";") || value.lines().count() > 1)) {
            return Optional.of("A value of a rule may hold no semicolon and no line break.");
        }
        return rule.when().strip().startsWith("#") ? Optional.of("The circumstance cannot be read. Write for example: age from 5 years and jar_triggered is yes.") : Optional.empty();
    }

    private Optional<String> complaint(AskRule rule) {
        if (trusted.contains(rule)) {
            return Optional.empty();
        }
        Optional<Condition> when = Circumstance.read(rule.when());
        if (when.isEmpty()) {
            return Optional.of("The circumstance cannot be read. Write for example: age from 5 years and jar_triggered is yes.");
        }
        if (!when.get().reads().stream().allMatch(known.questions())) {
            return Optional.of("The circumstance names a question that no form has. Use the key of the question.");
        }
        if (rule.ask().isEmpty() || !known.agencyTypes().containsAll(rule.ask())) {
            return Optional.of("Whom to ask must be codes of the list of agency types, with a space between them.");
        }
        if (!rule.form().isEmpty() && !known.forms().contains(rule.form())) {
            return Optional.of("The form must be the code of a supplementary form, or empty for the reporting form.");
        }
        return tooLong(rule).or(() -> complaintOfMark(rule));
    }

    private static Optional<String> tooLong(AskRule rule) {
        boolean fits = rule.when().length() <= 500 && String.join(" ", rule.ask()).length() <= 1000 && rule.about().length() <= 40
                && rule.because().length() <= 200 && rule.mark().length() <= 200;
        return fits ? Optional.empty() : Optional.of("A value of the line is too long: 500 characters for the circumstance, 40 for about, 200 for because and mark.");
    }

    private static Optional<String> complaintOfMark(AskRule rule) {
        if (rule.because().isBlank() || rule.mark().isBlank()) {
            return Optional.of("Because must say the circumstance in words, and the mark what the rule rests on.");
        }
        boolean formula = Stream.of(rule.about(), rule.because(), rule.mark())
                .anyMatch(text -> !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0);
        return formula ? Optional.of("A value may not begin with a character that a spreadsheet takes for a formula.") : Optional.empty();
    }

    public static String write(List<AskRule> rules) {
        StringBuilder text = new StringBuilder(HEADINGS).append('\n');
        rules.forEach(rule -> text.append(String.join(
                ";", rule.when(), String.join(" ", rule.ask()), rule.about(), rule.form(), rule.because(), rule.mark())).append('\n'));
        return text.toString();
    }
}
