package uk.cdop.casebook.office.contact;

/** Why an entry of the contact book cannot be kept: the part of the entry, and a sentence without what it says. */
public record ContactProblem(Part part, String sentence) {

    public enum Part {
        NAME, TYPE, AREA, ROLE, EMAIL, PHONE, DATES
    }
}
