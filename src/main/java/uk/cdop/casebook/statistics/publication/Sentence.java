package uk.cdop.casebook.statistics.publication;

import java.util.Arrays;
import java.util.Optional;

/** A sentence with numbers in it, which is written where all of them are shown and not at all otherwise. */
record Sentence(Optional<String> written) {

    static final Sentence NONE = new Sentence(Optional.empty());

    static Sentence of(String words) {
        return new Sentence(Optional.of(words));
    }

    @SafeVarargs
    static Sentence of(String pattern, Optional<String>... parts) {
        return Arrays.stream(parts).allMatch(Optional::isPresent)
                ? of(pattern.formatted(Arrays.stream(parts).map(Optional::orElseThrow).toArray())) : NONE;
    }

    /** The other is written only after this one. */
    Sentence and(Sentence other) {
        return new Sentence(written.map(words -> other.written.map(more -> words + " " + more).orElse(words)));
    }

    Sentence or(Sentence otherwise) {
        return written.isPresent() ? this : otherwise;
    }
}
