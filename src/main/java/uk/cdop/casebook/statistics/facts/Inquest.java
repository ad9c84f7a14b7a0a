package uk.cdop.casebook.statistics.facts;

/** How far an inquest into a death had come, as far as the record says. */
public enum Inquest {
    CONCLUDED("Concluded"),
    OPENED("Opened and not concluded"),
    NONE_RECORDED("None recorded");

    private final String label;

    Inquest(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Inquest of(Dossier dossier) {
        if (dossier.first(Milestone.Kind.INQUEST_CONCLUDED).isPresent()) {
            return CONCLUDED;
        }
        return dossier.first(Milestone.Kind.INQUEST_OPENED).isPresent() ? OPENED : NONE_RECORDED;
    }
}
