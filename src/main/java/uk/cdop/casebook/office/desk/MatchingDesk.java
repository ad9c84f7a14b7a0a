package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.duplicate.DecideMatch;
import uk.cdop.casebook.office.duplicate.FindLikelyMatches;
import uk.cdop.casebook.office.duplicate.ListOpenMatches;
import uk.cdop.casebook.office.duplicate.ListRelatedCases;
import uk.cdop.casebook.office.duplicate.MergeCases;
import uk.cdop.casebook.office.duplicate.ShowMatch;
import uk.cdop.casebook.office.duplicate.UndoMerge;
import uk.cdop.casebook.office.transfer.ListLedger;
import uk.cdop.casebook.office.transfer.RecordLearning;
import uk.cdop.casebook.office.transfer.RecordReceipt;
import uk.cdop.casebook.office.transfer.RegisterTransferIn;
import uk.cdop.casebook.office.transfer.TransferIn;
import uk.cdop.casebook.office.transfer.TransferOut;
import uk.cdop.casebook.office.transfer.WriteTransferPack;

/** Use cases of one session: the duplicate desk and the ledger of cases that another panel reviews. */
public record MatchingDesk(
        FindLikelyMatches findLikelyMatches,
        ListOpenMatches listOpenMatches,
        ShowMatch showMatch,
        DecideMatch decideMatch,
        MergeCases mergeCases,
        UndoMerge undoMerge,
        ListRelatedCases listRelatedCases,
        ListLedger listLedger,
        TransferOut transferOut,
        TransferIn transferIn,
        RecordReceipt recordReceipt,
        RecordLearning recordLearning,
        WriteTransferPack writeTransferPack,
        RegisterTransferIn registerTransferIn) {}
