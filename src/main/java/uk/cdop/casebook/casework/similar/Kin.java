package uk.cdop.casebook.casework.similar;

/** How the child of a similar death is related to the one in view, as a person decided or as the records suggest: likeness may come from that alone. */
public enum Kin {
    TWIN("A twin of this child: likeness may come from that alone."),
    SIBLING("A sibling of this child: likeness may come from that alone."),
    LIKELY_TWIN("Likely a twin of this child, which nobody has decided yet: likeness may come from that alone."),
    LIKELY_SIBLING("Likely a sibling of this child, which nobody has decided yet: likeness may come from that alone."),
    PERHAPS("Perhaps the same child, or a twin or sibling, which nobody has decided yet. Compare the two cases first.");

    private final String sentence;

    Kin(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
