package uk.cdop.casebook.casework.session;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says whether a text may distress by what it describes, so that it is covered until somebody chooses to see it. The words are data (DESIGN). */
public final class GraphicText {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Set<String> beginnings;

    private GraphicText(Set<String> beginnings) {
        this.beginnings = beginnings;
    }

    /** Reads the list: one word or beginning of a word in a line, a comma, its mark; a line that begins with # says something about the list. */
    public static GraphicText read(String list) {
        return new GraphicText(list.lines()
                .map(line -> line.split(",")[0].strip().toLowerCase(Locale.UK))
                .filter(word -> !word.isEmpty() && !word.startsWith("#") && !word.equals("word"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    public boolean mayDistress(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.UK)).results().map(MatchResult::group).toList();
        return words.stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
    }
}
