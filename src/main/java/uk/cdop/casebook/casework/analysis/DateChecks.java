package uk.cdop.casebook.casework.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;
import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.asks;
import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.stops;
import static uk.cdop.casebook.casework.analysis.MendingPlace.analysis;
import static uk.cdop.casebook.casework.analysis.MendingPlace.notification;
import static uk.cdop.casebook.casework.analysis.MendingPlace.part;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.notification.NotificationFields;

/** Checks 1 to 10: dates that are out of order. */
final class DateChecks {

    private DateChecks() {}

    static List<ConsistencyCheck> all() {
        return List.of(
                stops(1, "No date of review", "The date of the review is missing. Enter the day on which the panel completed it.",
                        "process-and-forms 2.4, an_review_date", analysis(REVIEW_DATE), facts -> facts.found().reviewDate().isEmpty()),
                stops(2, "Review before the death", "The review is dated before the death. Check the date of the review and that of the death.",
                        "process-and-forms 4.2, V10", analysis(REVIEW_DATE), reviewed((day, facts) -> day.isBefore(facts.of().died()))),
                stops(3, "Review before the notification", "The review is dated before the office was notified of the death. Check the date of the review.",
                        "process-and-forms 4.2, V10; design", analysis(REVIEW_DATE),
                        reviewed((day, facts) -> !day.isBefore(facts.of().died()) && day.isBefore(facts.of().notified()))),
                stops(4, "Review in the future", "The review is dated in the future. Enter the day on which the panel completed it.",
                        "process-and-forms 4.2, V10", analysis(REVIEW_DATE), reviewed((day, facts) -> day.isAfter(facts.today()))),
                asks(5, "Review date is not the meeting’s day", "The date of the review differs from the day of the meeting that took the case.",
                        "process-and-forms 4.2, V12; design", analysis(REVIEW_DATE),
                        reviewed((day, facts) -> facts.meeting().map(held -> !held.day().equals(day)).orElse(false))),
                stops(6, "Death before birth", "The date of death is before the date of birth. Correct one of them on the case.",
                        "process-and-forms 4.2, V1", notification(NotificationFields.DATE_OF_DEATH),
                        facts -> facts.of().born().map(born -> born.isAfter(facts.of().died())).orElse(false)),
                stops(7, "Not a child’s death", "By its dates the person was 18 or older at death. Such a death is not reviewed here. Check both dates.",
                        "process-and-forms 4.2, V1", notification(NotificationFields.DATE_OF_BIRTH),
                        facts -> facts.age().map(age -> !age.isUnderEighteen()).orElse(false)),
                asks(8, "Review meeting after the panel", "The child death review meeting is dated after the panel’s review.",
                        "process-and-forms 1.3 and 4.2; design", part("processes"),
                        reviewed((day, facts) -> facts.of().cdrmHeld().map(held -> held.isAfter(day)).orElse(false))),
                asks(9, "Feedback date out of order", "The day on which the family was told lies before the death or in the future.",
                        "process-and-forms 4.2; design", analysis(FEEDBACK_ON), facts -> facts.found().date(FEEDBACK_ON).map(day -> isOutside(day, facts)).orElse(false)),
                asks(10, "Referral date out of order", "The referral to the safeguarding partners is dated before the death or in the future.",
                        "process-and-forms 4.2; design", analysis(REFERRAL_ON), facts -> facts.found().date(REFERRAL_ON).map(day -> isOutside(day, facts)).orElse(false)));
    }

    private static java.util.function.Predicate<AnalysisFacts> reviewed(BiPredicate<LocalDate, AnalysisFacts> test) {
        return facts -> facts.found().reviewDate().map(day -> test.test(day, facts)).orElse(false);
    }

    private static boolean isOutside(LocalDate day, AnalysisFacts facts) {
        return day.isBefore(facts.of().died()) || day.isAfter(facts.today());
    }

    static boolean isYoungerThan(int years, AnalysisFacts facts) {
        return facts.age().map(AgeAtDeath::years).map(age -> age < years).orElse(false);
    }
}
