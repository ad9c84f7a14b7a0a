package uk.cdop.casebook.office.annualtables;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Says from which year on the office holds every case. An office that moves in with some open cases of earlier years holds those years in part:
 * without this they would be counted as years with few deaths, and their rates as low ones.
 */
@Needs(Right.SET_UP_OFFICE)
public final class SetWholeYears {

    private static final String RULE_SET = "whole_years";

    private final Session session;
    private final Today today;

    public SetWholeYears(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public sealed interface SetWholeYearsOutcome {

        /** @param before what was said before, to put it back */
        record Kept(Optional<FinancialYear> now, Optional<FinancialYear> before) implements SetWholeYearsOutcome {}

        /** Nothing was changed. */
        record Refused(String sentence) implements SetWholeYearsOutcome {}
    }

    /** What an open vault holds of it, for whoever counts. */
    public static Optional<FinancialYear> held(Records records) {
        return records.processes().ruleText(RULE_SET).flatMap(FinancialYear::read);
    }

    /** Empty where nobody said so; the year of the oldest record stands for it then. */
    public Optional<FinancialYear> show() {
        return session.read(Right.READ_STATISTICS, SetWholeYears::held);
    }

    /** @param first empty to go by the oldest record again */
    public SetWholeYearsOutcome set(Optional<FinancialYear> first) {
        if (first.filter(year -> year.firstDay().isAfter(today.date())).isPresent()) {
            return new SetWholeYearsOutcome.Refused("That year has not begun. Nothing was changed.");
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            Optional<FinancialYear> before = held(records);
            if (!before.equals(first)) {
                records.processes().keepRuleText(RULE_SET, first.map(FinancialYear::label).orElse(""));
                records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "rules", RULE_SET));
            }
            return new SetWholeYearsOutcome.Kept(first, before);
        });
    }
}
