package uk.cdop.casebook.casework.hold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.rules.Finding;

/** What cannot be recorded of a process, each with the sentence that says why and what to do. */
public final class ProcessChecks {

    public static final FieldKey BODY = FieldKey.of("process_body");
    public static final FieldKey REFERENCE = FieldKey.of("process_reference");
    public static final FieldKey CONTACT = FieldKey.of("process_contact");
    public static final FieldKey OPENED = FieldKey.of("process_opened_on");
    public static final FieldKey EXPECTED_END = FieldKey.of("process_expected_end");
    public static final FieldKey CLOSED = FieldKey.of("process_closed_on");
    public static final FieldKey OUTCOME = FieldKey.of("process_outcome");
    public static final FieldKey BLOCK_REASON = FieldKey.of("process_block_reason");
    public static final FieldKey REASON = FieldKey.of("reason");

    private static final int LONGEST_FACT = 4_000;
    private static final int LONGEST_REASON = 1_000;

    private ProcessChecks() {}

    public static List<Finding> findings(Hold hold, ProcessRule rule, List<ProcessFact> facts, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        tooLong(BODY, hold.body(), 200).ifPresent(found::add);
        tooLong(REFERENCE, hold.tracking().reference(), 120).ifPresent(found::add);
        tooLong(CONTACT, hold.tracking().contact(), 400).ifPresent(found::add);
        tooLong(OUTCOME, hold.outcome(), LONGEST_REASON).ifPresent(found::add);
        tooLong(BLOCK_REASON, hold.tracking().blockReason(), LONGEST_REASON).ifPresent(found::add);
        days(hold, today, found);
        if (rule.differs(hold.blocksCdrm(), hold.blocksPanel()) && hold.tracking().blockReason().isEmpty()) {
            found.add(Finding.refusal("block_reason_missing", BLOCK_REASON,
                    "This is not what the office usually lets such a process hold up. Say in a few words why it is different here."));
        }
        found.addAll(findings(hold.tracking().facts(), facts, today));
        return found;
    }

    private static void days(Hold hold, LocalDate today, List<Finding> found) {
        if (hold.openedOn().isAfter(today)) {
            found.add(Finding.refusal("opened_in_future", OPENED, "This day is still to come. Give the day on which the process was opened."));
        }
        if (hold.expectedEnd().filter(hold.openedOn()::isAfter).isPresent()) {
            found.add(Finding.refusal("ends_before_start", EXPECTED_END, "This is before the process was opened. Check both dates."));
        }
        if (hold.closedOn().filter(hold.openedOn()::isAfter).isPresent()) {
            found.add(Finding.refusal("closed_before_opened", CLOSED, "This is before the process was opened. Check both dates."));
        }
        if (hold.closedOn().filter(today::isBefore).isPresent()) {
            found.add(Finding.refusal("closed_in_future", CLOSED, "This day is still to come. Leave the process open and give it as the expected end."));
        }
    }

    /** What cannot be recorded of the facts alone. A fact whose key ends in "on" has happened; other dates may lie ahead. */
    public static List<Finding> findings(Answers answers, List<ProcessFact> facts, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (ProcessFact fact : facts) {
            answers.answer(fact.key()).toOptional().ifPresent(value -> fact(fact, value, today).ifPresent(found::add));
        }
        order(answers, "pm_requested_on", "pm_done_on", "the post-mortem was requested").ifPresent(found::add);
        order(answers, "inquest_opened_on", "inquest_concluded_on", "the inquest was opened").ifPresent(found::add);
        order(answers, "pfd_issued_on", "pfd_replied_on", "the report was issued").ifPresent(found::add);
        order(answers, "incident_known_on", "incident_notified_on", "the authority became aware").ifPresent(found::add);
        order(answers, "incident_notified_on", "rapid_review_done_on", "the incident was notified").ifPresent(found::add);
        return found;
    }

    private static Optional<Finding> fact(ProcessFact fact, Object value, LocalDate today) {
        if (value instanceof LocalDate day && fact.key().name().endsWith("_on") && day.isAfter(today)) {
            return Optional.of(Finding.refusal("fact_in_future", fact.key(), "This day is still to come. Record it once it has happened."));
        }
        if (value instanceof String text && fact.choices().isPresent()) {
            boolean known = FieldType.SeveralOf.codesIn(text).stream().allMatch(fact.choices().get()::has);
            return known ? Optional.empty() : Optional.of(Finding.refusal("no_such_choice", fact.key(), "Choose one of the entries of the list."));
        }
        return value instanceof String text ? tooLong(fact.key(), Optional.of(text), LONGEST_FACT) : Optional.empty();
    }

    private static Optional<Finding> order(Answers answers, String first, String second, String what) {
        Answer<LocalDate> later = answers.date(FieldKey.of(second));
        return answers.date(FieldKey.of(first)).toOptional()
                .filter(day -> later.toOptional().filter(day::isAfter).isPresent())
                .map(day -> Finding.refusal("out_of_order", FieldKey.of(second), "This is before " + what + ". Check both dates."));
    }

    /** A text that its place cannot hold. */
    public static Optional<Finding> tooLong(FieldKey field, Optional<String> text, int most) {
        return text.filter(said -> said.length() > most).map(said -> Finding.refusal("too_long", field,
                "This is longer than the " + most + " characters that can be kept here. Shorten it; nothing was saved yet."));
    }
}
