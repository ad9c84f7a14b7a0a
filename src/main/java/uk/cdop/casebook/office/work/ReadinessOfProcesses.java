package uk.cdop.casebook.office.work;

import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.readiness.ReadinessFacts;
import uk.cdop.casebook.office.door.Records;

/** Tells whether the child death review meeting was held and its report is in, where the office recorded the meeting. */
public final class ReadinessOfProcesses implements ReadinessSource {

    @Override
    public ReadinessFacts add(ReadinessFacts facts, CaseFile file, Records records) {
        return records.processes().cdrm(file.number())
                .map(meeting -> facts.with(of(meeting)))
                .orElse(facts);
    }

    private static ReadinessFacts.Meeting of(Cdrm meeting) {
        return new ReadinessFacts.Meeting(meeting.heldOn(), meeting.reportReceivedOn().isPresent());
    }
}
