package uk.cdop.casebook.casework.letter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of filling a template. */
public sealed interface FilledLetter {

    record Filled(String subject, List<String> paragraphs) implements FilledLetter {

        public Filled {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String toString() {
            return "Filled[" + paragraphs.size() + "]";
        }
    }

    /** These placeholders have no value; no letter was made. */
    record StillOpen(Set<Placeholder> open) implements FilledLetter {

        public StillOpen {
            open = Set.copyOf(open);
        }

        /** For a person: what is missing and what to do. */
        public String sentence() {
            return "The letter was not made, because something in it is still open: "
                    + open.stream().sorted().map(Placeholder::meaning).collect(Collectors.joining("; "))
                    + ". Record it, or take the placeholder out of the wording, and try again.";
        }
    }
}
