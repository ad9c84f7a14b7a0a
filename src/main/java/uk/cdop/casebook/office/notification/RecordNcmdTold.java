package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.notification.NcmdTold;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records that the national database was told of a death, which ends the clock of its limit. Taken back by {@link TakeBackNcmdTold}. */
@Needs(Right.WORK_ON_CASES)
public final class RecordNcmdTold {

    static final List<FieldKey> FIELD = List.of(FieldKey.of("ncmd_told"));

    private final Session session;
    private final Today today;

    public RecordNcmdTold(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public sealed interface RecordNcmdToldOutcome {

        record Recorded(NcmdTold told) implements RecordNcmdToldOutcome {}

        /** Nothing was changed. */
        record Refused(String sentence) implements RecordNcmdToldOutcome {}
    }

    public RecordNcmdToldOutcome record(CaseNumber number, LocalDate on, Optional<LocalTime> at) {
        return session.change(Right.WORK_ON_CASES, records -> records.cases().find(number)
                .map(file -> record(records, file, on, at))
                .orElseGet(() -> new RecordNcmdToldOutcome.Refused("That case is no longer there. Nothing was changed.")));
    }

    private RecordNcmdToldOutcome record(Records records, CaseFile file, LocalDate on, Optional<LocalTime> at) {
        if (on.isAfter(today.date())) {
            return new RecordNcmdToldOutcome.Refused("That day is still to come. Give the day on which NCMD was told. Nothing was changed.");
        }
        if (on.isBefore(file.death().date())) {
            return new RecordNcmdToldOutcome.Refused("That day lies before the death. Give the day on which NCMD was told. Nothing was changed.");
        }
        if (records.triage().ncmdTold(file.number()).isPresent()) {
            return new RecordNcmdToldOutcome.Refused("It is recorded already that NCMD was told. Take that back first if it is wrong. Nothing was changed.");
        }
        NcmdTold told = new NcmdTold(on, at, session.who().name());
        records.triage().keepNcmdTold(file.number(), Optional.of(told));
        records.audit().record(AuditEvent.ofFields(AuditEvent.What.CASE_CHANGED, "case", file.number().text(), FIELD));
        return new RecordNcmdToldOutcome.Recorded(told);
    }
}
