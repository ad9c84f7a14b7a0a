package uk.cdop.casebook.office.demonstration;

import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.ACUTE;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.CHROMOSOMAL_GENETIC_CONGENITAL;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.CHRONIC;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.INFECTION;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.INFLICTED;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.MALIGNANCY;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.PERINATAL_NEONATAL;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.SUDDEN_UNEXPLAINED;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.SUICIDE_SELF_HARM;
import static uk.cdop.casebook.casework.analysis.CategoryOfDeath.TRAUMA_EXTERNAL;

import java.util.List;
import java.util.random.RandomGenerator;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;

/** How invented deaths fall over the ages, and which categories of death an age may have. Plausible, not a national figure. */
public enum AgeGroup {
    FIRST_DAY(14, 0, 0, List.of(PERINATAL_NEONATAL, PERINATAL_NEONATAL, PERINATAL_NEONATAL, CHROMOSOMAL_GENETIC_CONGENITAL)),
    FIRST_MONTH(28, 1, 27, List.of(PERINATAL_NEONATAL, PERINATAL_NEONATAL, CHROMOSOMAL_GENETIC_CONGENITAL, INFECTION)),
    FIRST_YEAR(20, 28, 364, List.of(SUDDEN_UNEXPLAINED, SUDDEN_UNEXPLAINED, CHROMOSOMAL_GENETIC_CONGENITAL, INFECTION, ACUTE, PERINATAL_NEONATAL, INFLICTED)),
    ONE_TO_FOUR(12, 366, 1_820, List.of(CHROMOSOMAL_GENETIC_CONGENITAL, MALIGNANCY, ACUTE, INFECTION, TRAUMA_EXTERNAL, SUDDEN_UNEXPLAINED, CHRONIC)),
    FIVE_TO_NINE(7, 1_830, 3_640, List.of(MALIGNANCY, CHROMOSOMAL_GENETIC_CONGENITAL, CHRONIC, ACUTE, TRAUMA_EXTERNAL)),
    TEN_TO_FOURTEEN(8, 3_660, 5_460, List.of(MALIGNANCY, TRAUMA_EXTERNAL, CHRONIC, ACUTE, SUICIDE_SELF_HARM, CHROMOSOMAL_GENETIC_CONGENITAL)),
    FIFTEEN_TO_SEVENTEEN(11, 5_490, 6_560, List.of(TRAUMA_EXTERNAL, SUICIDE_SELF_HARM, SUICIDE_SELF_HARM, MALIGNANCY, CHRONIC, ACUTE, INFLICTED));

    private static final int ALL = 100;

    private final int share;
    private final int leastDays;
    private final int mostDays;
    private final List<CategoryOfDeath> categories;

    AgeGroup(int share, int leastDays, int mostDays, List<CategoryOfDeath> categories) {
        this.share = share;
        this.leastDays = leastDays;
        this.mostDays = mostDays;
        this.categories = categories;
    }

    static AgeGroup any(RandomGenerator random) {
        int left = random.nextInt(ALL);
        for (AgeGroup group : values()) {
            left -= group.share;
            if (left < 0) {
                return group;
            }
        }
        return FIRST_DAY;
    }

    int days(RandomGenerator random) {
        return leastDays + random.nextInt(mostDays - leastDays + 1);
    }

    CategoryOfDeath category(RandomGenerator random) {
        return InventedNames.pick(categories, random);
    }

    boolean isInfant() {
        return mostDays < 366;
    }

    boolean isNewborn() {
        return mostDays < 28;
    }
}
