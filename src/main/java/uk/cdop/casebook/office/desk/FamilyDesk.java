package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.family.AddFamilyQuestion;
import uk.cdop.casebook.office.family.RecordFamilyEvent;
import uk.cdop.casebook.office.family.ShowFamily;

/** Use cases of one session: the family ledger and its guard dates. */
public record FamilyDesk(ShowFamily showFamily, RecordFamilyEvent recordFamilyEvent, AddFamilyQuestion addFamilyQuestion) {}
