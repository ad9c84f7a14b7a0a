package uk.cdop.casebook.casework.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.*;
import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.asks;
import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.stops;
import static uk.cdop.casebook.casework.analysis.MendingPlace.analysis;
import static uk.cdop.casebook.casework.analysis.MendingPlace.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.Answer;

/** Checks 11 to 22: the category of death against itself, the age and the circumstances. Source: process-and-forms section 3.1. */
final class CategoryChecks {

    private static final String RULES = "process-and-forms 3.1, rules for the application (design)";
    private static final int FIRST_WEEK = 7;

    /** Suicide is mostly of adolescents; below this age the panel is asked to look again. Our own bound. */
    private static final int YOUNG_FOR_SUICIDE = 10;

    private CategoryChecks() {}

    static List<ConsistencyCheck> all() {
        return List.of(
                stops(11, "No category of death", "The primary category of death is missing. Choose the one highest in the list that fits.",
                        "process-and-forms 2.4, an_category_primary", analysis(CATEGORY), facts -> facts.found().category().isEmpty()),
                stops(12, "Category 8 without sub-type", "Category 8 has a sub-type on the form. Choose 8a, 8b, 8c or 8d.",
                        RULES, analysis(SUB_CATEGORY), facts -> facts.isCategory(PERINATAL_NEONATAL) && facts.found().subCategory().isEmpty()),
                stops(13, "Sub-type without category 8", "A sub-type belongs to category 8 only. Remove it, or check the category.",
                        RULES, analysis(SUB_CATEGORY),
                        facts -> facts.found().category().isPresent() && !facts.isCategory(PERINATAL_NEONATAL) && facts.found().subCategory().isPresent()),
                asks(14, "A further category stands above the primary", "Where several categories fit, the one highest in the list is primary. A further one stands above it.",
                        "process-and-forms 4.2, V8", analysis(SECONDARY),
                        facts -> facts.found().category().map(primary -> facts.found().secondary().stream().anyMatch(other -> other.ranksAbove(primary))).orElse(false)),
                asks(15, "Primary category listed twice", "The primary category is also listed as a further one. Once is enough.",
                        RULES, analysis(SECONDARY), facts -> facts.found().category().map(facts.found().secondary()::contains).orElse(false)),
                stops(16, "Category 10 while a post-mortem is awaited", "“Unexplained” can be said only after full investigation, and a post-mortem result is still awaited.",
                        RULES, analysis(CATEGORY), facts -> facts.isCategory(SUDDEN_UNEXPLAINED) && facts.of().postMortemAwaited()),
                asks(17, "Epilepsy named, category 10 chosen", "A sudden unexpected death in epilepsy belongs to category 5, not 10. The causes name epilepsy.",
                        "process-and-forms 3.1, category 5 (seen S6)", analysis(CATEGORY), facts -> facts.isCategory(SUDDEN_UNEXPLAINED) && namesEpilepsy(facts)),
                asks(18, "Category 1 or 2 without the safeguarding question", "With category 1 or 2, say whether the case is referred to the safeguarding partners.",
                        RULES, analysis(REFERRAL), facts -> facts.isCategory(INFLICTED, SUICIDE_SELF_HARM) && !facts.found().isAnswered(REFERRAL)),
                asks(19, "Category 1 or 2 without the joint agency response", "With category 1 or 2, say whether there was a joint agency response.",
                        RULES, analysis(JAR_DONE),
                        facts -> facts.isCategory(INFLICTED, SUICIDE_SELF_HARM) && !facts.found().isAnswered(JAR_DONE) && !facts.of().jointResponseDecided()),
                asks(20, "Category 2 for a young child", "Category 2 is mostly of adolescents, and this child was under 10. Check the category and the dates.",
                        "process-and-forms 3.1, category 2 (background, high confidence; the age is design)", analysis(CATEGORY),
                        facts -> facts.isCategory(SUICIDE_SELF_HARM) && DateChecks.isYoungerThan(YOUNG_FOR_SUICIDE, facts)),
                asks(21, "Category 10 for an expected death", "The notification calls the death expected, the panel unexpected and unexplained. Check both.",
                        "process-and-forms 3.1, category 10", part("forms"), facts -> facts.isCategory(SUDDEN_UNEXPLAINED) && wasExpected(facts)),
                asks(22, "Category 9 in the first week of life", "An infection of the first week belongs to category 8. Check the category and the dates.",
                        "process-and-forms 3.1, categories 8 and 9 (background, high confidence)", analysis(CATEGORY),
                        facts -> facts.isCategory(INFECTION) && facts.age().map(AgeAtDeath::days).map(days -> days < FIRST_WEEK).orElse(false)));
    }

    private static boolean namesEpilepsy(AnalysisFacts facts) {
        return CAUSES.stream().map(facts.found()::text).flatMap(Optional::stream).map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("epilep") || text.contains("sudep"));
    }

    private static boolean wasExpected(AnalysisFacts facts) {
        return facts.of().notification().answer(NotificationFields.DEATH_EXPECTED).equals(Answer.given("expected"));
    }
}
