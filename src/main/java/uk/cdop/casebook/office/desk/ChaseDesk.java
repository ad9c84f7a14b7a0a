package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.letter.KeepLetterTemplate;
import uk.cdop.casebook.office.letter.KeepLetterhead;
import uk.cdop.casebook.office.letter.ShowLetterTemplates;

/** Use cases of one session: letters from the office, the chase run and escalation. */
public record ChaseDesk(ShowLetterTemplates showLetterTemplates, KeepLetterTemplate keepLetterTemplate, KeepLetterhead keepLetterhead) {}
