package uk.cdop.casebook.desktop.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;

/** How one value of a rule is entered: what is seen of the value that is kept, and why what was entered cannot be kept. */
sealed interface RuleEntry {

    /** A choice: the code that is kept and the words that are read. */
    record Option(String code, String label) {

        @Override
        public String toString() {
            return label;
        }
    }

    /** The code of a rule, which nobody sees; a new rule gets one from its words. */
    record Code() implements RuleEntry {}

    /** What the rule rests on. */
    record Source() implements RuleEntry {}

    record Words(int most, int width, boolean needed) implements RuleEntry {

        @Override
        public Optional<String> complaint(String typed) {
            if (needed && typed.isBlank()) {
                return Optional.of("this is needed.");
            }
            return typed.strip().length() > most || typed.contains(";") || typed.lines().count() > 1 || typed.strip().startsWith("#")
                    ? Optional.of("write at most " + most + " characters on one line, without a semicolon, not beginning with #.")
                    : Optional.empty();
        }
    }

    record Number(int most) implements RuleEntry {

        @Override
        public Optional<String> complaint(String typed) {
            String digits = typed.strip();
            return digits.matches("[1-9]\\d{0,4}") && Integer.parseInt(digits) <= most
                    ? Optional.empty() : Optional.of("write a whole number from 1 to " + most + ".");
        }
    }

    /** A day, or nothing. */
    record Day(Supplier<LocalDate> today) implements RuleEntry {

        @Override
        public String shown(String kept) {
            return TypedDate.read(kept).map(Texts::date).orElse(kept);
        }

        @Override
        public String kept(String typed) {
            return TypedDate.read(typed, today.get()).map(String::valueOf).orElse(typed.strip());
        }

        @Override
        public Optional<String> complaint(String typed) {
            return typed.isBlank() || TypedDate.read(typed, today.get()).isPresent() ? Optional.empty() : Optional.of("write a day as 14 Mar 2024, or leave it empty.");
        }
    }

    /** Some of the choices, kept with a mark between them. */
    record Several(List<Option> options, String between, boolean needed) implements RuleEntry {

        List<String> chosen(String kept) {
            return Stream.of(kept.split("[| ]+")).filter(code -> !code.isEmpty()).toList();
        }

        String with(String kept, String code, boolean also) {
            Stream<String> others = chosen(kept).stream().filter(one -> !one.equals(code));
            return (also ? Stream.concat(others, Stream.of(code)) : others).collect(Collectors.joining(between));
        }

        @Override
        public Optional<String> complaint(String typed) {
            return needed && chosen(typed).isEmpty() ? Optional.of("choose at least one.") : Optional.empty();
        }
    }

    record OneOf(List<Option> options) implements RuleEntry {}

    default String shown(String kept) {
        return kept;
    }

    default String kept(String typed) {
        return typed.strip();
    }

    default Optional<String> complaint(String typed) {
        return Optional.empty();
    }
}
