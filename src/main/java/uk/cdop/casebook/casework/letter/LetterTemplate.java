package uk.cdop.casebook.casework.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of one letter with placeholders in double braces. Paragraphs are parted by a blank line. The text is the
 * office's own and can be changed; it is no official letter.
 *
 * @param level which wording of the kind, counted from 1
 */
public record LetterTemplate(LetterKind kind, int level, String subject, String body) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_BODY = 20_000;

    private static final Pattern OPEN = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    public LetterTemplate {
        if (level < 1 || level > kind.levels()) {
            throw new IllegalArgumentException("this letter has no such wording");
        }
        subject = subject.strip();
        body = body.replace("\r\n", "\n").strip();
    }

    /** Sentences that say why the template cannot be kept; none where it can. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        lengths(problems);
        unknown().forEach(word -> problems.add(
                "There is no placeholder " + word + ". Choose one of the list beside the text, or write the words out."));
        if (hasStrayBraces(subject) || hasStrayBraces(body)) {
            problems.add("A placeholder is opened or closed only once. It is written with two braces on each side, such as "
                    + Placeholder.CASE_REFERENCE.written() + ".");
        }
        Set<Placeholder> lost = missing();
        if (!lost.isEmpty()) {
            problems.add("This letter cannot do without " + Placeholder.list(lost) + ". Put it back into the text.");
        }
        if (!kind.mayNameTheChild() && used(body).stream().anyMatch(Placeholder::namesTheChild)) {
            problems.add("This letter goes to somebody who need not know which child it is, so it may not name the child. Use " + Placeholder.CASE_REFERENCE.written() + ".");
        }
        if (used(subject).stream().anyMatch(Placeholder::namesTheChild)) {
            problems.add("The subject can be read by others on its way, so it may not name the child. Use " + Placeholder.CASE_REFERENCE.written() + ".");
        }
        return List.copyOf(problems);
    }

    private void lengths(List<String> problems) {
        if (subject.isBlank() || subject.lines().count() > 1 || subject.length() > LONGEST_SUBJECT) {
            problems.add("The subject is one line of at most " + LONGEST_SUBJECT + " characters.");
        }
        if (body.isBlank()) {
            problems.add("The letter has no text yet. Write it, or take the wording that came with the program.");
        }
        if (body.length() > LONGEST_BODY) {
            problems.add("The text is longer than 20,000 characters. Shorten it.");
        }
    }

    private Set<Placeholder> missing() {
        Set<Placeholder> missing = EnumSet.noneOf(Placeholder.class);
        missing.addAll(kind.needed());
        missing.removeAll(placeholders());
        return missing;
    }

    /** Every placeholder of subject and text. */
    public Set<Placeholder> placeholders() {
        Set<Placeholder> used = used(subject);
        used.addAll(used(body));
        return used;
    }

    private static Set<Placeholder> used(String text) {
        Set<Placeholder> used = EnumSet.noneOf(Placeholder.class);
        OPEN.matcher(text).results().forEach(found -> Placeholder.ofCode(found.group(1)).ifPresent(used::add));
        return used;
    }

    private Set<String> unknown() {
        Set<String> unknown = new TreeSet<>();
        OPEN.matcher(subject + "\n" + body).results().filter(found -> Placeholder.ofCode(found.group(1)).isEmpty())
                .forEach(found -> unknown.add(found.group()));
        return unknown;
    }

    private static boolean hasStrayBraces(String text) {
        String rest = OPEN.matcher(text).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    /** The letter's words with every placeholder replaced, or which of them have no value. */
    public FilledLetter fill(Map<Placeholder, String> values) {
        Set<Placeholder> open = EnumSet.noneOf(Placeholder.class);
        placeholders().stream().filter(one -> values.getOrDefault(one, "").isBlank()).forEach(open::add);
        if (!open.isEmpty()) {
            return new FilledLetter.StillOpen(open);
        }
        List<String> paragraphs = Arrays.stream(body.split("\\n\\s*\\n"))
                .map(paragraph -> filled(paragraph.strip(), values))
                .toList();
        return new FilledLetter.Filled(filled(subject, values), paragraphs);
    }

    private static String filled(String text, Map<Placeholder, String> values) {
        return OPEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                Placeholder.ofCode(found.group(1)).map(values::get).map(String::strip).orElse(found.group())));
    }
}
