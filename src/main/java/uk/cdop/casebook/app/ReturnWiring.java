package uk.cdop.casebook.app;

import uk.cdop.casebook.office.desk.ReturnDesk;
import uk.cdop.casebook.office.ncmdreturn.ConfirmReturn;
import uk.cdop.casebook.office.ncmdreturn.CountAnswers;
import uk.cdop.casebook.office.ncmdreturn.EditAgencyForms;
import uk.cdop.casebook.office.ncmdreturn.KeepReportedCounts;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers;
import uk.cdop.casebook.office.ncmdreturn.ReconcileReturn;
import uk.cdop.casebook.office.ncmdreturn.ReturnRegister;
import uk.cdop.casebook.office.ncmdreturn.ShowKeyIn;
import uk.cdop.casebook.office.ncmdreturn.TakeBackKeyed;
import uk.cdop.casebook.office.signin.Session;

/** Builds the keying of the national return and its register. */
final class ReturnWiring {

    private final SharedParts parts;

    ReturnWiring(SharedParts parts) {
        this.parts = parts;
    }

    static ReturnRegister register(SharedParts parts) {
        return new ReturnRegister(parts.catalogue(), parts.areas(), parts.today());
    }

    ReturnDesk desk(Session session) {
        ReturnRegister register = register(parts);
        return new ReturnDesk(
                new ShowKeyIn(session, register),
                new KeyAnswers(session, register, parts.today()),
                new TakeBackKeyed(session),
                new ConfirmReturn(session, register, parts.today()),
                new CountAnswers(session, parts.catalogue(), parts.areas()),
                new ReconcileReturn(session, parts.today()),
                new KeepReportedCounts(session, parts.today()),
                new EditAgencyForms(session));
    }
}
