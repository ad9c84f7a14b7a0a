package uk.cdop.casebook.store.meeting;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.store.schema.tables.records.AgendaItemRecord;
import uk.cdop.casebook.store.schema.tables.records.PanelAttendanceRecord;
import uk.cdop.casebook.store.schema.tables.records.PanelMeetingRecord;

/** Meetings as rows, and rows as meetings. */
final class MeetingRows {

    private MeetingRows() {}

    static PanelMeeting meeting(PanelMeetingRecord row, List<String> agencies, List<AgendaItem> agenda) {
        return new PanelMeeting(
                new MeetingNumber(row.getMeetingNumber()), row.getHeldOn(), Coded.require(PanelKind.class, row.getKind()),
                row.getQuorate(), new TreeSet<>(agencies), agenda, row.getRowVersion());
    }

    static AgendaItem item(AgendaItemRecord row) {
        return new AgendaItem(
                new CaseNumber(row.getCaseNumber()), Coded.require(AgendaOutcome.class, row.getOutcome()), Optional.ofNullable(row.getReason()));
    }

    static PanelMeetingRecord row(PanelMeeting meeting) {
        return new PanelMeetingRecord(
                meeting.number().text(), meeting.rowVersion(), meeting.heldOn(), meeting.kind().code(), meeting.quorate());
    }

    static List<PanelAttendanceRecord> attendances(PanelMeeting meeting) {
        return meeting.agenciesPresent().stream().map(agency -> new PanelAttendanceRecord(meeting.number().text(), agency)).toList();
    }

    static List<AgendaItemRecord> items(PanelMeeting meeting) {
        return IntStream.range(0, meeting.agenda().size()).mapToObj(place -> item(meeting, place)).toList();
    }

    private static AgendaItemRecord item(PanelMeeting meeting, int place) {
        AgendaItem item = meeting.agenda().get(place);
        return new AgendaItemRecord(
                meeting.number().text(), place, item.caseNumber().text(), item.outcome().code(), item.reason().orElse(null));
    }
}
