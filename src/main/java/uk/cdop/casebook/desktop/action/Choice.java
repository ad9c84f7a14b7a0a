package uk.cdop.casebook.desktop.action;

/** One entry of a list to choose from: the code that is meant and the words that are read. */
public record Choice(String code, String label) {

    static Choice any(String label) {
        return new Choice("", label);
    }

    boolean isAny() {
        return code.isEmpty();
    }

    @Override
    public String toString() {
        return label;
    }
}
