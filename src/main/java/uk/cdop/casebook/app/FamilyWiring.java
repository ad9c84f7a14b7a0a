package uk.cdop.casebook.app;

import uk.cdop.casebook.casework.family.GuardRule;
import uk.cdop.casebook.office.desk.FamilyDesk;
import uk.cdop.casebook.office.family.AddFamilyQuestion;
import uk.cdop.casebook.office.family.EditGuardDays;
import uk.cdop.casebook.office.family.FamilySetUp;
import uk.cdop.casebook.office.family.RecordFamilyEvent;
import uk.cdop.casebook.office.family.ShowFamily;
import uk.cdop.casebook.office.family.WriteFamilyLetter;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.letter.DocxLetters;

/** Builds the family ledger and its guard dates. */
final class FamilyWiring {

    private final SharedParts parts;

    FamilyWiring(SharedParts parts) {
        this.parts = parts;
    }

    FamilyDesk desk(Session session) {
        FamilySetUp setUp = new FamilySetUp(GuardRule.read(Wiring.resource("/family/guard-days.csv")).orElseThrow());
        RecordFamilyEvent recordEvent = new RecordFamilyEvent(session, parts.progress(), parts.today());
        return new FamilyDesk(
                new ShowFamily(session, setUp, parts.today()), recordEvent, new AddFamilyQuestion(recordEvent, parts.newId()),
                new WriteFamilyLetter(session, setUp, new LetterComposer(parts.letters()), new DocxLetters()), new EditGuardDays(session, setUp));
    }
}
