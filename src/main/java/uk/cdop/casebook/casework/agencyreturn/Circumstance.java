package uk.cdop.casebook.casework.agencyreturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Condition;

/**
 * Reads a circumstance as an office writes it: {@code always}, {@code age under 28 days}, {@code age from 5 years},
 * {@code death_expected is expected}, {@code event_types is one of drowning poisoning}, {@code KEY is given}, each with
 * {@code not} before it where need be, joined by {@code and}.
 */
public final class Circumstance {

    private static final String ALWAYS = "always";
    private static final Pattern AGE = Pattern.compile("age (under|from) (\\d{1,3}) (days?|years?)");
    private static final Pattern GIVEN = Pattern.compile("(\\S+) is given");
    private static final Pattern ONE_OF = Pattern.compile("(\\S+) is one of (\\S+(?: \\S+)*)");
    private static final Pattern IS = Pattern.compile("(\\S+) is (\\S+)");

    private Circumstance() {}

    /** Empty where the text is no circumstance. */
    public static Optional<Condition> read(String text) {
        List<Condition> all = new ArrayList<>();
        for (String term : text.strip().replaceAll("\\s+", " ").split(" and ")) {
            Optional<Condition> read = term(term);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            all.add(read.get());
        }
        return Optional.of(all.size() == 1 ? all.getFirst() : new Condition.And(all));
    }

    private static Optional<Condition> term(String term) {
        if (term.equals(ALWAYS)) {
            return Optional.of(new Condition.And(List.of()));
        }
        if (term.startsWith("not ")) {
            return term(term.substring(4)).map(Condition.Not::new);
        }
        Matcher age = AGE.matcher(term);
        return age.matches() ? Optional.of(age(age)) : answer(term);
    }

    private static Condition age(Matcher age) {
        Condition.AgeUnder.Unit unit = age.group(3).startsWith("day") ? Condition.AgeUnder.Unit.DAYS : Condition.AgeUnder.Unit.YEARS;
        Condition under = new Condition.AgeUnder(
                NotificationFields.DATE_OF_BIRTH, NotificationFields.DATE_OF_DEATH, Integer.parseInt(age.group(2)), unit);
        if (age.group(1).equals("under")) {
            return under;
        }
        // An age that is not known is neither under nor from.
        return new Condition.And(List.of(
                new Condition.Answered(NotificationFields.DATE_OF_BIRTH), new Condition.Answered(NotificationFields.DATE_OF_DEATH),
                new Condition.Not(under)));
    }

    private static Optional<Condition> answer(String term) {
        Matcher given = GIVEN.matcher(term);
        if (given.matches()) {
            return key(given.group(1)).map(Condition.Answered::new);
        }
        Matcher oneOf = ONE_OF.matcher(term);
        if (oneOf.matches()) {
            return key(oneOf.group(1)).map(key -> new Condition.OneOf(key, Set.of(oneOf.group(2).split(" "))));
        }
        Matcher is = IS.matcher(term);
        return is.matches() ? key(is.group(1)).map(key -> new Condition.Is(key, is.group(2))) : Optional.empty();
    }

    private static Optional<FieldKey> key(String text) {
        try {
            return Optional.of(FieldKey.read(text));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }
}
