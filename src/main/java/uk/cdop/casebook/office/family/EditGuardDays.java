package uk.cdop.casebook.office.family;

import uk.cdop.casebook.casework.family.GuardRule;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.ruletext.RuleText;
import uk.cdop.casebook.office.signin.Session;

/** Shows and changes how many days around a guard date are kept clear of letters to a family. */
@Needs(Right.SET_UP_OFFICE)
public final class EditGuardDays {

    private static final int LONGEST = 60;
    private static final String MARK = "set by this office";

    private final Session session;
    private final FamilySetUp setUp;

    public EditGuardDays(Session session, FamilySetUp setUp) {
        this.session = session;
        this.setUp = setUp;
    }

    public sealed interface EditGuardDaysOutcome {

        record Kept() implements EditGuardDaysOutcome {}

        record Refused(String sentence) implements EditGuardDaysOutcome {}
    }

    public GuardRule show() {
        return session.read(Right.SET_UP_OFFICE, setUp::rule);
    }

    /** The days that came with the program. */
    public GuardRule shipped() {
        return session.read(Right.SET_UP_OFFICE, records -> setUp.shipped());
    }

    public EditGuardDaysOutcome change(int daysBefore, int daysAfter) {
        if (daysBefore < 0 || daysAfter < 0 || daysBefore > LONGEST || daysAfter > LONGEST) {
            return session.read(Right.SET_UP_OFFICE, records -> new EditGuardDaysOutcome.Refused(
                    "Give whole numbers of days from 0 to " + LONGEST + ". Nothing was changed."));
        }
        new RuleText(session, FamilySetUp.RULE_SET, setUp.shipped().text(), any -> { }).replace(rule(daysBefore, daysAfter).text());
        return new EditGuardDaysOutcome.Kept();
    }

    /** Days as they came with the program rest on what those rest on. */
    private GuardRule rule(int daysBefore, int daysAfter) {
        boolean asShipped = daysBefore == setUp.shipped().daysBefore() && daysAfter == setUp.shipped().daysAfter();
        return asShipped ? setUp.shipped() : new GuardRule(daysBefore, daysAfter, MARK);
    }
}
