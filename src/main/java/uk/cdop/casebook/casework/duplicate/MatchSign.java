package uk.cdop.casebook.casework.duplicate;

/**
 * What can speak for or against two records being of one child, with its weight in points. The weights are our own
 * judgement, not a national rule: a valid NHS number outweighs all else, two dates and a name together reach the
 * threshold, and a name by itself never does. Source: domain file, process-and-forms section 4.2 (V14).
 */
public enum MatchSign {
    SAME_NHS_NUMBER(70, "The NHS numbers are the same."),
    NHS_NUMBER_SLIP(45, "The NHS numbers differ by one digit, or by two neighbours that stand the other way about."),
    DIFFERENT_NHS_NUMBERS(-30, "Each has a valid NHS number of its own, and they differ."),

    SAME_BIRTH(25, "The dates of birth are the same."),
    BIRTH_SWAPPED(20, "The dates of birth are the same with day and month swapped."),
    BIRTH_SLIP(18, "The dates of birth differ by one slip in their digits."),
    BIRTH_NEAR(12, "The dates of birth are a day or two apart."),
    DIFFERENT_BIRTH(-15, "The dates of birth are different."),

    SAME_DEATH(25, "The dates of death are the same."),
    DEATH_SWAPPED(18, "The dates of death are the same with day and month swapped."),
    DEATH_SLIP(15, "The dates of death differ by one slip in their digits."),
    DEATH_NEAR(12, "The dates of death are at most three days apart."),
    DIFFERENT_DEATH(-25, "The dates of death are different."),

    SAME_FAMILY_NAME(20, "The family names are the same."),
    FAMILY_NAME_ALIKE(14, "The family names are written or sound alike."),
    FAMILY_NAME_PART(10, "One family name holds a part of the other."),
    DIFFERENT_FAMILY_NAME(-5, "The family names are different."),
    NAMES_SWAPPED(30, "The first name of one is the family name of the other, and the other way about."),

    SAME_GIVEN_NAMES(15, "The first names are the same."),
    GIVEN_NAMES_ALIKE(10, "The first names are written or sound alike."),
    NAMED_LATER(0, "One record has no first name yet, only words such as Baby; that says nothing either way."),
    DIFFERENT_GIVEN_NAMES(-15, "The first names are different."),
    OTHER_NAME_KNOWN(12, "A name of one is given as another name of the other."),
    DIFFERENT_BIRTH_ORDER(-40, "They are numbered as different children of one birth."),

    SAME_POSTCODE(15, "The home postcodes are the same."),
    SAME_MOTHER(15, "The mother's name is the same."),
    MOTHER_ALIKE(10, "The mothers' names are written or sound alike."),
    DIFFERENT_SEX(-10, "The sex is different.");

    private final int points;
    private final String sentence;

    MatchSign(int points, String sentence) {
        this.points = points;
        this.sentence = sentence;
    }

    /** Above 0 speaks for one child, below 0 against. */
    public int points() {
        return points;
    }

    public String sentence() {
        return sentence;
    }
}
