package uk.cdop.casebook.casework.leak;

import java.util.regex.Pattern;

/** How one word can be a slip of another: a letter off, two letters swapped, or another spelling of the same sound. */
final class Likeness {

    private static final int LONG_ENOUGH = 4;

    private static final Pattern SILENT = Pattern.compile("^k(?=n)|^g(?=n)|^w(?=r)|gh|(?<=m)b$|(?<=[^aeiouy])e$");
    private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy])");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyw]*[aeiouy][aeiouyw]*|h");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");

    private Likeness() {}

    static boolean oneOff(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH && withinOne(one, other);
    }

    static boolean soundsAlike(String one, String other) {
        if (Math.min(one.length(), other.length()) < LONG_ENOUGH || Math.abs(one.length() - other.length()) > LONG_ENOUGH) {
            return false;
        }
        String sound = sound(one);
        return sound.length() > 2 && sound.equals(sound(other));
    }

    /** At most one letter put in, taken out, replaced, or swapped with its neighbour. */
    static boolean withinOne(String one, String other) {
        if (one.length() > other.length()) {
            return withinOne(other, one);
        }
        if (other.length() - one.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (one.length() < other.length()) {
            return one.substring(same).equals(other.substring(same + 1));
        }
        return same == one.length() || one.substring(same + 1).equals(other.substring(same + 1)) || swapped(one, other, same);
    }

    /** Two neighbours have changed places, and nothing else differs. */
    static boolean swappedOnce(String one, String other) {
        if (one.length() != other.length() || one.equals(other)) {
            return false;
        }
        int same = 0;
        while (one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return swapped(one, other, same);
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** Consonants by their sound and every run of vowels as one, so that Kayleigh, Caylee and Kaley agree, and Clay does not. */
    static String sound(String plain) {
        String heard = SILENT.matcher(plain.replace("ph", "f").replace("ck", "k")).replaceAll("");
        heard = SOFT_C.matcher(heard.replace("sch", "sk").replace("ch", "x")).replaceAll("s");
        heard = heard.replace('c', 'k').replace('q', 'k').replace('z', 's').replace('j', 'g').replace('v', 'f');
        return TWICE.matcher(VOWELS.matcher(heard).replaceAll("a")).replaceAll("$1");
    }
}
