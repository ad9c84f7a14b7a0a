package uk.cdop.casebook.statistics.reference;

import java.util.EnumSet;
import java.util.Set;
import uk.cdop.casebook.casework.code.Coded;

/** What a rate is divided by: the children of an age, or the live births. Source: domain file, annual-statistics section 4.8. */
public enum PopulationBand implements Coded {
    UNDER_1("under_1", "Under 1 year"),
    AGES_1_TO_4("1_to_4", "1 to 4 years"),
    AGES_5_TO_9("5_to_9", "5 to 9 years"),
    AGES_10_TO_14("10_to_14", "10 to 14 years"),
    AGES_15_TO_17("15_to_17", "15 to 17 years"),
    LIVE_BIRTHS("live_births", "Live births"),
    FEMALE("female", "Girls, 0 to 17 years"),
    MALE("male", "Boys, 0 to 17 years"),
    ASIAN("asian", "Asian or Asian British, 0 to 17 years"),
    BLACK("black", "Black or Black British, 0 to 17 years"),
    MIXED("mixed", "Mixed ethnic group, 0 to 17 years"),
    WHITE("white", "White, 0 to 17 years"),
    OTHER_ETHNIC("other_ethnic", "Other ethnic group, 0 to 17 years"),
    IMD_1("imd_1", "Deprivation quintile 1, most deprived, 0 to 17 years"),
    IMD_2("imd_2", "Deprivation quintile 2, 0 to 17 years"),
    IMD_3("imd_3", "Deprivation quintile 3, 0 to 17 years"),
    IMD_4("imd_4", "Deprivation quintile 4, 0 to 17 years"),
    IMD_5("imd_5", "Deprivation quintile 5, least deprived, 0 to 17 years");

    public static final Set<PopulationBand> AGES_0_TO_17 = Set.copyOf(EnumSet.range(UNDER_1, AGES_15_TO_17));
    public static final Set<PopulationBand> AGES_1_TO_17 = Set.copyOf(EnumSet.range(AGES_1_TO_4, AGES_15_TO_17));
    public static final Set<PopulationBand> BIRTHS = Set.of(LIVE_BIRTHS);

    private final String code;
    private final String label;

    PopulationBand(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** One of the groups that only some offices hold; a list of what is missing does not ask for it. */
    public boolean isDetail() {
        return compareTo(LIVE_BIRTHS) > 0;
    }

    public boolean isByDeprivation() {
        return compareTo(IMD_1) >= 0;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
