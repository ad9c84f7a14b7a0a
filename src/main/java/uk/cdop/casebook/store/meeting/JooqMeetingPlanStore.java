package uk.cdop.casebook.store.meeting;

import static uk.cdop.casebook.store.schema.Tables.AGENDA_ENTRY;
import static uk.cdop.casebook.store.schema.Tables.MEETING_PLAN;
import static uk.cdop.casebook.store.schema.Tables.MEETING_SEAT;
import static uk.cdop.casebook.store.schema.Tables.MEMBER_INTEREST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.MeetingPlanStore;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Keeps planned meetings: a row for the meeting, rows for its agenda and seats, and rows for what members declared. */
public final class JooqMeetingPlanStore implements MeetingPlanStore {

    private final DSLContext dsl;

    public JooqMeetingPlanStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<MeetingPlan> find(MeetingNumber number) {
        return matching(MEETING_PLAN.MEETING_NUMBER.eq(number.text())).stream().findFirst();
    }

    @Override
    public List<MeetingPlan> all() {
        return matching(DSL.noCondition());
    }

    @Override
    public List<MeetingPlan> withCase(CaseNumber number) {
        return matching(MEETING_PLAN.MEETING_NUMBER.in(
                DSL.select(AGENDA_ENTRY.MEETING_NUMBER).from(AGENDA_ENTRY).where(AGENDA_ENTRY.CASE_NUMBER.eq(number.text()))));
    }

    private List<MeetingPlan> matching(Condition condition) {
        var plans = dsl.selectFrom(MEETING_PLAN).where(condition).orderBy(MEETING_PLAN.MEETS_ON, MEETING_PLAN.MEETING_NUMBER).fetch();
        List<String> numbers = plans.getValues(MEETING_PLAN.MEETING_NUMBER);
        Map<String, List<AgendaEntry>> agendas = dsl.selectFrom(AGENDA_ENTRY).where(AGENDA_ENTRY.MEETING_NUMBER.in(numbers))
                .orderBy(AGENDA_ENTRY.POSITION).fetchGroups(AGENDA_ENTRY.MEETING_NUMBER, MeetingPlanRows::entry);
        Map<String, List<Seat>> seats = dsl.selectFrom(MEETING_SEAT).where(MEETING_SEAT.MEETING_NUMBER.in(numbers))
                .orderBy(MEETING_SEAT.MEMBER_ID).fetchGroups(MEETING_SEAT.MEETING_NUMBER, MeetingPlanRows::seat);
        return plans.map(row -> MeetingPlanRows.plan(
                row, agendas.getOrDefault(row.getMeetingNumber(), List.of()), seats.getOrDefault(row.getMeetingNumber(), List.of())));
    }

    @Override
    public void add(MeetingPlan plan) {
        dsl.insertInto(MEETING_PLAN).set(MeetingPlanRows.row(plan, plan.rowVersion())).execute();
        addParts(plan);
    }

    private void addParts(MeetingPlan plan) {
        dsl.batchInsert(MeetingPlanRows.entries(plan)).execute();
        dsl.batchInsert(MeetingPlanRows.seats(plan)).execute();
    }

    @Override
    public void update(MeetingPlan plan) {
        String key = plan.number().text();
        int changed = dsl.update(MEETING_PLAN).set(MeetingPlanRows.row(plan, plan.rowVersion() + 1))
                .where(MEETING_PLAN.MEETING_NUMBER.eq(key)).and(MEETING_PLAN.ROW_VERSION.eq(plan.rowVersion())).execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
        dsl.deleteFrom(AGENDA_ENTRY).where(AGENDA_ENTRY.MEETING_NUMBER.eq(key)).execute();
        dsl.deleteFrom(MEETING_SEAT).where(MEETING_SEAT.MEETING_NUMBER.eq(key)).execute();
        addParts(plan);
    }

    @Override
    public List<MemberInterest> interests(MeetingNumber meeting) {
        return dsl.selectFrom(MEMBER_INTEREST).where(MEMBER_INTEREST.MEETING_NUMBER.eq(meeting.text()))
                .orderBy(MEMBER_INTEREST.CASE_NUMBER, MEMBER_INTEREST.INTEREST_ID).fetch(MeetingPlanRows::interest);
    }

    @Override
    public void keep(MemberInterest interest) {
        removeInterest(interest.id());
        dsl.insertInto(MEMBER_INTEREST).set(MeetingPlanRows.row(interest)).execute();
    }

    @Override
    public void removeInterest(UUID id) {
        dsl.deleteFrom(MEMBER_INTEREST).where(MEMBER_INTEREST.INTEREST_ID.eq(id)).execute();
    }
}
