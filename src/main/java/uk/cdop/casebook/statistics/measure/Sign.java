package uk.cdop.casebook.statistics.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.statistics.facts.Asked;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.Milestone;
import uk.cdop.casebook.statistics.quantity.Breakdown;

/**
 * Something that may be true of a case beside others: a theme, how far social care knew the child, what was done for the family.
 *
 * @param isTrue of what its papers say, and of its category where it was reviewed
 */
record Sign(String label, BiPredicate<Dossier, Optional<CategoryOfDeath>> isTrue) {

    private static final Set<Milestone.Kind> FOR_THE_FAMILY = EnumSet.of(
            Milestone.Kind.KEY_WORKER_NAMED, Milestone.Kind.FAMILY_ASKED, Milestone.Kind.FEEDBACK_LETTER, Milestone.Kind.FEEDBACK_GIVEN);

    private static final List<String> KNOWN = List.of(
            "early_help", "child_in_need", "child_protection_plan", "looked_after", "care_order", "special_guardianship", "adopted", "private_fostering", "asylum_uasc");

    /** Source: domain file, annual-statistics section 5.2, T36: those named there, with further events of the form's list. */
    static final List<Sign> THEMES = List.of(
            event("Sudden unexpected death in infancy or childhood", "sudi_sudc", CategoryOfDeath.SUDDEN_UNEXPLAINED),
            event("Suicide or self-harm", "apparent_suicide", CategoryOfDeath.SUICIDE_SELF_HARM),
            event("Drowning", "drowning"), event("Road traffic", "road_traffic"), event("Fire or burns", "fire_burns"), event("Poisoning", "poisoning"),
            event("Asthma or anaphylaxis", "asthma_anaphylaxis"), event("Epilepsy", "epilepsy"), event("Diabetic ketoacidosis", "dka"),
            new Sign("Learning disability", (dossier, any) -> dossier.says(Asked.LEARNING_DISABILITY_KNOWN, List.of("yes")) || dossier.says(Asked.DISABILITY, List.of("learning"))),
            new Sign("Parents related to each other", (dossier, any) -> dossier.says(Asked.CONSANGUINITY, List.of("first_cousins", "closer", "second_cousins_other"))));

    static final List<Sign> SOCIAL_CARE = List.of(
            said("Known to social care at death", Asked.SOCIAL_CARE_NOW, KNOWN), said("Known to social care at any time", Asked.SOCIAL_CARE_EVER, KNOWN),
            said("Child protection plan at death", Asked.SOCIAL_CARE_NOW, List.of("child_protection_plan")),
            said("Looked after or under a care order at death", Asked.SOCIAL_CARE_NOW, List.of("looked_after", "care_order")),
            said("Asylum seeking or unaccompanied at death", Asked.SOCIAL_CARE_NOW, List.of("asylum_uasc")),
            happened("Child safeguarding practice review", Milestone.Kind.PRACTICE_REVIEW),
            said("Not known to social care, as a form says", Asked.SOCIAL_CARE_NOW, List.of("none")),
            new Sign("No form says", (dossier, any) -> dossier.said(Asked.SOCIAL_CARE_NOW).isEmpty()));

    static final List<Sign> FAMILY = List.of(
            happened("Key worker named for the family", Milestone.Kind.KEY_WORKER_NAMED),
            new Sign("Questions or views of the family recorded", (dossier, any) ->
                    dossier.first(Milestone.Kind.FAMILY_ASKED).isPresent() || dossier.says(Asked.FAMILY_QUESTIONS, List.of(Asked.SAID))),
            happened("Letter to the family after the panel", Milestone.Kind.FEEDBACK_LETTER),
            happened("Feedback given to the family in any way", Milestone.Kind.FEEDBACK_GIVEN),
            new Sign("Nothing of these recorded", (dossier, any) -> dossier.milestones().stream().map(Milestone::kind).noneMatch(FOR_THE_FAMILY::contains)
                    && dossier.said(Asked.FAMILY_QUESTIONS).isEmpty()));

    private static Sign event(String label, String code, CategoryOfDeath... categories) {
        return new Sign(label, (dossier, category) -> dossier.says(Asked.EVENT_TYPES, List.of(code)) || category.filter(List.of(categories)::contains).isPresent());
    }

    private static Sign said(String label, String key, List<String> codes) {
        return new Sign(label, (dossier, any) -> dossier.says(key, codes));
    }

    private static Sign happened(String label, Milestone.Kind kind) {
        return new Sign(label, (dossier, any) -> dossier.first(kind).isPresent());
    }

    /** Those of whom it is true, and the others. */
    Breakdown breakdown() {
        return Breakdown.yesOrNo("sign " + label);
    }
}
