package uk.cdop.casebook.casework.code;

import java.util.Optional;

/** A choice from a code list: the code that is stored and exported, and the label that is read. */
public interface Coded {

    String code();

    String label();

    static <E extends Enum<E> & Coded> Optional<E> ofCode(Class<E> choices, String code) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.code().equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** The choice of a code that this program wrote itself. */
    static <E extends Enum<E> & Coded> E require(Class<E> choices, String code) {
        return ofCode(choices, code)
                .orElseThrow(() -> new IllegalArgumentException("no such " + choices.getSimpleName()));
    }
}
