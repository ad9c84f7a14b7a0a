package uk.cdop.casebook.casework.duplicate;

import static uk.cdop.casebook.casework.duplicate.MatchSign.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.duplicate.MatchScore.Suggestion;

/** Weighs two records against each other, reason by reason. Source: domain file, process-and-forms section 4.2 (V14). */
public final class Matching {

    private static final long BIRTHS_NEAR = 2;
    private static final long DEATHS_NEAR = 3;

    /** Children of one mother born nearer than this are of one birth. */
    private static final long DAYS_OF_ONE_BIRTH = 7;

    /** All that names can say for two records; a name as part of another, alike or swapped says less. */
    private static final int MOST_BY_NAMES = SAME_FAMILY_NAME.points() + SAME_GIVEN_NAMES.points() + OTHER_NAME_KNOWN.points();

    private final MatchSubject one;
    private final MatchSubject other;
    private final Set<MatchSign> signs = EnumSet.noneOf(MatchSign.class);

    private Matching(MatchSubject one, MatchSubject other) {
        this.one = one;
        this.other = other;
    }

    /** The same whichever of the two comes first. What is not known on either side speaks neither for nor against. */
    public static MatchScore score(MatchSubject one, MatchSubject other) {
        Matching matching = new Matching(one, other);
        matching.nhsNumbers();
        matching.births();
        matching.deaths();
        matching.names();
        matching.home();
        List<MatchSign> signs = List.copyOf(matching.signs);
        return new MatchScore(signs, matching.suggestion(), matching.isByRule());
    }

    /** False where no names could make these two a possible match; far quicker to tell than the whole score. */
    static boolean isWorthWeighing(MatchSubject one, MatchSubject other) {
        boolean mayShareAHome = one.mother().isPresent() && other.mother().isPresent() || one.postcode().isPresent() && one.postcode().equals(other.postcode());
        if (mayShareAHome) {
            return true;
        }
        Matching matching = new Matching(one, other);
        matching.nhsNumbers();
        matching.births();
        matching.deaths();
        return matching.total() + MOST_BY_NAMES >= MatchScore.THRESHOLD;
    }

    private int total() {
        int total = 0;
        for (MatchSign sign : signs) {
            total += sign.points();
        }
        return total;
    }

    private void nhsNumbers() {
        if (one.nhsNumber().isEmpty() || other.nhsNumber().isEmpty()) {
            return;
        }
        String first = one.nhsNumber().get();
        String second = other.nhsNumber().get();
        if (first.equals(second)) {
            signs.add(SAME_NHS_NUMBER);
        } else if (DateSlip.isOneSlip(first, second)) {
            signs.add(NHS_NUMBER_SLIP);
        } else if (NhsNumber.read(first).isPresent() && NhsNumber.read(second).isPresent()) {
            signs.add(DIFFERENT_NHS_NUMBERS);
        }
    }

    private void births() {
        if (one.born().isPresent() && other.born().isPresent()) {
            signs.add(dates(one.born().get(), other.born().get(), BIRTHS_NEAR, SAME_BIRTH, BIRTH_SWAPPED, BIRTH_NEAR, BIRTH_SLIP, DIFFERENT_BIRTH));
        }
    }

    private void deaths() {
        if (one.died().isPresent() && other.died().isPresent()) {
            signs.add(dates(one.died().get(), other.died().get(), DEATHS_NEAR, SAME_DEATH, DEATH_SWAPPED, DEATH_NEAR, DEATH_SLIP, DIFFERENT_DEATH));
        }
    }

    private static MatchSign dates(
            LocalDate first, LocalDate second, long near, MatchSign same, MatchSign swapped, MatchSign close, MatchSign slip, MatchSign different) {
        if (first.equals(second)) {
            return same;
        }
        if (DateSlip.isSwapped(first, second)) {
            return swapped;
        }
        if (DateSlip.isDigitSlip(first, second)) {
            return slip;
        }
        return DateSlip.isWithin(near, first, second) ? close : different;
    }

    private void names() {
        if (areSwapped()) {
            signs.add(NAMES_SWAPPED);
            return;
        }
        if (one.familyName().isPresent() && other.familyName().isPresent()) {
            signs.add(switch (NameLikeness.of(one.familyName().get(), other.familyName().get())) {
                case SAME -> SAME_FAMILY_NAME;
                case ALIKE -> FAMILY_NAME_ALIKE;
                case PART -> FAMILY_NAME_PART;
                case DIFFERENT -> DIFFERENT_FAMILY_NAME;
            });
        }
        givenNames();
        if (isKnownAs(one, other) || isKnownAs(other, one)) {
            signs.add(OTHER_NAME_KNOWN);
        }
    }

    private boolean areSwapped() {
        return is(one.familyName(), other.givenNames()) && is(one.givenNames(), other.familyName()) && !is(one.familyName(), other.familyName());
    }

