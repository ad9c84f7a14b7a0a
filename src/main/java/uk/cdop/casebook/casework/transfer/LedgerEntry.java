package uk.cdop.casebook.casework.transfer;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * What is known of the hand-over of one case between two panels. Source: domain file, process-and-forms section 1.8.
 *
 * @param since      the day on which the other panel came into it
 * @param packSentOn out: the day our pack went; in: the day their pack reached us
 * @param answeredOn out: the day they accepted or refused; in: the day we told them that we have it
 * @param learningOn out: the day their learning reached us; in: the day ours went to them
 */
public record LedgerEntry(
        CaseNumber number, TransferDirection direction, String otherCdop, ReviewAreaReason reason, LocalDate since, Optional<String> contact,
        Optional<LocalDate> packSentOn, Optional<TransferAnswer> answer, Optional<LocalDate> answeredOn, Optional<String> answerNote,
        Optional<LocalDate> learningOn, Optional<String> learning, long rowVersion) {

    /** Stands where the other panel is not named yet. */
    public static final String NOT_NAMED = "Home CDOP not named";

    public static LedgerEntry begun(CaseNumber number, TransferDirection direction, String otherCdop, ReviewAreaReason reason, LocalDate since) {
        return new LedgerEntry(
                number, direction, otherCdop, reason, since, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** An entry for the same hand-over with another panel named; what a panel before it answered no longer counts. */
    public LedgerEntry with(String cdop, ReviewAreaReason why, Optional<String> who) {
        boolean same = cdop.equals(otherCdop) || otherCdop.equals(NOT_NAMED);
        return new LedgerEntry(
                number, direction, cdop, why, since, who, same ? packSentOn : Optional.empty(), same ? answer : Optional.empty(),
                same ? answeredOn : Optional.empty(), same ? answerNote : Optional.empty(), learningOn, learning, rowVersion);
    }

    public LedgerEntry sent(LocalDate on) {
        return new LedgerEntry(
                number, direction, otherCdop, reason, since, contact, Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty(),
                learningOn, learning, rowVersion);
    }

    public LedgerEntry answered(TransferAnswer said, LocalDate on, Optional<String> note) {
        return new LedgerEntry(
                number, direction, otherCdop, reason, since, contact, packSentOn, Optional.of(said), Optional.of(on), note,
                learningOn, learning, rowVersion);
    }

    public LedgerEntry learned(LocalDate on, Optional<String> what) {
        return new LedgerEntry(
                number, direction, otherCdop, reason, since, contact, packSentOn, answer, answeredOn, answerNote, Optional.of(on), what, rowVersion);
    }

    public boolean isNamed() {
        return !otherCdop.equals(NOT_NAMED);
    }

    @Override
    public String toString() {
        return "LedgerEntry " + number + " " + direction.code();
    }
}
