package uk.cdop.casebook.store.action;

import static uk.cdop.casebook.store.schema.Tables.ACTION_CASE;
import static uk.cdop.casebook.store.schema.Tables.ACTION_CHANGE;
import static uk.cdop.casebook.store.schema.Tables.REVIEW_ACTION;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.action.ActionChange;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionProgress;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.ActionStore;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.schema.tables.records.ActionCaseRecord;
import uk.cdop.casebook.store.schema.tables.records.ActionChangeRecord;
import uk.cdop.casebook.store.schema.tables.records.ReviewActionRecord;

/** Keeps actions. */
public final class JooqActionStore implements ActionStore {

    private final DSLContext dsl;

    public JooqActionStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<ReviewAction> find(String number) {
        return matching(REVIEW_ACTION.ACTION_NUMBER.eq(number)).stream().findFirst();
    }

    @Override
    public List<ReviewAction> ofCase(CaseNumber number) {
        return matching(REVIEW_ACTION.CASE_NUMBER.eq(number.text()).or(REVIEW_ACTION.ACTION_NUMBER.in(
                DSL.select(ACTION_CASE.ACTION_NUMBER).from(ACTION_CASE).where(ACTION_CASE.CASE_NUMBER.eq(number.text())))));
    }

    @Override
    public List<ReviewAction> ofMeeting(MeetingNumber meeting) {
        return matching(REVIEW_ACTION.MEETING_NUMBER.eq(meeting.text()));
    }

    @Override
    public SortedSet<CaseNumber> sharedBy(String number) {
        return new TreeSet<>(dsl.select(ACTION_CASE.CASE_NUMBER).from(ACTION_CASE).where(ACTION_CASE.ACTION_NUMBER.eq(number))
                .fetch(row -> new CaseNumber(row.value1())));
    }

    @Override
    public void share(String number, CaseNumber with) {
        dsl.insertInto(ACTION_CASE).set(new ActionCaseRecord(number, with.text())).execute();
    }

    @Override
    public void unshare(String number, CaseNumber with) {
        dsl.deleteFrom(ACTION_CASE).where(ACTION_CASE.ACTION_NUMBER.eq(number)).and(ACTION_CASE.CASE_NUMBER.eq(with.text())).execute();
    }

    @Override
    public List<ReviewAction> all() {
        return matching(DSL.noCondition());
    }

    private List<ReviewAction> matching(Condition condition) {
        return dsl.selectFrom(REVIEW_ACTION).where(condition).orderBy(REVIEW_ACTION.ACTION_NUMBER).fetch(JooqActionStore::action);
    }

    @Override
    public void add(Collection<ReviewAction> actions) {
        dsl.batchInsert(actions.stream().map(JooqActionStore::row).toList()).execute();
    }

    @Override
    public void update(ReviewAction action) {
        ReviewActionRecord row = row(action);
        row.setRowVersion(action.rowVersion() + 1);
        int changed = dsl.update(REVIEW_ACTION).set(row)
                .where(REVIEW_ACTION.ACTION_NUMBER.eq(action.number()))
                .and(REVIEW_ACTION.ROW_VERSION.eq(action.rowVersion()))
                .execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
    }

    @Override
    public List<ActionChange> changesOf(String number) {
        return dsl.selectFrom(ACTION_CHANGE).where(ACTION_CHANGE.ACTION_NUMBER.eq(number)).orderBy(ACTION_CHANGE.POSITION)
                .fetch(row -> new ActionChange(
                        row.getChangedOn(), row.getChangedBy(), FieldKey.of(row.getField()), row.getValueBefore(), row.getValueAfter()));
    }

    @Override
    public void addChanges(String number, List<ActionChange> changes) {
        int there = dsl.fetchCount(ACTION_CHANGE, ACTION_CHANGE.ACTION_NUMBER.eq(number));
        dsl.batchInsert(IntStream.range(0, changes.size()).mapToObj(at -> row(number, there + at, changes.get(at))).toList()).execute();
    }

    private static ActionChangeRecord row(String number, int position, ActionChange change) {
        return new ActionChangeRecord(
                number, position, change.on(), change.who(), change.field().name(), change.before(), change.after());
    }

    private static ReviewAction action(ReviewActionRecord row) {
        return new ReviewAction(
                row.getActionNumber(), Optional.ofNullable(row.getCaseNumber()).map(CaseNumber::new), row.getDescription(),
                Optional.ofNullable(row.getOwner()), Optional.ofNullable(row.getOwningBoard()), Optional.ofNullable(row.getDueOn()),
                Coded.require(ActionStatus.class, row.getStatus()), Optional.ofNullable(row.getCompletedOn()),
                new ActionOrigin(
                        Optional.ofNullable(row.getMeetingNumber()).map(MeetingNumber::new), Optional.ofNullable(row.getFactorCode()),
                        Optional.ofNullable(row.getLevel()).map(code -> Coded.require(LearningLevel.class, code))),
                new ActionProgress(Optional.ofNullable(row.getEvidence()), Optional.ofNullable(row.getResponse())), row.getRowVersion());
    }

    private static ReviewActionRecord row(ReviewAction action) {
        return new ReviewActionRecord(
                action.number(), action.rowVersion(), action.caseNumber().map(CaseNumber::text).orElse(null), action.description(),
                action.owner().orElse(null), action.owningBoard().orElse(null), action.dueOn().orElse(null),
                action.status().code(), action.completedOn().orElse(null),
                action.origin().meeting().map(MeetingNumber::text).orElse(null), action.origin().factorCode().orElse(null),
                action.origin().level().map(LearningLevel::code).orElse(null), action.progress().evidence().orElse(null),
                action.progress().response().orElse(null));
    }
}
