package uk.cdop.casebook.casework.scope;

import java.util.List;

/** Which triggers of a Joint Agency Response the answers point to. A person decides; this only says why to think of it. */
public record JointResponseAdvice(List<Reason> reasons) {

    /** One trigger of the code list {@code jar_trigger}, what points to it, and what the trigger rests on. */
    public record Reason(String trigger, String sentence, String mark) {}

    public JointResponseAdvice {
        reasons = List.copyOf(reasons);
    }

    public boolean isSuggested() {
        return !reasons.isEmpty();
    }
}
