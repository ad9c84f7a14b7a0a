package uk.cdop.casebook.casework.duplicate;

import java.util.Arrays;
import java.util.List;

/** How alike two names are: the same, alike in writing or in sound, one a part of the other, or different. */
enum NameLikeness {
    SAME,
    ALIKE,
    PART,
    DIFFERENT;

    private static final int LONG_ENOUGH_FOR_ONE_SLIP = 4;
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 8;

    static NameLikeness of(String one, String other) {
        String first = NameSound.plain(one);
        String second = NameSound.plain(other);
        if (first.isEmpty() || second.isEmpty()) {
            return DIFFERENT;
        }
        if (first.replace(" ", "").equals(second.replace(" ", ""))) {
            return SAME;
        }
        if (isSlip(first, second) || soundsLike(first, second)) {
            return ALIKE;
        }
        return sharesAWord(first, second) ? PART : DIFFERENT;
    }

    private static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter >= LONG_ENOUGH_FOR_TWO_SLIPS ? 2 : shorter >= LONG_ENOUGH_FOR_ONE_SLIP ? 1 : 0;
        return allowed > 0 && Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    private static boolean soundsLike(String one, String other) {
        String sound = NameSound.of(one);
        return sound.length() >= 2 && sound.equals(NameSound.of(other));
    }

    private static boolean sharesAWord(String one, String other) {
        List<String> words = Arrays.asList(other.split(" "));
        return Arrays.stream(one.split(" ")).filter(word -> word.length() > 2).anyMatch(words::contains);
    }

    /** The fewest letters to put in, take out, replace, or swap with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            steps[row][0] = row;
        }
        for (int column = 0; column <= other.length(); column++) {
            steps[0][column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            for (int column = 1; column <= other.length(); column++) {
                steps[row][column] = fewest(steps, one, other, row, column);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(int[][] steps, String one, String other, int row, int column) {
        boolean same = one.charAt(row - 1) == other.charAt(column - 1);
        int best = Math.min(Math.min(steps[row - 1][column], steps[row][column - 1]) + 1, steps[row - 1][column - 1] + (same ? 0 : 1));
        boolean swapped = row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2) && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(best, steps[row - 2][column - 2] + 1) : best;
    }
}
