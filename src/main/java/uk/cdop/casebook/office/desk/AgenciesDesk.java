package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.agencyreturn.AdoptAnswer;
import uk.cdop.casebook.office.agencyreturn.EndRequest;
import uk.cdop.casebook.office.agencyreturn.MakeRequests;
import uk.cdop.casebook.office.agencyreturn.RecordReturn;
import uk.cdop.casebook.office.agencyreturn.ReplaceAskRules;
import uk.cdop.casebook.office.agencyreturn.SendRequests;
import uk.cdop.casebook.office.agencyreturn.ShowAskRules;
import uk.cdop.casebook.office.agencyreturn.ShowRequests;
import uk.cdop.casebook.office.agencyreturn.WriteRequestFiles;
import uk.cdop.casebook.office.contact.ImportContacts;
import uk.cdop.casebook.office.contact.KeepContact;
import uk.cdop.casebook.office.contact.ListContacts;

/** Use cases of one session: the contact book, whom to ask, what was asked and what came back. */
public record AgenciesDesk(
        ListContacts listContacts,
        KeepContact keepContact,
        ShowAskRules showAskRules,
        ReplaceAskRules replaceAskRules,
        ShowRequests showRequests,
        MakeRequests makeRequests,
        SendRequests sendRequests,
        RecordReturn recordReturn,
        EndRequest endRequest,
        AdoptAnswer adoptAnswer,
        WriteRequestFiles writeRequestFiles,
        ImportContacts importContacts) {}
