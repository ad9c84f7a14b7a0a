package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.importing.ImportPlan.Effect;
import uk.cdop.casebook.office.notification.CaseOpening;

/** Takes in rows of notifications: each opens a case, adds a notice to one, or corrects its facts. */
final class NotificationRows {

    private static final String ROUTES = "public form, Cascade, registrar, coroner, telephone or e-mail, another CDOP";

    private final ImportPlan plan;
    private final CaseOpening opening;
    private final LocalDate today;
    private final NewId newId;

    NotificationRows(ImportPlan plan, CaseOpening opening, LocalDate today, NewId newId) {
        this.plan = plan;
        this.opening = opening;
        this.today = today;
        this.newId = newId;
    }

    void take(RowReading row) {
        read(row);
        if (row.isRefused()) {
            plan.refused(row.text("case_ref").toUpperCase(Locale.ROOT));
        }
    }

    private void read(RowReading row) {
        Optional<CaseNumber> number = row.caseNumber();
        Optional<LocalDate> received = row.requiredDate("date_notified");
        Optional<NotificationRoute> route = row.choice("route", NotificationRoute.class, ROUTES);
        row.time("time_notified");
        Answers said = opening.asKept(answers(row));
        if (row.isRefused()) {
            return;
        }
        CaseDraft draft = plan.known(number.orElseThrow()).orElseGet(() -> CaseDraft.opened(number.orElseThrow()));
        boolean opens = draft.isNew() && draft.notifications.isEmpty();
        Answers merged = opening.asKept(merge(draft, said, row));
        check(row, merged, received.orElseThrow(), draft.number);
        if (row.isRefused()) {
            return;
        }
        boolean changed = !merged.equals(draft.answers);
        draft.answers = merged;
        draft.lastRow = row;
        said.keys().forEach(key -> draft.saidBy.put(key, row));
        boolean noticed = addNotice(draft, row, received.orElseThrow(), route.orElse(NotificationRoute.PHONE_OR_EMAIL));
        plan.cases.put(draft.number, draft);
        merged.text(NotificationFields.NHS_NUMBER).toOptional().ifPresent(digits -> plan.claim(digits, draft.number));
        plan.count(effect(opens, changed, noticed));
    }

    private static Effect effect(boolean opens, boolean changed, boolean noticed) {
        if (opens) {
            return Effect.CREATED;
        }
        if (changed) {
            return Effect.UPDATED;
        }
        return noticed ? Effect.CREATED : Effect.UNCHANGED;
    }

    /** An empty cell asks nothing and so changes nothing. */
    private static Answers answers(RowReading row) {
        Map<FieldKey, Answer<?>> answers = new HashMap<>();
        for (Column column : row.table().columns().values()) {
            Answer<?> answer = column.isAnswer() ? row.answer(column) : Answer.notAsked();
            if (answer.state() != AnswerState.NOT_ASKED) {
                answers.put(FieldKey.of(column.key()), answer);
            }
        }
        return Answers.of(answers);
    }

    /** Two rows of one case in these files must agree; what the vault holds is corrected by what a file says. */
    private static Answers merge(CaseDraft draft, Answers said, RowReading row) {
        Map<FieldKey, Answer<?>> merged = new HashMap<>(draft.answers.byKey());
        for (FieldKey key : said.keys()) {
            Answer<?> held = draft.answers.answer(key);
            boolean saidBefore = draft.saidBy.containsKey(key) && held.isGiven();
            if (saidBefore && said.answer(key).isGiven() && !held.equals(said.answer(key))) {
                row.refuse(key.name(), "This disagrees with an earlier row of the same case. Make the rows agree.");
            }
            if (!saidBefore || said.answer(key).isGiven()) {
                merged.put(key, said.answer(key));
            }
        }
        return Answers.of(merged);
    }

    private void check(RowReading row, Answers merged, LocalDate received, CaseNumber number) {
        List<Finding> found = opening.findings(merged, received, today);
        for (Finding finding : found) {
            if (finding.refuses()) {
                row.refuse(finding.field().name(), finding.sentence());
            } else {
                row.note(finding.field().name(), finding.sentence());
            }
        }
        merged.text(NotificationFields.NHS_NUMBER).toOptional()
                .flatMap(digits -> plan.otherHolder(digits, number))
                .ifPresent(other -> row.refuse(NotificationFields.NHS_NUMBER.name(),
                        "This NHS number belongs to case " + other + ". If it is the same child, use that reference; if not, check the number."));
    }

    private boolean addNotice(CaseDraft draft, RowReading row, LocalDate received, NotificationRoute route) {
        Notification notice = new Notification(newId.next(), route, row.said("notified_by"), row.said("notifier_agency"),
                received, row.time("time_notified"));
        boolean known = draft.notifications.stream().anyMatch(other -> sameNotice(other, notice));
        if (!known) {
            draft.notifications.add(notice);
            draft.eventAdded();
        }
        return !known;
    }

    private static boolean sameNotice(Notification one, Notification other) {
        return one.route() == other.route() && one.receivedOn().equals(other.receivedOn())
                && Objects.equals(one.notifierName(), other.notifierName())
                && Objects.equals(one.notifierAgency(), other.notifierAgency());
    }
}
