package uk.cdop.casebook.app;

import uk.cdop.casebook.importing.HardenedTableReader;
import uk.cdop.casebook.office.agencyreturn.AdoptAnswer;
import uk.cdop.casebook.office.agencyreturn.AskedSections;
import uk.cdop.casebook.office.agencyreturn.EndRequest;
import uk.cdop.casebook.office.agencyreturn.MakeRequests;
import uk.cdop.casebook.office.agencyreturn.RecordReturn;
import uk.cdop.casebook.office.agencyreturn.ReplaceAskRules;
import uk.cdop.casebook.office.agencyreturn.RequestLetter;
import uk.cdop.casebook.office.agencyreturn.ReturnLimit;
import uk.cdop.casebook.office.agencyreturn.SendRequests;
import uk.cdop.casebook.office.agencyreturn.ShowAskRules;
import uk.cdop.casebook.office.agencyreturn.ShowRequests;
import uk.cdop.casebook.office.agencyreturn.WriteRequestFiles;
import uk.cdop.casebook.office.contact.AgencyTypes;
import uk.cdop.casebook.office.contact.ImportContacts;
import uk.cdop.casebook.office.contact.KeepContact;
import uk.cdop.casebook.office.contact.ListContacts;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.desk.AgenciesDesk;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.signin.Session;

/** Builds the contact book, whom to ask, what was asked and what came back. */
final class AgenciesWiring {

    private final SharedParts parts;

    AgenciesWiring(SharedParts parts) {
        this.parts = parts;
    }

    AgenciesDesk desk(Session session) {
        AgencyTypes types = new AgencyTypes(parts.catalogue());
        AskedSections sections = new AskedSections(parts.catalogue());
        ReturnLimit limit = new ReturnLimit(new LimitsInUse(parts.deadlines()));
        return new AgenciesDesk(
                new ListContacts(session, types, parts.today()),
                new KeepContact(session, types, parts.newId()),
                new ShowAskRules(session, parts.askRules()),
                new ReplaceAskRules(session, parts.askRules()),
                new ShowRequests(session, parts.askRules(), parts.statements(), types, sections, parts.today()),
                new MakeRequests(session, types, sections, parts.progress(), parts.today(), parts.newId()),
                new SendRequests(session, limit, parts.progress(), parts.today()),
                new RecordReturn(session, parts.versions(), parts.progress(), parts.today(), parts.newId()),
                new EndRequest(session, parts.workingDays(), parts.progress(), parts.today()),
                new AdoptAnswer(session, parts.statements(), parts.progress(), parts.today(), parts.newId()),
                new WriteRequestFiles(
                        session, parts.catalogue(), parts.statements(), new RequestLetter(new LetterComposer(parts.letters()), limit),
                        new AgencyRequestFiles(parts.catalogue()), parts.today()),
                new ImportContacts(session, new HardenedTableReader(), types, parts.newId()));
    }
}
