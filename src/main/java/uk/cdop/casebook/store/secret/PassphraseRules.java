package uk.cdop.casebook.store.secret;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.regex.Pattern;
import uk.cdop.casebook.office.failure.OfficeFailure;

/**
 * What a new passphrase must be: fourteen characters or four words, and not one that programs guess early.
 * Source: design, security section 6.2.
 */
public final class PassphraseRules {

    private static final int LEAST_CHARACTERS = 14;
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_SCORE = 3;
    private static final int MOST_CHARACTERS = 1024;
    // The estimate takes time that grows with the square of the length, and the beginning tells enough.
    private static final int MEASURED_CHARACTERS = 100;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private PassphraseRules() {}

    /** Leaves by way of {@link OfficeFailure} where the passphrase will not do; the characters are not changed. */
    public static void requireStrong(char[] characters) {
        CharBuffer text = CharBuffer.wrap(characters);
        if (characters.length > MOST_CHARACTERS) {
            throw refused("This passphrase is longer than 1,024 characters.");
        }
        long length = text.codePoints().count();
        if (length < LEAST_CHARACTERS && words(text) < LEAST_WORDS) {
            throw refused("This passphrase is too short.");
        }
        if (isEasilyGuessed(characters)) {
            throw refused("This passphrase is among the first that a program would guess.");
        }
    }

    private static OfficeFailure refused(String why) {
        return new OfficeFailure(OfficeFailure.Kind.WRONG_PASSPHRASE,
                why + " Nothing was changed. Choose one of at least 14 characters, or four or more words that do not belong together.");
    }

    private static long words(CharBuffer text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> word.length() > 1).count();
    }

    private static boolean isEasilyGuessed(char[] characters) {
        return score(CharBuffer.wrap(characters)) < LEAST_SCORE;
    }

    /** From 0, guessed at once, to 4, out of reach. */
    public static int score(CharSequence characters) {
        // The estimate wipes what it was given, so it is given a copy.
        char[] copy = new char[Math.min(characters.length(), MEASURED_CHARACTERS)];
        for (int at = 0; at < copy.length; at++) {
            copy[at] = characters.charAt(at);
        }
        Strength strength = new Zxcvbn().measure(CharBuffer.wrap(copy));
        try {
            return strength.getScore();
        } finally {
            strength.wipe();
            Arrays.fill(copy, '\0');
        }
    }
}
