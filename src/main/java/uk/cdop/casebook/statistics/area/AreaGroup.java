package uk.cdop.casebook.statistics.area;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.casework.area.ReportingArea;

/** The areas that tables have rows for, in the order they are printed, and what each is made of. */
public enum AreaGroup {
    DORSET(ReportingArea.DORSET.label(), EnumSet.of(ReportingArea.DORSET)),
    BCP(ReportingArea.BCP.label(), EnumSet.of(ReportingArea.BCP)),
    PAN_DORSET(ReportingArea.PAN_DORSET_LABEL, EnumSet.of(ReportingArea.DORSET, ReportingArea.BCP)),
    SOMERSET(ReportingArea.SOMERSET.label(), EnumSet.of(ReportingArea.SOMERSET)),
    ALL_AREAS(ReportingArea.ALL_AREAS_LABEL, EnumSet.of(ReportingArea.DORSET, ReportingArea.BCP, ReportingArea.SOMERSET)),
    OUT_OF_AREA(ReportingArea.OUT_OF_AREA.label(), EnumSet.of(ReportingArea.OUT_OF_AREA));

    private final String label;
    private final Set<ReportingArea> madeOf;

    AreaGroup(String label, Set<ReportingArea> madeOf) {
        this.label = label;
        this.madeOf = madeOf;
    }

    public String label() {
        return label;
    }

    public boolean includes(ReportingArea area) {
        return madeOf.contains(area);
    }

    /** The rows of tables on resident children. */
    public static List<AreaGroup> ofResidents() {
        return List.of(DORSET, BCP, PAN_DORSET, SOMERSET, ALL_AREAS);
    }
}
