package uk.cdop.casebook.casework.child;

import java.util.Optional;

/**
 * Ten digits of which the last checks the others: weights 10 to 2, remainder by 11 taken from 11; 11 counts as 0 and
 * 10 never occurs. Numbers of one repeated digit are refused. Source: domain file, process-and-forms section 3.13.
 */
public record NhsNumber(String digits) {

    public NhsNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a valid NHS number");
        }
    }

    /** Reads the number as people write it, with or without spaces or hyphens. */
    public static Optional<NhsNumber> read(String text) {
        String digits = text.replaceAll("[\\s-]", "");
        return isValid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.matches("[0-9]{10}")
                && digits.chars().distinct().count() > 1
                && checkDigit(digits.substring(0, 9)) == digits.charAt(9) - '0';
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
