package uk.cdop.casebook.casework.letter;

import static uk.cdop.casebook.casework.letter.Placeholder.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The letters and notices of the office. Source: domain file, process-and-forms section 1.7, where the set is a proposal
 * unless marked otherwise. A kind has one wording, a reminder three; the placeholders named are those it cannot do without.
 */
public enum LetterKind {
    NOTIFIER_ACKNOWLEDGEMENT("Acknowledgement to the notifier", "design", 1, CASE_REFERENCE),
    INFORMATION_REQUEST("Request for information", "design; the duty to answer is seen S22", 1, CASE_REFERENCE, DUE_DATE),
    REMINDER("Reminder", "design", 3, REQUEST_LIST),
    ESCALATION("Escalation to the lead of an agency", "design", 1, REQUEST_LIST),
    JAR_INVITATION("Invitation to a joint agency meeting", "design", 1, CASE_REFERENCE, MEETING_DATE),
    CDRM_INVITATION("Invitation to a child death review meeting", "design", 1, CASE_REFERENCE, MEETING_DATE),
    FAMILY_FIRST("First letter to the family", "that it exists is seen S14, S35", 1),
    FAMILY_BEFORE_CDRM("Letter to the family before the review meeting", "that letters at each stage exist is seen S14", 1),
    FAMILY_AFTER_CDRM("Letter to the family after the review meeting", "that letters at each stage exist is seen S14", 1),
    FAMILY_BEFORE_PANEL("Letter to the family before the panel", "that letters at each stage exist is seen S14", 1),
    FAMILY_AFTER_PANEL("Letter to the family after the panel", "that letters at each stage exist is seen S14", 1),
    PANEL_INVITATION("Invitation to the panel, with declaration of conflicts", "design", 1, MEETING_DATE),
    CORONER_REQUEST("Request to the coroner for results", "design", 1, CASE_REFERENCE),
    HOME_CDOP_NOTICE("Notice to the home panel of a child from elsewhere", "design", 1, CASE_REFERENCE),
    TRANSFER_ACCEPTED("Acceptance of a transfer", "design", 1, CASE_REFERENCE),
    TRANSFER_REFUSED("Refusal of a transfer", "design", 1, CASE_REFERENCE, REASON),
    SAFEGUARDING_REFERRAL("Referral to safeguarding partners", "seen S33", 1, CASE_REFERENCE, REASON),
    REGISTERED_CAUSE_ERROR("Notice of an error in the registered cause", "seen S33", 1, CASE_REFERENCE, REASON),
    ACTION_NOTICE("Notice of action under section 16M(5)", "seen S22", 1, ACTION),
    ACTION_REMINDER("Reminder of actions past their day", "design", 1, ACTION),
    NCMD_ALERT("Alert to the national database", "design", 1, CASE_REFERENCE, REASON),
    CLOSURE("Closure letter to agencies", "design", 1, CASE_REFERENCE);

    /**
     * Who has to know which child it is: the family, whoever told of the death or works with this office on it, the agencies and the coroner asked about that very
     * child, the panel that takes it over, the safeguarding partners, the medical examiner, and the national database. No other letter may name a child, so each of
     * the others leaves only once the leak check found nothing in it, or somebody said why a find may stand.
     */
    private static final Set<LetterKind> NAME_THE_CHILD = EnumSet.of(
            FAMILY_FIRST, FAMILY_BEFORE_CDRM, FAMILY_AFTER_CDRM, FAMILY_BEFORE_PANEL, FAMILY_AFTER_PANEL,
            NOTIFIER_ACKNOWLEDGEMENT, JAR_INVITATION, CDRM_INVITATION, INFORMATION_REQUEST, REMINDER, ESCALATION, CORONER_REQUEST,
            HOME_CDOP_NOTICE, TRANSFER_ACCEPTED, TRANSFER_REFUSED, SAFEGUARDING_REFERRAL, REGISTERED_CAUSE_ERROR, NCMD_ALERT);

    private final String label;
    private final String mark;
    private final int levels;
    private final Set<Placeholder> needed;

    LetterKind(String label, String mark, int levels, Placeholder... needed) {
        this.label = label;
        this.mark = mark;
        this.levels = levels;
        this.needed = Set.of(needed);
    }

    /** The word in the store and in the names of the shipped files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** What the kind rests on, in the words of the domain file; the wording itself is always our own. */
    public String mark() {
        return mark;
    }

    /** How many wordings there are, the first being the mildest. */
    public int levels() {
        return levels;
    }

    /** Whether it goes to somebody who has to know which child it is; any other letter is searched before it leaves. */
    public boolean mayNameTheChild() {
        return NAME_THE_CHILD.contains(this);
    }

    public Set<Placeholder> needed() {
        return needed;
    }

    public static Optional<LetterKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
