package uk.cdop.casebook.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.SessionCase;

/** Says whether enough of the panel is there for a case. */
@FunctionalInterface
public interface QuorumRule {

    /** @param words such as "Quorate" or "Not quorate: nobody from health" */
    record Light(boolean met, String words) {}

    Light light(PanelSession session, SessionCase one);

    /**
     * At least one from health and one from the local authority, those who step back not counted.
     * Source: process-and-forms section 1.9, quorum (BG-H; confirm the local terms of reference).
     */
    QuorumRule HEALTH_AND_COUNCIL = (session, one) -> {
        List<String> missing = new ArrayList<>();
        if (nobody(session, one, Disciplines.HEALTH)) {
            missing.add("health");
        }
        if (nobody(session, one, Disciplines.COUNCIL)) {
            missing.add("the local authority");
        }
        return missing.isEmpty() ? new Light(true, "Quorate") : new Light(false, "Not quorate: nobody from " + String.join(" or ", missing));
    };

    private static boolean nobody(PanelSession session, SessionCase one, Set<String> disciplines) {
        return session.seats().stream()
                .noneMatch(seat -> seat.present() && disciplines.contains(seat.discipline()) && !one.stepsBack().contains(seat.memberId()));
    }

    /** Codes of the list {@code panel_agency}. */
    final class Disciplines {
        private static final Set<String> HEALTH = Set.of(
                "primary_care", "paediatrics", "hospital_services", "mental_health", "midwifery_neonatology", "designated_doctor", "nursing");
        private static final Set<String> COUNCIL = Set.of("childrens_social_care", "public_health", "schools");

        private Disciplines() {}
    }
}
