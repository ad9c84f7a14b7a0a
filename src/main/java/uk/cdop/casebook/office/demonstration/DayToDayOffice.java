package uk.cdop.casebook.office.demonstration;

import uk.cdop.casebook.office.agencyreturn.MakeRequests;
import uk.cdop.casebook.office.agencyreturn.RecordReturn;
import uk.cdop.casebook.office.agencyreturn.SendRequests;
import uk.cdop.casebook.office.agencyreturn.ShowRequests;
import uk.cdop.casebook.office.casefile.ShowCase;
import uk.cdop.casebook.office.contact.KeepContact;
import uk.cdop.casebook.office.deadline.SetWorkStart;
import uk.cdop.casebook.office.document.AttachDocument;
import uk.cdop.casebook.office.family.AddFamilyQuestion;
import uk.cdop.casebook.office.family.RecordFamilyEvent;
import uk.cdop.casebook.office.family.ShowFamily;
import uk.cdop.casebook.office.hold.OpenProcess;
import uk.cdop.casebook.office.notification.AcceptCase;
import uk.cdop.casebook.office.notification.RecordNcmdTold;
import uk.cdop.casebook.office.notification.RegisterNotification;

/** The use cases that the day-to-day work of a demonstration goes through. */
public record DayToDayOffice(
        SetWorkStart setWorkStart, RegisterNotification registerNotification, AcceptCase acceptCase, RecordNcmdTold recordNcmdTold,
        KeepContact keepContact, ShowRequests showRequests, MakeRequests makeRequests, SendRequests sendRequests, RecordReturn recordReturn,
        OpenProcess openProcess, RecordFamilyEvent recordFamilyEvent, AddFamilyQuestion addFamilyQuestion, AttachDocument attachDocument,
        ShowCase showCase, ShowFamily showFamily) {}
