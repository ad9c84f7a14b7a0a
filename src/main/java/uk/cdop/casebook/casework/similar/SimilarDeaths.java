package uk.cdop.casebook.casework.similar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the deaths that resemble one. With few deaths, likeness may be chance: it asks a person and decides nothing. */
public final class SimilarDeaths {

    /** What has to be said wherever they are shown. */
    public static final String CAUTION = "With few deaths, likeness may be chance. The program asks; only a person can say whether deaths are linked.";

    private static final String NONE_OF_THESE = "none_of_these";

    private SimilarDeaths() {}

    /** Those that raise the question of a cluster first, then the nearest in time. */
    public static List<SimilarDeath> to(DeathCircumstances one, Collection<DeathCircumstances> others) {
        return others.stream()
                .filter(other -> !other.number().equals(one.number()))
                .map(other -> new SimilarDeath(other.number(), other.died(), likenesses(one, other), Optional.empty()))
                .filter(similar -> !similar.likenesses().isEmpty())
                .sorted(Comparator.comparing((SimilarDeath similar) -> !similar.asksAboutCluster())
                        .thenComparing(similar -> Math.abs(similar.died().toEpochDay() - one.died().toEpochDay()))
                        .thenComparing(SimilarDeath::number))
                .toList();
    }

    private static Set<Likeness> likenesses(DeathCircumstances one, DeathCircumstances other) {
        Set<Likeness> found = EnumSet.noneOf(Likeness.class);
        boolean sameArea = one.residenceArea().equals(other.residenceArea());
        boolean sameSchool = same(one.school(), other.school());
        boolean suicides = one.suspectedSuicide() && other.suspectedSuicide();
        note(found, Likeness.SUSPECTED_SUICIDE_SAME_AREA, suicides && sameArea);
        note(found, Likeness.SUSPECTED_SUICIDE_SAME_SCHOOL, suicides && sameSchool);
        note(found, Likeness.SAME_SCHOOL, sameSchool);
        note(found, Likeness.SAME_METHOD, same(one.method(), other.method()));
        note(found, Likeness.SAME_PLACE_OF_EVENT, same(one.place(), other.place()));
        note(found, Likeness.SAME_PRODUCT, same(one.product(), other.product()));
        note(found, Likeness.SAME_EVENT_SAME_AREA, sameArea && shareAnEvent(one, other));
        found.removeIf(likeness -> !within(likeness.months(), one.died(), other.died()));
        return found;
    }

    private static void note(Set<Likeness> found, Likeness likeness, boolean holds) {
        if (holds) {
            found.add(likeness);
        }
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static boolean shareAnEvent(DeathCircumstances one, DeathCircumstances other) {
        return one.events().stream().anyMatch(event -> !event.equals(NONE_OF_THESE) && other.events().contains(event));
    }

    private static boolean within(int months, LocalDate one, LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        return !later.minusMonths(months).isAfter(earlier);
    }
}
