package uk.cdop.casebook.desktop.support;

/** A sentence on the page itself, with the word that says what kind of sentence it is. */
public record Message(Kind kind, String text) {

    public enum Kind {
        NONE(""),
        INFORMATION("Note"),
        DONE("Done"),
        WARNING("Please look"),
        REFUSED("Not done");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static final Message NONE = new Message(Kind.NONE, "");

    public static Message information(String text) {
        return new Message(Kind.INFORMATION, text);
    }

    public static Message done(String text) {
        return new Message(Kind.DONE, text);
    }

    public static Message warning(String text) {
        return new Message(Kind.WARNING, text);
    }

    public static Message refused(String text) {
        return new Message(Kind.REFUSED, text);
    }

    public boolean isShown() {
        return kind != Kind.NONE;
    }
}
