package uk.cdop.casebook.casework.session;

/** Whether a word is another with one slip of the pen: a letter more, less, other, or two changed places. */
final class NearWords {

    private static final int SHORTEST = 5;

    private NearWords() {}

    static boolean near(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        int most = Math.min(one.length(), other.length());
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        return without(restOfOne, 1).equals(restOfOther) || without(restOfOther, 1).equals(restOfOne)
                || without(restOfOne, 1).equals(without(restOfOther, 1)) || swapped(restOfOne).equals(restOfOther);
    }

    private static String without(String text, int letters) {
        return text.length() < letters ? text : text.substring(letters);
    }

    private static String swapped(String text) {
        return text.length() < 2 ? text : "" + text.charAt(1) + text.charAt(0) + text.substring(2);
    }
}
