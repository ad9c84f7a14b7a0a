package uk.cdop.casebook.office.annualtables;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.annualtables.ReleaseDays.Days;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Shows and sets the days that the covers of a year's editions say: of their publication, and of the next release. */
@Needs(Right.WRITE_STATISTICS)
public final class SetReleaseDays {

    private final Session session;

    public SetReleaseDays(Session session) {
        this.session = session;
    }

    /** What was said so far; empty where nobody said which day. */
    public record Shown(Optional<LocalDate> published, Optional<LocalDate> next) {}

    public sealed interface SetReleaseDaysOutcome {

        record Kept() implements SetReleaseDaysOutcome {}

        /** Nothing was changed. */
        record Refused(String sentence) implements SetReleaseDaysOutcome {}
    }

    public Shown show(FinancialYear year) {
        Days days = session.read(Right.READ_STATISTICS, records -> ReleaseDays.held(records).of(year));
        return new Shown(days.published(), days.next());
    }

    /** An empty day leaves the cover to say the day of writing, or that the next release is not known yet. */
    public SetReleaseDaysOutcome set(FinancialYear year, Optional<LocalDate> published, Optional<LocalDate> next) {
        if (published.filter(day -> !day.isAfter(year.firstDay())).isPresent()) {
            return new SetReleaseDaysOutcome.Refused("The statistics of a year cannot come out before the year. Nothing was changed.");
        }
        if (next.filter(day -> !day.isAfter(published.orElse(year.firstDay()))).isPresent()) {
            return new SetReleaseDaysOutcome.Refused("The next release comes after this one. Nothing was changed.");
        }
        return session.change(Right.WRITE_STATISTICS, records -> {
            records.processes().keepRuleText(ReleaseDays.RULE_SET, ReleaseDays.held(records).with(year, new Days(published, next)).text());
            records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "rules", ReleaseDays.RULE_SET));
            return new SetReleaseDaysOutcome.Kept();
        });
    }
}
