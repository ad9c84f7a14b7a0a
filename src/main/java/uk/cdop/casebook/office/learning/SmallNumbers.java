package uk.cdop.casebook.office.learning;

/** The caution that few cases deserve. The limit of 5 is our own choice (DESIGN). */
public final class SmallNumbers {

    public static final int FEWER_THAN = 5;

    private SmallNumbers() {}

    public static boolean are(int cases) {
        return cases < FEWER_THAN;
    }

    /** What has to be said beside so many cases; empty where nothing has. */
    public static String caution(int cases) {
        return cases > 0 && are(cases)
                ? "Fewer than 5 cases: this may be chance, and a reader may know the child. Do not pass it on outside the panel without thought." : "";
    }
}
