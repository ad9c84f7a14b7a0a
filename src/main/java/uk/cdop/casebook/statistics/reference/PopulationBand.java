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
    LIVE_BIRTHS("live_births", "Live births");

    public static final Set<PopulationBand> AGES_0_TO_17 = Set.copyOf(EnumSet.range(UNDER_1, AGES_15_TO_17));
    public static final Set<PopulationBand> AGES_1_TO_17 = Set.copyOf(EnumSet.range(AGES_1_TO_4, AGES_15_TO_17));
    public static final Set<PopulationBand> BIRTHS = Set.of(LIVE_BIRTHS);

    private final String code;
    private final String label;

    PopulationBand(String code, String label) {
        this.code = code;
        this.label = label;
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
