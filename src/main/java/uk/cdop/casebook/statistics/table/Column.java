package uk.cdop.casebook.statistics.table;

/** One column: its stable key, the heading a reader sees, and the unit, empty for words. */
public record Column(String key, String label, Kind kind) {

    public enum Kind {
        WORDS(""),
        COUNT("number"),
        PERCENT("percent"),
        DAYS("days"),
        /** A number with one decimal that is neither a share nor a time. */
        MEAN("number"),
        /** People or births that a rate is divided by: a figure from elsewhere, and no count of cases. */
        POPULATION("number"),
        /** Per so many, as the row or the heading says; one decimal. */
        RATE("rate"),
        DATE("date");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }
    }

    public static Column words(String key, String label) {
        return new Column(key, label, Kind.WORDS);
    }

    public static Column count(String key, String label) {
        return new Column(key, label, Kind.COUNT);
    }

    public static Column rate(String key, String label) {
        return new Column(key, label, Kind.RATE);
    }

    public static Column percent(String key, String label) {
        return new Column(key, label, Kind.PERCENT);
    }
}
