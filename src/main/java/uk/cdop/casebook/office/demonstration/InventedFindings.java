package uk.cdop.casebook.office.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.analysis.Relevance;

/** What a panel might have found about an invented death. Codes are those of process-and-forms section 3.3. */
public final class InventedFindings {

    private static final List<String> INTRINSIC = List.of(
            "A_ACUTE_ILLNESS", "A_PREMATURITY", "A_LOW_BIRTHWEIGHT", "A_GENETIC_CONGENITAL", "A_UNDERLYING_CONDITION", "A_MENTAL_HEALTH");
    private static final List<String> CHANGEABLE = List.of(
            "B_SMOKING_HOUSEHOLD", "B_SMOKING_PREGNANCY", "B_ACCESS_TO_SERVICES", "C_SLEEP_ENVIRONMENT", "C_HOME_SAFETY", "C_VEHICLE_ROAD",
            "D_IDENTIFICATION_TREATMENT", "D_COMMUNICATION", "D_FOLLOW_UP_WNB", "D_GUIDELINE_PATHWAY", "D_INFORMATION_SHARING");

    private final RandomGenerator random;

    public InventedFindings(RandomGenerator random) {
        this.random = random;
    }

    public Optional<PerinatalSubCategory> subCategory(CategoryOfDeath category) {
        return category == CategoryOfDeath.PERINATAL_NEONATAL
                ? Optional.of(InventedNames.pick(List.of(PerinatalSubCategory.values()), random))
                : Optional.empty();
    }

    /** Factors that agree with the finding: one that is modifiable if, and only if, the panel found one. */
    public List<ContributoryFactor> factors(Modifiability finding) {
        List<ContributoryFactor> factors = new ArrayList<>();
        factors.add(new ContributoryFactor(FactorDomain.CHILD, InventedNames.pick(INTRINSIC, random), Optional.empty(), Relevance.MAY_HAVE_CONTRIBUTED, false));
        if (finding == Modifiability.IDENTIFIED) {
            factors.add(changeable(Relevance.MAY_HAVE_CONTRIBUTED, true));
        } else if (random.nextInt(3) == 0) {
            factors.add(changeable(Relevance.UNLIKELY, false));
        }
        return factors;
    }

    private ContributoryFactor changeable(Relevance relevance, boolean modifiable) {
        String code = InventedNames.pick(CHANGEABLE, random);
        FactorDomain domain = switch (code.charAt(0)) {
            case 'B' -> FactorDomain.SOCIAL;
            case 'C' -> FactorDomain.PHYSICAL;
            default -> FactorDomain.SERVICE;
        };
        return new ContributoryFactor(domain, code, Optional.of("Fictional detail for demonstration"), relevance, modifiable);
    }

    /** A cause in plain words for an invented death. */
    public static String cause(CategoryOfDeath category) {
        return switch (category) {
            case INFLICTED -> "Injury (fictional)";
            case SUICIDE_SELF_HARM -> "Self-inflicted harm (fictional)";
            case TRAUMA_EXTERNAL -> "Multiple injuries (fictional)";
            case MALIGNANCY -> "Malignant tumour (fictional)";
            case ACUTE -> "Acute illness (fictional)";
            case CHRONIC -> "Chronic illness (fictional)";
            case CHROMOSOMAL_GENETIC_CONGENITAL -> "Congenital anomaly (fictional)";
            case PERINATAL_NEONATAL -> "Complications of prematurity (fictional)";
            case INFECTION -> "Severe infection (fictional)";
            case SUDDEN_UNEXPLAINED -> "Unascertained (fictional)";
        };
    }
}
