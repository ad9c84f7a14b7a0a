package uk.cdop.casebook.statistics.reference;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One figure that was read elsewhere, with where it comes from. Sources that disagree are both kept. */
public sealed interface ReferenceFigure permits Denominator, NationalFigure, PublishedFigure {

    /** What the figure is of: figures of the same place are of the same thing, and may disagree. */
    String place();

    /** What the figure is of, in words, without its year. */
    String title();

    /** The year or years it is of, in words. */
    String yearInWords();

    /** Whether another table looks for such a figure at all; the others are only listed. */
    boolean isForTables();

    Optional<BigDecimal> value();

    Origin origin();

    /** In the order of the headings of its list. */
    List<String> fields();

    /** The place, and who released the figure when: one release says one number of one thing. */
    default String releaseKey() {
        return place() + "|" + origin().publisher() + "|" + origin().release();
    }

    /**
     * The figure to use among those of one place: that of the newest release, if it is official and no other official figure
     * of the same release disagrees. An older official figure is not used once a newer one is known, whoever said so.
     */
    static <F extends ReferenceFigure> Optional<F> inUse(List<F> ofOnePlace) {
        List<F> known = ofOnePlace.stream().filter(one -> one.value().isPresent() && one.origin().standing() != Standing.SUPERSEDED).toList();
        String newest = known.stream().map(one -> one.origin().release()).max(Comparator.naturalOrder()).orElse("");
        List<F> official = known.stream()
                .filter(one -> one.origin().release().equals(newest) && one.origin().standing() == Standing.OFFICIAL)
                .toList();
        boolean agree = official.stream().map(one -> one.value().orElseThrow().stripTrailingZeros()).distinct().count() == 1;
        return agree ? Optional.of(official.getFirst()) : Optional.empty();
    }
}
