package uk.cdop.casebook.casework.session;

/** Something known of a case that points to a person or a place, and so must not stand on a screen that many can read. */
public record Known(Kind kind, String text) {

    /** What it points to, with the words that stand in its place. */
    public enum Kind {
        CHILD("[the child]"),
        RELATIVE("[a relative]"),
        OTHER_CHILD("[another child]"),
        PERSON("[a professional]"),
        PLACE("[a place]"),
        ORGANISATION("[an organisation]");

        private final String instead;

        Kind(String instead) {
            this.instead = instead;
        }

        public String instead() {
            return instead;
        }

        boolean isPerson() {
            return this == CHILD || this == RELATIVE || this == OTHER_CHILD || this == PERSON;
        }
    }

    @Override
    public String toString() {
        return "Known " + kind;
    }
}
