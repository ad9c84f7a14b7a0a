package uk.cdop.casebook.desktop.session;

import java.util.Arrays;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Where a meeting stands: case, question, and after how many minutes a break is suggested, parted by blanks. */
record SessionPlace(Optional<CaseNumber> number, Step step, int breakAfter) {

    private static final String NO_CASE = "-";

    String text() {
        return number.map(CaseNumber::text).orElse(NO_CASE) + " " + step.name() + " " + breakAfter;
    }

    /** The beginning where the text names nothing that this program has. */
    static SessionPlace read(String text) {
        String[] words = text.split(" ");
        if (words.length != 3 || !words[2].matches("\\d{1,3}")) {
            return new SessionPlace(Optional.empty(), Step.FAMILY, 0);
        }
        return new SessionPlace(
                Optional.of(words[0]).filter(CaseNumber::isWellFormed).map(CaseNumber::new),
                Arrays.stream(Step.values()).filter(step -> step.name().equals(words[1])).findFirst().orElse(Step.FAMILY), Integer.parseInt(words[2]));
    }
}
