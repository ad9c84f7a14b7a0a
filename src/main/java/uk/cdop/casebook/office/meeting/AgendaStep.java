package uk.cdop.casebook.office.meeting;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** One change of an agenda. Places count from 0. */
public sealed interface AgendaStep {

    /** At the end; the minutes and the expertise follow from the rules where no minutes are given. */
    record AddCase(CaseNumber number, Optional<Integer> minutes) implements AgendaStep {}

    /** A standing item goes before the cases, a matter arising after the standing items. */
    record AddSubject(EntryKind kind, String subject, int minutes) implements AgendaStep {

        @Override
        public String toString() {
            return "AddSubject";
        }
    }

    record Move(int from, int to) implements AgendaStep {}

    record Minutes(int at, int minutes) implements AgendaStep {}

    record Remove(int at) implements AgendaStep {}

    /** Undo: the agenda as it was. */
    record PutBack(List<AgendaEntry> agenda) implements AgendaStep {
        public PutBack {
            agenda = List.copyOf(agenda);
        }
    }
}
