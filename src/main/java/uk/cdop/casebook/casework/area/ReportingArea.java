package uk.cdop.casebook.casework.area;

/** The areas that figures are given for. Pan-Dorset is Dorset with Bournemouth, Christchurch and Poole. */
public enum ReportingArea {
    DORSET("Dorset"),
    BCP("Bournemouth, Christchurch and Poole"),
    SOMERSET("Somerset"),
    OUT_OF_AREA("Out of area");

    public static final String PAN_DORSET_LABEL = "Pan-Dorset";
    public static final String ALL_AREAS_LABEL = "All areas";

    private final String label;

    ReportingArea(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isPanDorset() {
        return this == DORSET || this == BCP;
    }

    /** True where the child was normally resident in the panel's own footprint. */
    public boolean isResident() {
        return this != OUT_OF_AREA;
    }
}
