package uk.cdop.casebook.casework.chase;

import java.util.Locale;
import uk.cdop.casebook.casework.code.Coded;

/** Why an agency does not answer, so that the key themes can be counted. The list is a proposal (design). */
public enum EscalationTheme implements Coded {
    NO_ANSWER("No answer to any letter"),
    CAPACITY("No time or no staff to answer"),
    WRONG_CONTACT("The letters went to the wrong person"),
    SHARING_QUESTIONED("The agency asks whether it may share"),
    RECORDS_NOT_FOUND("Records cannot be found"),
    OTHER_PROCESS("Waits for another process"),
    OTHER("Something else");

    private final String label;

    EscalationTheme(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}
