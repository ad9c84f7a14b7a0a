package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.hold.ChangeProcess;
import uk.cdop.casebook.office.hold.CloseProcess;
import uk.cdop.casebook.office.hold.EditProcessRules;
import uk.cdop.casebook.office.hold.ListProcesses;
import uk.cdop.casebook.office.hold.MarkChecked;
import uk.cdop.casebook.office.hold.OpenProcess;
import uk.cdop.casebook.office.hold.RecordCdrm;
import uk.cdop.casebook.office.hold.RecordCoronerEvent;
import uk.cdop.casebook.office.hold.RecordJarMeeting;
import uk.cdop.casebook.office.hold.RecordJointResponse;
import uk.cdop.casebook.office.hold.RemoveProcess;

/** Use cases of one session: what runs beside the review: joint agency response, coroner, police, safeguarding, patient safety. */
public record ProcessesDesk(
        ListProcesses listProcesses,
        OpenProcess openProcess,
        ChangeProcess changeProcess,
        CloseProcess closeProcess,
        RemoveProcess removeProcess,
        MarkChecked markChecked,
        RecordCoronerEvent recordCoronerEvent,
        RecordJointResponse recordJointResponse,
        RecordJarMeeting recordJarMeeting,
        RecordCdrm recordCdrm,
        EditProcessRules editProcessRules) {}
