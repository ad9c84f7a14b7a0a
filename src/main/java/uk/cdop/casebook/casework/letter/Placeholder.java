package uk.cdop.casebook.casework.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a letter template may leave open. The list is closed, so that a slip of the pen is found before a letter is sent. */
public enum Placeholder {
    TODAY("the day of the letter"),
    CASE_REFERENCE("the reference of the case"),
    CHILD_NAME("the child's name"),
    CHILD_DATE_OF_BIRTH("the child's date of birth"),
    CHILD_DATE_OF_DEATH("the day the child died"),
    ADDRESSEE_NAME("who the letter is for"),
    ADDRESSEE_ROLE("what the addressee does"),
    AGENCY("the addressee's organisation"),
    OFFICE_NAME("the name of this office"),
    OFFICE_PHONE("the telephone of this office"),
    OFFICE_EMAIL("the secure e-mail of this office"),
    SENDER_NAME("who signs"),
    SENDER_ROLE("what the signatory does"),
    REQUEST_LIST("the requests, one on a line"),
    FORM_LIST("the forms or parts of a form that are asked for"),
    SENT_DATE("the day something was sent"),
    DUE_DATE("the day an answer is due"),
    MEETING_DATE("the day of the meeting"),
    MEETING_TIME("the time of the meeting"),
    MEETING_PLACE("the place of the meeting, or how to join it"),
    KEY_WORKER_NAME("the family's key worker"),
    KEY_WORKER_PHONE("the key worker's telephone"),
    OTHER_CDOP("the other panel"),
    REASON("the reason"),
    THEME("the theme of an escalation"),
    ACTION("what is asked to be done"),
    FEEDBACK("what is told to the family, as agreed");

    private final String meaning;

    Placeholder(String meaning) {
        this.meaning = meaning;
    }

    /** The word between the braces, such as {@code case_reference}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    public String written() {
        return "{{" + code() + "}}";
    }

    /** True where it points to a child by itself, so that it has no place in a subject. */
    public boolean namesTheChild() {
        return this == CHILD_NAME || this == CHILD_DATE_OF_BIRTH || this == CHILD_DATE_OF_DEATH;
    }

    public static Optional<Placeholder> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    static String list(Iterable<Placeholder> some) {
        return java.util.stream.StreamSupport.stream(some.spliterator(), false).map(Placeholder::written).collect(Collectors.joining(", "));
    }
}
