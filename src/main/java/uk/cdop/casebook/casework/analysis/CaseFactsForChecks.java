package uk.cdop.casebook.casework.analysis;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.Answers;

/**
 * What the checks look at of the case beside its analysis form.
 *
 * @param notification     the answers of the notification form
 * @param postMortemAwaited a post-mortem is under way and its result is not in
 * @param open             counts of what is still open
 */
public record CaseFactsForChecks(
        Answers notification, Optional<LocalDate> born, LocalDate died, LocalDate notified, Optional<LocalDate> cdrmHeld,
        boolean postMortemAwaited, boolean jointResponseDecided, Open open) {

    /** How many of each are not settled. */
    public record Open(int holds, int agencies, int differingAnswers, int supplementaryForms, int possibleMatches, int familyQuestions) {

        public static final Open NOTHING = new Open(0, 0, 0, 0, 0, 0);
    }

    @Override
    public String toString() {
        return "CaseFactsForChecks";
    }
}
