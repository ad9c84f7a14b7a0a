package uk.cdop.casebook.app;

import uk.cdop.casebook.importing.transfer.TransferPackZip;
import uk.cdop.casebook.office.desk.MatchingDesk;
import uk.cdop.casebook.office.duplicate.DecideMatch;
import uk.cdop.casebook.office.duplicate.FindLikelyMatches;
import uk.cdop.casebook.office.duplicate.ListOpenMatches;
import uk.cdop.casebook.office.duplicate.ListRelatedCases;
import uk.cdop.casebook.office.duplicate.MergeCases;
import uk.cdop.casebook.office.duplicate.ShowMatch;
import uk.cdop.casebook.office.duplicate.UndoMerge;
import uk.cdop.casebook.office.notification.CaseOpening;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.transfer.ListLedger;
import uk.cdop.casebook.office.transfer.RecordLearning;
import uk.cdop.casebook.office.transfer.RecordReceipt;
import uk.cdop.casebook.office.transfer.RegisterTransferIn;
import uk.cdop.casebook.office.transfer.TransferIn;
import uk.cdop.casebook.office.transfer.TransferOut;
import uk.cdop.casebook.office.transfer.WriteTransferPack;
import uk.cdop.casebook.publishing.transfer.TransferPackFile;

/** Builds the duplicate desk and the ledger of cases that another panel reviews. */
final class MatchingWiring {

    private final SharedParts parts;

    MatchingWiring(SharedParts parts) {
        this.parts = parts;
    }

    MatchingDesk desk(Session session) {
        return new MatchingDesk(
                new FindLikelyMatches(session),
                new ListOpenMatches(session),
                new ShowMatch(session),
                new DecideMatch(session, parts.today()),
                new MergeCases(session, parts.areas(), parts.progress(), parts.today(), parts.newId()),
                new UndoMerge(session),
                new ListRelatedCases(session),
                new ListLedger(session),
                new TransferOut(session, parts.today()),
                new TransferIn(session, parts.today()),
                new RecordReceipt(session, parts.today()),
                new RecordLearning(session, parts.today()),
                new WriteTransferPack(session, parts.catalogue(), parts.today(), new TransferPackFile()),
                new RegisterTransferIn(session, new CaseOpening(parts.areas(), parts.versions()), new TransferPackZip(), parts.today(), parts.newId()));
    }
}
