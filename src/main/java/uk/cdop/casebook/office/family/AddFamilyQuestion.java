package uk.cdop.casebook.office.family;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyQuestion;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.family.RecordFamilyEvent.FamilyCommand;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;

/** Adds a question that the family wants answered; it stands first at the meeting. */
@Needs(Right.WORK_ON_CASES)
public final class AddFamilyQuestion {

    private final RecordFamilyEvent ledger;
    private final NewId newId;

    public AddFamilyQuestion(RecordFamilyEvent ledger, NewId newId) {
        this.ledger = ledger;
        this.newId = newId;
    }

    public RecordOutcome add(CaseNumber number, long rowVersion, LocalDate askedOn, String question) {
        return ledger.record(new FamilyCommand(number, rowVersion, new FamilyEvent.QuestionAsked(
                new FamilyQuestion(newId.next(), askedOn, question.strip(), Optional.empty(), Optional.empty()))));
    }
}
