package uk.cdop.casebook.store.meeting;

import static uk.cdop.casebook.store.schema.Tables.AGENDA_ITEM;
import static uk.cdop.casebook.store.schema.Tables.PANEL_ATTENDANCE;
import static uk.cdop.casebook.store.schema.Tables.PANEL_MEETING;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.MeetingStore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.database.EveryRow;
import uk.cdop.casebook.store.schema.tables.records.AgendaItemRecord;
import uk.cdop.casebook.store.schema.tables.records.PanelMeetingRecord;

/** Keeps panel meetings: a row for the meeting, and rows for agencies present and cases taken. */
public final class JooqMeetingStore implements MeetingStore {

    private final DSLContext dsl;

    public JooqMeetingStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<PanelMeeting> find(MeetingNumber number) {
        String key = number.text();
        return matching(PANEL_MEETING.MEETING_NUMBER.eq(key), PANEL_ATTENDANCE.MEETING_NUMBER.eq(key),
                dsl.selectFrom(AGENDA_ITEM).where(AGENDA_ITEM.MEETING_NUMBER.eq(key)).fetch().stream()).stream().findFirst();
    }

    @Override
    public List<PanelMeeting> all() {
        return matching(DSL.noCondition(), DSL.noCondition(), EveryRow.of(dsl, AGENDA_ITEM, rows -> dsl.selectFrom(AGENDA_ITEM).where(rows)));
    }

    private List<PanelMeeting> matching(Condition meetings, Condition attendances, Stream<AgendaItemRecord> items) {
        Map<String, List<String>> agencies = dsl.selectFrom(PANEL_ATTENDANCE).where(attendances)
                .fetchGroups(PANEL_ATTENDANCE.MEETING_NUMBER, PANEL_ATTENDANCE.AGENCY);
        Map<String, List<AgendaItem>> agendas = items.sorted(Comparator.comparing(AgendaItemRecord::getPosition))
                .collect(Collectors.groupingBy(AgendaItemRecord::getMeetingNumber, Collectors.mapping(MeetingRows::item, Collectors.toList())));
        return dsl.selectFrom(PANEL_MEETING).where(meetings).orderBy(PANEL_MEETING.HELD_ON, PANEL_MEETING.MEETING_NUMBER)
                .fetch(row -> MeetingRows.meeting(
                        row, agencies.getOrDefault(row.getMeetingNumber(), List.of()), agendas.getOrDefault(row.getMeetingNumber(), List.of())));
    }

    @Override
    public void add(Collection<PanelMeeting> meetings) {
        dsl.batchInsert(meetings.stream().map(MeetingRows::row).toList()).execute();
        addParts(meetings);
    }

    private void addParts(Collection<PanelMeeting> meetings) {
        dsl.batchInsert(meetings.stream().flatMap(meeting -> MeetingRows.attendances(meeting).stream()).toList()).execute();
        dsl.batchInsert(meetings.stream().flatMap(meeting -> MeetingRows.items(meeting).stream()).toList()).execute();
    }

    @Override
    public void update(PanelMeeting meeting) {
        PanelMeetingRecord row = MeetingRows.row(meeting);
        int changed = dsl.update(PANEL_MEETING)
                .set(PANEL_MEETING.HELD_ON, row.getHeldOn())
                .set(PANEL_MEETING.KIND, row.getKind())
                .set(PANEL_MEETING.QUORATE, row.getQuorate())
                .set(PANEL_MEETING.ROW_VERSION, row.getRowVersion() + 1)
                .where(PANEL_MEETING.MEETING_NUMBER.eq(row.getMeetingNumber()))
                .and(PANEL_MEETING.ROW_VERSION.eq(row.getRowVersion()))
                .execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
        dsl.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.MEETING_NUMBER.eq(row.getMeetingNumber())).execute();
        dsl.deleteFrom(PANEL_ATTENDANCE).where(PANEL_ATTENDANCE.MEETING_NUMBER.eq(row.getMeetingNumber())).execute();
        addParts(List.of(meeting));
    }
}
