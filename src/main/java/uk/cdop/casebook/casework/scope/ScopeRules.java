package uk.cdop.casebook.casework.scope;

import static uk.cdop.casebook.casework.notification.NotificationFields.AREA_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.GESTATION_WEEKS;
import static uk.cdop.casebook.casework.notification.NotificationFields.PLACE_OF_DEATH_TYPE;
import static uk.cdop.casebook.casework.scope.TriageFields.NO;
import static uk.cdop.casebook.casework.scope.TriageFields.YES;
import static uk.cdop.casebook.casework.scope.TriageFields.says;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.notification.ResidenceRules;
import uk.cdop.casebook.forms.answer.Answers;

/** Which deaths this panel reviews, and the rule that says so. Source: process-and-forms sections 1.2 and 1.8. */
public final class ScopeRules {

    static final long VIABLE_WEEKS = 24;
    private static final String ABROAD = "abroad";
    private static final String OUTSIDE_UK = "outside_uk";

    private ScopeRules() {}

    /** Judges the answers of the form and of the triage together; the first rule that fits decides. */
    public static Scope judge(Answers answers, AreaDirectory areas) {
        if (says(answers, TriageFields.NOT_A_DEATH, YES)) {
            return Scope.of(ScopeStatus.OUT_NOT_A_DEATH_OR_ERROR,
                    "The notice is not of a death, or was sent in error. It is kept, and no review follows.", "own rule");
        }
        if (says(answers, TriageFields.LAWFUL_TERMINATION, YES)) {
            return Scope.of(ScopeStatus.OUT_LAWFUL_TERMINATION,
                    "A lawful termination of pregnancy is not reviewed at any gestation, also where the child was born alive"
                            + " and a certificate exists.", "seen S27, S72");
        }
        if (says(answers, TriageFields.SIGNS_OF_LIFE, NO)) {
            return withoutSignsOfLife(answers);
        }
        return age(answers).orElseGet(() -> residence(answers, areas));
    }

    private static Scope withoutSignsOfLife(Answers answers) {
        Optional<Long> weeks = answers.number(GESTATION_WEEKS).toOptional();
        if (weeks.isEmpty()) {
            return Scope.undecided("There were no signs of life. Ask for the gestation: 24 weeks or more decides which rule holds.", "seen S26, S27");
        }
        if (weeks.get() < VIABLE_WEEKS) {
            return Scope.of(ScopeStatus.OUT_LATE_FETAL_LOSS,
                    "A loss before 24 weeks without signs of life is not reviewed.", "seen S26, S27");
        }
        if (says(answers, TriageFields.BIRTH_ATTENDED, YES)) {
            return Scope.of(ScopeStatus.OUT_ATTENDED_STILLBIRTH,
                    "A stillbirth from 24 weeks with a healthcare professional attending is not reviewed.", "seen S27");
        }
        if (says(answers, TriageFields.BIRTH_ATTENDED, NO)) {
            return Scope.of(ScopeStatus.HOME_STILLBIRTH_JAR_ONLY,
                    "A stillbirth with no healthcare professional attending needs a Joint Agency Response. If the child is found to have"
                            + " been stillborn, no full review follows.", "trigger seen S26, S28; outcome background, medium confidence: confirm");
        }
        return Scope.undecided("There were no signs of life. Ask whether a healthcare professional attended the birth.", "seen S26, S27, S28");
    }

    /** Empty where the age does not stand in the way. */
    private static Optional<Scope> age(Answers answers) {
        boolean believed = says(answers, TriageFields.BELIEVED_UNDER_18, YES);
        Optional<LocalDate> born = answers.date(DATE_OF_BIRTH).toOptional();
        Optional<LocalDate> died = answers.date(DATE_OF_DEATH).toOptional();
        if (died.isEmpty()) {
            return Optional.of(Scope.undecided("Ask for the date of death.", "seen S7"));
        }
        if (born.isEmpty()) {
            return believed ? Optional.empty() : Optional.of(Scope.undecided(
                    "There is no date of birth. Ask for it, or whether the person is believed to be under 18; if so, they are treated"
                            + " as a child until shown otherwise.", "seen S23, S70"));
        }
        if (died.get().isBefore(born.get())) {
            return Optional.of(Scope.undecided("The date of death is before the date of birth. Check both with the caller.", "seen S7"));
        }
        if (new AgeAtDeath(born.get(), died.get()).isUnderEighteen() || believed) {
            return Optional.empty();
        }
        return Optional.of(Scope.of(ScopeStatus.OUT_AGE_18_PLUS,
                "The person was 18 or over at death; the eighteenth birthday itself counts as 18. No review follows.", "seen S7"));
    }

    private static Scope residence(Answers answers, AreaDirectory areas) {
        Optional<Residence> residence = ResidenceRules.residence(answers, areas);
        if (residence.isEmpty()) {
            return Scope.undecided("Ask where the child normally lived: the review goes by residence.", "Children Act 2004 s.16M(1), seen S22");
        }
        return residence.get().isOutOfArea() ? fromElsewhere(answers, residence.get()) : resident(answers, areas);
    }

    private static Scope fromElsewhere(Answers answers, Residence residence) {
        if (says(answers, TriageFields.REVIEW_AREA_REASON, TriageFields.BY_AGREEMENT)
                || says(answers, TriageFields.REVIEW_AREA_REASON, TriageFields.AT_DISCRETION)) {
            return Scope.of(ScopeStatus.IN_SCOPE,
                    "The child lived elsewhere, and this panel reviews the death by agreement or because it thinks it right.",
                    "Children Act 2004 s.16M(2), seen S22, S29");
        }
        if (residence.areaCode().equals(OUTSIDE_UK)) {
            return Scope.of(ScopeStatus.OUT_OF_AREA_PASSED_ON,
                    "The child had no home in the United Kingdom. The area of death may review at its discretion: say so under"
                            + " “Who reviews” if this panel does.", "Children Act 2004 s.16M(2), seen S22");
        }
        return Scope.of(ScopeStatus.OUT_OF_AREA_PASSED_ON,
                "The child normally lived outside the panel’s area, so the home panel reviews the death. This panel passes the notice on.",
                "Children Act 2004 s.16M(1) and (2), seen S22; local practice seen SEED1");
    }

    private static Scope resident(Answers answers, AreaDirectory areas) {
        boolean uncertain = says(answers, TriageFields.BELIEVED_UNDER_18, YES);
        String as = uncertain ? " The age is uncertain: the person is treated as a child until shown otherwise." : "";
        String alsoSeen = uncertain ? ", S23" : "";
        if (says(answers, PLACE_OF_DEATH_TYPE, ABROAD)) {
            return Scope.of(ScopeStatus.IN_SCOPE,
                    "A child who normally lived in the area is reviewed here also when the death happened abroad." + as, "seen S42, S70" + alsoSeen);
        }
        Optional<Area> where = answers.text(AREA_OF_DEATH).toOptional().flatMap(areas::byCode).filter(area -> !area.reportingArea().isResident());
        if (where.isPresent()) {
            return Scope.of(ScopeStatus.IN_SCOPE,
                    "A child who normally lived in the area is reviewed here wherever the death happened." + as, "seen S22, S42, S70" + alsoSeen);
        }
        return Scope.of(ScopeStatus.IN_SCOPE,
                "A child born alive who normally lived in the area and died before the eighteenth birthday, of any cause." + as,
                "Children Act 2004 s.16M(1), seen S7, S12, S39");
    }
}
