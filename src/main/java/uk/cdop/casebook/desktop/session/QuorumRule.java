package uk.cdop.casebook.desktop.session;

import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.SessionCase;

/** Says whether enough of the panel is there for a case. */
@FunctionalInterface
public interface QuorumRule {

    /** @param words such as "Quorate" or "Not quorate: nobody from health" */
    record Light(boolean met, String words) {}

    Light light(PanelSession session, SessionCase one);
}
