package uk.cdop.casebook.statistics.reference;

import uk.cdop.casebook.casework.analysis.CategoryOfDeath;

/** The national figures that our own tables stand beside. Others are held too, under codes of their own, and only listed. */
public enum NationalMeasure {
    DEATHS("deaths"),
    CHILD_DEATH_RATE("child_death_rate"),
    DEATH_RATE_1_TO_17("death_rate_1_to_17"),
    INFANT_MORTALITY("infant_mortality"),
    NEONATAL_MORTALITY("neonatal_mortality"),
    NEONATAL_24_WEEKS("neonatal_mortality_24_weeks"),
    POST_NEONATAL_MORTALITY("post_neonatal_mortality"),
    RATE_1_TO_4("rate_1_to_4"),
    RATE_5_TO_9("rate_5_to_9"),
    RATE_10_TO_14("rate_10_to_14"),
    RATE_15_TO_17("rate_15_to_17"),
    RATE_FEMALE("rate_female"),
    RATE_MALE("rate_male"),
    RATE_ASIAN("rate_asian"),
    RATE_BLACK("rate_black"),
    RATE_MIXED("rate_mixed"),
    RATE_WHITE("rate_white"),
    RATE_OTHER_ETHNIC("rate_other_ethnic"),
    RATE_MOST_DEPRIVED("rate_most_deprived"),
    RATE_IMD_2("rate_imd_2"),
    RATE_IMD_3("rate_imd_3"),
    RATE_IMD_4("rate_imd_4"),
    RATE_LEAST_DEPRIVED("rate_least_deprived"),
    REVIEWS("reviews"),
    MODIFIABLE_PERCENT("modifiable_percent"),
    MEDIAN_DAYS("median_days"),
    MODIFIABLE_CATEGORY_1("modifiable_percent_category_1"),
    MODIFIABLE_CATEGORY_2("modifiable_percent_category_2"),
    MODIFIABLE_CATEGORY_3("modifiable_percent_category_3"),
    MODIFIABLE_CATEGORY_4("modifiable_percent_category_4"),
    MODIFIABLE_CATEGORY_5("modifiable_percent_category_5"),
    MODIFIABLE_CATEGORY_6("modifiable_percent_category_6"),
    MODIFIABLE_CATEGORY_7("modifiable_percent_category_7"),
    MODIFIABLE_CATEGORY_8("modifiable_percent_category_8"),
    MODIFIABLE_CATEGORY_9("modifiable_percent_category_9"),
    MODIFIABLE_CATEGORY_10("modifiable_percent_category_10");

    private final String code;

    NationalMeasure(String code) {
        this.code = code;
    }

    /** The share of a category's reviews with modifiable factors, of all its reviews. */
    public static NationalMeasure modifiableOf(CategoryOfDeath category) {
        return values()[MODIFIABLE_CATEGORY_1.ordinal() + category.number() - 1];
    }

    public String code() {
        return code;
    }
}
