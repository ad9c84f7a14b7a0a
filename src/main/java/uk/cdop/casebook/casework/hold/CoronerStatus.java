package uk.cdop.casebook.casework.hold;

import java.util.Set;

/** What an answer to how it stands with the coroner says of an inquest: the first news opens the process, whatever comes of it. Source: process-and-forms section 3.12. */
public final class CoronerStatus {

    private static final Set<String> WITHOUT_INQUEST = Set.of(
            "not_referred", "referred_awaiting_decision", "referred_no_further_action", "pm_no_inquest", "investigation_open", "discontinued");

    private CoronerStatus() {}

    /** True where no inquest has been opened, or none yet. */
    public static boolean isWithoutInquest(String code) {
        return WITHOUT_INQUEST.contains(code);
    }
}
