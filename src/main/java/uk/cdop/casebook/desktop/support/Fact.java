package uk.cdop.casebook.desktop.support;

/** One line of a page: what is asked, what is said, and whether that is a kind of blank. */
public record Fact(String label, String value, boolean blank) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, false);
    }

    public static Fact blank(String label, String kindOfBlank) {
        return new Fact(label, kindOfBlank, true);
    }

    @Override
    public String toString() {
        return "Fact";
    }
}
