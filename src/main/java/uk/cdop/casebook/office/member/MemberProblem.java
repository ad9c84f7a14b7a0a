package uk.cdop.casebook.office.member;

/** Why a member cannot be kept: the part of the entry, and a sentence without what it says. */
public record MemberProblem(Part part, String sentence) {

    public enum Part {
        NAME, DISCIPLINE, ORGANISATION, POST, EMAIL, SUBSTITUTE, TERM
    }
}
