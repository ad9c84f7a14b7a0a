package uk.cdop.casebook.desktop.signin;

/** Judges a passphrase from 0, guessed at once, to 4, out of reach; the scale of zxcvbn. */
@FunctionalInterface
public interface PassphraseStrength {

    /** From here on a passphrase may protect a vault. */
    int ENOUGH = 3;

    int of(CharSequence passphrase);

    static String inWords(int score) {
        return switch (score) {
            case 0 -> "Very weak: it would be guessed at once.";
            case 1 -> "Weak: it would be guessed within hours.";
            case 2 -> "Not strong enough yet. Add another word or two.";
            case 3 -> "Strong.";
            default -> "Very strong.";
        };
    }
}
