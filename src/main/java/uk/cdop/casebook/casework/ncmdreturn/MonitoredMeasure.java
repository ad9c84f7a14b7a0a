package uk.cdop.casebook.casework.ncmdreturn;

import uk.cdop.casebook.casework.code.Coded;

/** What of a year is compared with the national database's monitoring report. The words are ours: the report's own are not public. */
public enum MonitoredMeasure implements Coded {
    NOTIFIED("notified", "Deaths of resident children notified in the year"),
    DIED("died", "Deaths of resident children in the year"),
    REVIEWED("reviewed", "Reviews completed in the year");

    private final String code;
    private final String label;

    MonitoredMeasure(String code, String label) {
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