    private static boolean is(Optional<String> first, Optional<String> second) {
        return first.isPresent() && second.isPresent() && NameLikeness.of(first.get(), second.get()) == NameLikeness.SAME;
    }

    private void givenNames() {
        if (one.givenNames().isEmpty() || other.givenNames().isEmpty()) {
            return;
        }
        GivenName first = GivenName.read(one.givenNames().get());
        GivenName second = GivenName.read(other.givenNames().get());
        if (first.isAnotherOf(second)) {
            signs.add(DIFFERENT_BIRTH_ORDER);
        } else if (first.isPlaceholder() || second.isPlaceholder()) {
            signs.add(first.birthOrder().isPresent() && first.birthOrder().equals(second.birthOrder()) ? GIVEN_NAMES_ALIKE : NAMED_LATER);
        } else {
            signs.add(switch (first.likeness(second)) {
                case SAME -> SAME_GIVEN_NAMES;
                case ALIKE, PART -> GIVEN_NAMES_ALIKE;
                case DIFFERENT -> DIFFERENT_GIVEN_NAMES;
            });
        }
    }

    private static boolean isKnownAs(MatchSubject subject, MatchSubject other) {
        return subject.otherNames()
                .filter(names -> other.familyName().filter(name -> holds(names, name)).isPresent()
                        || other.givenNames().filter(name -> !GivenName.read(name).isPlaceholder() && holds(names, name)).isPresent())
                .isPresent();
    }

    private static boolean holds(String names, String name) {
        String plain = NameSound.plain(name);
        return !plain.isEmpty() && (" " + NameSound.plain(names) + " ").contains(" " + plain + " ");
    }

    private void home() {
        if (one.postcode().isPresent() && one.postcode().equals(other.postcode())) {
            signs.add(SAME_POSTCODE);
        }
        if (one.mother().isPresent() && other.mother().isPresent()) {
            NameLikeness mothers = NameLikeness.of(one.mother().get(), other.mother().get());
            if (mothers == NameLikeness.SAME) {
                signs.add(SAME_MOTHER);
            } else if (mothers == NameLikeness.ALIKE) {
                signs.add(MOTHER_ALIKE);
            }
        }
        if (one.sex().isPresent() && other.sex().isPresent() && !one.sex().equals(other.sex())) {
            signs.add(DIFFERENT_SEX);
        }
    }

    private Suggestion suggestion() {
        if (has(SAME_NHS_NUMBER)) {
            return Suggestion.SAME_CHILD;
        }
        int total = total();
        if (isOneBirth() && isToldApart() && (isOfOneFamily() || total >= MatchScore.THRESHOLD)) {
            return Suggestion.TWIN;
        }
        if (total >= MatchScore.THRESHOLD) {
            return mayBeATwin() ? Suggestion.SAME_CHILD_OR_TWIN : Suggestion.SAME_CHILD;
        }
        return isOfOneFamily() && has(DIFFERENT_BIRTH) && (has(SAME_FAMILY_NAME) || has(SAME_MOTHER)) ? Suggestion.SIBLING : Suggestion.DIFFERENT;
    }

    private boolean isOfOneFamily() {
        boolean oneName = has(SAME_FAMILY_NAME) || has(FAMILY_NAME_ALIKE) || has(FAMILY_NAME_PART);
        return has(SAME_MOTHER) || has(SAME_POSTCODE) && (oneName || has(MOTHER_ALIKE));
    }

    private boolean isOneBirth() {
        return one.born().isPresent() && other.born().isPresent()
                && DateSlip.isWithin(DAYS_OF_ONE_BIRTH, one.born().get(), other.born().get());
    }

    private boolean isToldApart() {
        return has(DIFFERENT_BIRTH_ORDER) || has(DIFFERENT_GIVEN_NAMES) || has(DIFFERENT_NHS_NUMBERS)
                || has(DIFFERENT_SEX) && !has(SAME_GIVEN_NAMES);
    }

    /** Newborns without a name of their own cannot be told apart by what is on paper. */
    private boolean mayBeATwin() {
        boolean several = one.multipleBirth().filter(said -> !said.equals("singleton")).isPresent()
                || other.multipleBirth().filter(said -> !said.equals("singleton")).isPresent()
                || one.givenNames().map(GivenName::read).filter(name -> name.birthOrder().isPresent()).isPresent()
                || other.givenNames().map(GivenName::read).filter(name -> name.birthOrder().isPresent()).isPresent();
        return several && has(NAMED_LATER);
    }

    /** V14: same NHS number, or same dates and a family name that sounds the same, or same postcode and date of death. */
    private boolean isByRule() {
        boolean sameDates = has(SAME_BIRTH) && has(SAME_DEATH);
        boolean oneName = has(SAME_FAMILY_NAME) || has(FAMILY_NAME_ALIKE);
        return has(SAME_NHS_NUMBER) || sameDates && oneName || has(SAME_POSTCODE) && has(SAME_DEATH);
    }

    private boolean has(MatchSign sign) {
        return signs.contains(sign);
    }
}
