package uk.cdop.casebook.desktop.support;

/** How large everything is drawn; 14 pixels is the plain size. */
public enum TextSize {
    PLAIN(100),
    LARGER(125),
    LARGE(150),
    DOUBLE(200);

    private static final double PLAIN_PIXELS = 14;

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public String label() {
        return percent + "%";
    }

    String style() {
        return "text-" + percent;
    }

    public double pixels() {
        return PLAIN_PIXELS * percent / 100;
    }
}
