package uk.cdop.casebook.office.annualtables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.DisclosureRule.SignOff;
import uk.cdop.casebook.statistics.edition.PublishedEdition;

/** Shows and sets by which rule numbers may leave the panel, and who signed that off. */
@Needs(Right.SET_UP_OFFICE)
public final class EditDisclosureRule {

    private static final int LONGEST = 200;

    private final Session session;
    private final Today today;

    public EditDisclosureRule(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    /** The rule that holds, and what was published so far, the latest first. */
    public record Disclosure(DisclosureRule rule, List<PublishedEdition> published) {}

    public sealed interface EditDisclosureRuleOutcome {

        record Kept(DisclosureRule rule) implements EditDisclosureRuleOutcome {}

        /** Nothing was changed. */
        record Refused(String sentence) implements EditDisclosureRuleOutcome {}
    }

    public Disclosure show() {
        return session.read(Right.SET_UP_OFFICE, records -> new Disclosure(held(records), records.editions().published().reversed()));
    }

    /** Another rule than the one that holds ends its sign-off; what is not given stays. */
    public EditDisclosureRuleOutcome set(Optional<Integer> threshold, Optional<Integer> yearsTogether) {
        if (yearsTogether.filter(years -> !DisclosureRule.SPANS.contains(years)).isPresent()) {
            return new EditDisclosureRuleOutcome.Refused("Give %d or %d as the years counted together. Nothing was changed.".formatted(DisclosureRule.SPANS.toArray()));
        }
        return threshold.map(this::refused).orElse(Optional.empty())
                .orElseGet(() -> keep("rule", rule -> rule.with(threshold.orElse(rule.threshold()), yearsTogether.orElse(rule.yearsTogether()))));
    }

    private Optional<EditDisclosureRuleOutcome> refused(int threshold) {
        if (threshold < DisclosureRule.LOWEST || threshold > DisclosureRule.HIGHEST) {
            return Optional.of(new EditDisclosureRuleOutcome.Refused(
                    "Give a whole number from %d to %d. Nothing was changed.".formatted(DisclosureRule.LOWEST, DisclosureRule.HIGHEST)));
        }
        return Optional.empty();
    }

    /** Somebody answers for the rule as it is. */
    public EditDisclosureRuleOutcome signOff(String by, String role, Optional<LocalDate> on) {
        if (by.isBlank() || role.isBlank() || on.isEmpty()) {
            return new EditDisclosureRuleOutcome.Refused("Give the name, the role and the day of the sign-off. Nothing was changed.");
        }
        if (Stream.of(by, role).anyMatch(text -> text.strip().length() > LONGEST)) {
            return new EditDisclosureRuleOutcome.Refused("Name and role take up to " + LONGEST + " characters each. Nothing was changed.");
        }
        if (on.get().isAfter(today.date())) {
            return new EditDisclosureRuleOutcome.Refused("That day is still to come. Give the day on which it was signed off. Nothing was changed.");
        }
        return keep("signed_off", rule -> rule.signedOff(new SignOff(by.strip(), role.strip(), on.get())));
    }

    /** Nothing leaves the panel until somebody signs off again. */
    public EditDisclosureRuleOutcome endSignOff() {
        return keep("signed_off", DisclosureRule::notSignedOff);
    }

    private EditDisclosureRuleOutcome keep(String what, UnaryOperator<DisclosureRule> change) {
        return session.change(Right.SET_UP_OFFICE, records -> {
            DisclosureRule rule = change.apply(held(records));
            records.editions().keep(rule, today.instant(), session.who().name());
            records.audit().record(AuditEvent.ofFields(AuditEvent.What.DISCLOSURE_RULE_CHANGED, "rules", "disclosure", List.of(FieldKey.of(what))));
            return new EditDisclosureRuleOutcome.Kept(rule);
        });
    }

    private static DisclosureRule held(Records records) {
        return records.editions().rule().orElse(DisclosureRule.PROPOSED);
    }
}
