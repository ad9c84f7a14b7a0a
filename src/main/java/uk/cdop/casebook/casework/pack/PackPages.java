package uk.cdop.casebook.casework.pack;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The page numbers that a section of the pack has for good. What comes later, such as a late paper or a line that a mask made longer,
 * goes after the section's last page as 12.1, 12.2 and so on; where the section became shorter its last numbers stay as empty pages.
 */
public record PackPages(String section, int first, int span) {

    public PackPages {
        if (first < 1 || span < 1) {
            throw new IllegalArgumentException("pages count from 1");
        }
    }

    public int last() {
        return first + span - 1;
    }

    /** The labels of as many pages as the section now has, never fewer than its numbers. */
    public List<String> labels(int pages) {
        return IntStream.range(0, Math.max(pages, span)).mapToObj(page -> page < span ? String.valueOf(first + page) : last() + "." + (page - span + 1)).toList();
    }

    /** The numbers after all that were given out. */
    public static int nextAfter(List<PackPages> given) {
        return given.stream().mapToInt(PackPages::last).max().orElse(0) + 1;
    }
}
