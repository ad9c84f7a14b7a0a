package uk.cdop.casebook.office.work;

import java.util.List;
import uk.cdop.casebook.casework.readiness.RequirementRule;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows what a case needs before the panel, and the list that came with the program. */
@Needs(Right.SET_UP_OFFICE)
public final class ShowRequirements {

    private final Session session;
    private final RequirementsInUse requirements;

    public ShowRequirements(Session session, RequirementsInUse requirements) {
        this.session = session;
        this.requirements = requirements;
    }

    public record RequirementsView(List<RequirementRule> rules, List<RequirementRule> shipped) {

        public boolean isShipped() {
            return rules.equals(shipped);
        }

        /** Lines that came with a later version of the program than the office's own list; until the office adds them they say nothing. */
        public List<RequirementRule> newer() {
            return shipped.stream().filter(rule -> rules.stream().noneMatch(own -> own.code().equals(rule.code()))).toList();
        }
    }

    public RequirementsView show() {
        return session.read(Right.SET_UP_OFFICE, records -> new RequirementsView(requirements.list(records), requirements.shipped()));
    }
}
