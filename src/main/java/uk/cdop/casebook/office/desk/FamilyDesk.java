package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.family.AddFamilyQuestion;
import uk.cdop.casebook.office.family.EditGuardDays;
import uk.cdop.casebook.office.family.RecordFamilyEvent;
import uk.cdop.casebook.office.family.ShowFamily;
import uk.cdop.casebook.office.family.WriteFamilyLetter;

/** Use cases of one session: the family ledger and its guard dates. */
public record FamilyDesk(
        ShowFamily showFamily, RecordFamilyEvent recordFamilyEvent, AddFamilyQuestion addFamilyQuestion, WriteFamilyLetter writeFamilyLetter,
        EditGuardDays editGuardDays) {}
