package uk.cdop.casebook.statistics.narrative;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The safeguarding partnerships whose annual reports print a section of the panel. Dorset's and that of Bournemouth,
 * Christchurch and Poole were one until 31 July 2024. Source: domain file, annual-statistics section 1.3.
 */
public enum Partnership {
    PAN_DORSET("pan-dorset", "Pan-Dorset Safeguarding Children Partnership", ReportingArea.PAN_DORSET_LABEL),
    DORSET("dorset", "Safeguarding children partnership of Dorset", ReportingArea.DORSET.label()),
    BCP("bcp", "Safeguarding children partnership of Bournemouth, Christchurch and Poole", ReportingArea.BCP.label()),
    SOMERSET("somerset", "Safeguarding children partnership of Somerset", ReportingArea.SOMERSET.label());

    private static final LocalDate SEPARATE_FROM = LocalDate.of(2024, 8, 1);

    private final String code;
    private final String title;
    private final String area;

    Partnership(String code, String title, String area) {
        this.code = code;
        this.title = title;
        this.area = area;
    }

    /** Those that report on a year, as they were when it ended. */
    public static List<Partnership> of(FinancialYear year) {
        return year.lastDay().isBefore(SEPARATE_FROM) ? List.of(PAN_DORSET, SOMERSET) : List.of(DORSET, BCP, SOMERSET);
    }

    /** For file names. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** As tables name it. */
    String area() {
        return area;
    }
}
