package uk.cdop.casebook.forms.definition;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** When a question is shown or must be answered: a tree over the answers given, and nothing else. */
public sealed interface Condition {

    boolean holds(Answers answers);

    /** The questions that are looked at. */
    Set<FieldKey> reads();

    /** The same condition over other questions: so a condition of a group becomes that of one of its rows. */
    default Condition over(UnaryOperator<FieldKey> keys) {
        return switch (this) {
            case Answered(FieldKey field) -> new Answered(keys.apply(field));
            case Is(FieldKey field, String code) -> new Is(keys.apply(field), code);
            case OneOf(FieldKey field, Set<String> codes) -> new OneOf(keys.apply(field), codes);
            case AgeUnder(FieldKey born, FieldKey died, int amount, AgeUnder.Unit unit) ->
                    new AgeUnder(keys.apply(born), keys.apply(died), amount, unit);
            case Before(FieldKey field, LocalDate day) -> new Before(keys.apply(field), day);
            case And(List<Condition> all) -> new And(all.stream().map(condition -> condition.over(keys)).toList());
            case Or(List<Condition> any) -> new Or(any.stream().map(condition -> condition.over(keys)).toList());
            case Not(Condition condition) -> new Not(condition.over(keys));
        };
    }

    /** A value was given, or a group has a row; not known, not applicable and refused are no values. */
    record Answered(FieldKey field) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.answer(field).isGiven() || answers.rows(field) > 0;
        }

        @Override
        public Set<FieldKey> reads() {
            return Set.of(field);
        }
    }

    record Is(FieldKey field, String code) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return Condition.codes(answers, field).contains(code);
        }

        @Override
        public Set<FieldKey> reads() {
            return Set.of(field);
        }
    }

    /** One of the codes, or at least one where several may be chosen. */
    record OneOf(FieldKey field, Set<String> codes) implements Condition {
        public OneOf {
            codes = Set.copyOf(codes);
        }

        @Override
        public boolean holds(Answers answers) {
            return Condition.codes(answers, field).stream().anyMatch(codes::contains);
        }

        @Override
        public Set<FieldKey> reads() {
            return Set.of(field);
        }
    }

    /**
     * Younger on the second day than so many days or birthdays; never true where a date is not known. A birthday of
     * 29 February falls on 1 March in a common year. Source: domain file, process-and-forms section 3.14.
     */
    record AgeUnder(FieldKey born, FieldKey died, int amount, Unit unit) implements Condition {

        public enum Unit {
            DAYS, YEARS
        }

        @Override
        public boolean holds(Answers answers) {
            Optional<LocalDate> from = Condition.date(answers, born);
            Optional<LocalDate> to = Condition.date(answers, died);
            return from.isPresent() && to.isPresent() && isUnder(from.get(), to.get());
        }

        private boolean isUnder(LocalDate from, LocalDate to) {
            return unit == Unit.DAYS ? ChronoUnit.DAYS.between(from, to) < amount : to.isBefore(birthday(from));
        }

        private LocalDate birthday(LocalDate from) {
            LocalDate day = from.plusYears(amount);
            boolean moved = MonthDay.from(from).equals(MonthDay.of(2, 29)) && !day.isLeapYear();
            return moved ? day.plusDays(1) : day;
        }

        @Override
        public Set<FieldKey> reads() {
            return Set.of(born, died);
        }
    }

    /** A date given, earlier than the day. */
    record Before(FieldKey field, LocalDate day) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return Condition.date(answers, field).map(given -> given.isBefore(day)).orElse(false);
        }

        @Override
        public Set<FieldKey> reads() {
            return Set.of(field);
        }
    }

    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }

        @Override
        public boolean holds(Answers answers) {
            return all.stream().allMatch(condition -> condition.holds(answers));
        }

        @Override
        public Set<FieldKey> reads() {
            return Condition.readsOf(all);
        }
    }

    record Or(List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }

        @Override
        public boolean holds(Answers answers) {
            return any.stream().anyMatch(condition -> condition.holds(answers));
        }

        @Override
        public Set<FieldKey> reads() {
            return Condition.readsOf(any);
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !condition.holds(answers);
        }

        @Override
        public Set<FieldKey> reads() {
            return condition.reads();
        }
    }

    private static Set<FieldKey> readsOf(List<Condition> conditions) {
        Set<FieldKey> read = new TreeSet<>();
        conditions.forEach(condition -> read.addAll(condition.reads()));
        return read;
    }

    // An answer of another type than the form asks for is the finding of FormRules, not a failure here.
    private static List<String> codes(Answers answers, FieldKey field) {
        return answers.answer(field) instanceof Answer.Given<?>(String stored) ? FieldType.SeveralOf.codesIn(stored) : List.of();
    }

    private static Optional<LocalDate> date(Answers answers, FieldKey field) {
        return answers.answer(field) instanceof Answer.Given<?>(LocalDate day) ? Optional.of(day) : Optional.empty();
    }
}
