package uk.cdop.casebook.casework.people;

/** What a person of the panel's office is, for the vault. One person may hold several roles. */
public enum Role {
    COORDINATOR("Coordinator"),
    CHAIR("Chair"),
    PANEL_MEMBER("Panel member"),
    EXPORTER("Exporter"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
