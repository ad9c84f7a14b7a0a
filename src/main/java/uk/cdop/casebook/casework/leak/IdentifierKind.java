package uk.cdop.casebook.casework.leak;

/** What a paper of the panel must not say. Source: users-and-peers section 3, number 26. */
public enum IdentifierKind {
    CHILD_NAME("name of the child"),
    ALIAS("other name of the child"),
    RELATIVE_NAME("name of a relative"),
    STAFF_NAME("name of a member of staff"),
    DATE_OF_BIRTH("date of birth"),
    NHS_NUMBER("NHS number"),
    POSTCODE("postcode"),
    STREET("street"),
    SCHOOL("school or nursery"),
    WARD("ward or unit"),
    ORGANISATION("organisation"),
    CONTACT("e-mail address or telephone number"),
    NOT_SEARCHED("could not be searched");

    private final String words;

    IdentifierKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
