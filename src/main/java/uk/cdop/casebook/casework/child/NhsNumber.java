package uk.cdop.casebook.casework.child;

import java.util.Optional;

/**
 * Ten digits of which the last checks the others: weights 10 to 2, remainder by 11 taken from 11; 11 counts as 0 and
 * 10 never occurs. Numbers of one repeated digit are refused. Source: domain file, process-and-forms section 3.13.
 */
public record NhsNumber(String digits) {

    private static final int DIGITS = 10;

    public NhsNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a valid NHS number");
        }
    }

    /** Reads the number as people write it, with or without spaces or hyphens. */
    public static Optional<NhsNumber> read(String text) {
        String digits = withoutGaps(text);
        return isValid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /** Asked for very many pairs of cases, so without patterns. */
    private static boolean isValid(String digits) {
        if (digits.length() != DIGITS) {
            return false;
        }
        boolean differ = false;
        for (int place = 0; place < DIGITS; place++) {
            char digit = digits.charAt(place);
            if (digit < '0' || digit > '9') {
                return false;
            }
            differ |= digit != digits.charAt(0);
        }
        return differ && checkDigit(digits.substring(0, 9)) == digits.charAt(9) - '0';
    }

    private static String withoutGaps(String text) {
        boolean bare = text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return bare ? text : text.replaceAll("[\\s-]", "");
    }

    /** The check digit of nine digits, 0 to 9, or 10 where no valid number begins with them. */
    public static int checkDigit(String nineDigits) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (nineDigits.charAt(place) - '0') * (10 - place);
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }

    /** True for the range that is kept for test patients (background, high confidence: confirm). Source: process-and-forms section 3.13. */
    public boolean isTestRange() {
        return digits.startsWith("999");
    }

    /** As printed on NHS papers: three, three and four digits. */
    public String grouped() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public String toString() {
        return "NhsNumber";
    }
}
