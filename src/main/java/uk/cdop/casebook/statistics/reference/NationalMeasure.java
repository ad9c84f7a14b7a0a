package uk.cdop.casebook.statistics.reference;

/** The national figures that our own tables stand beside. Others are held too, under codes of their own, and only listed. */
public enum NationalMeasure {
    DEATHS("deaths"),
    CHILD_DEATH_RATE("child_death_rate"),
    DEATH_RATE_1_TO_17("death_rate_1_to_17"),
    INFANT_MORTALITY("infant_mortality"),
    NEONATAL_MORTALITY("neonatal_mortality"),
    RATE_ASIAN("rate_asian"),
    RATE_BLACK("rate_black"),
    RATE_WHITE("rate_white"),
    RATE_MOST_DEPRIVED("rate_most_deprived"),
    RATE_LEAST_DEPRIVED("rate_least_deprived"),
    REVIEWS("reviews"),
    MODIFIABLE_PERCENT("modifiable_percent"),
    MEDIAN_DAYS("median_days");

    private final String code;

    NationalMeasure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
