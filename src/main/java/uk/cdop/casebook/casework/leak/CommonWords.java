package uk.cdop.casebook.casework.leak;

import java.util.Set;
import java.util.stream.Collectors;

/** Words that are names of some people and everyday words for everybody else, such as may, rose and young. */
public record CommonWords(Set<String> words) {

    public static CommonWords read(String text) {
        return new CommonWords(text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String plain) {
        return words.contains(plain);
    }
}
