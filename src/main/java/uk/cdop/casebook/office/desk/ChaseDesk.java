package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.chase.EscalateRequest;
import uk.cdop.casebook.office.chase.ListEscalations;
import uk.cdop.casebook.office.chase.PlanChase;
import uk.cdop.casebook.office.chase.RecordEscalationOutcome;
import uk.cdop.casebook.office.chase.RunChase;
import uk.cdop.casebook.office.chase.WriteEscalationLetter;
import uk.cdop.casebook.office.letter.KeepLetterTemplate;
import uk.cdop.casebook.office.letter.KeepLetterhead;
import uk.cdop.casebook.office.letter.ShowLetterTemplates;

/** Use cases of one session: letters from the office, the chase run and escalation. */
public record ChaseDesk(
        ShowLetterTemplates showLetterTemplates, KeepLetterTemplate keepLetterTemplate, KeepLetterhead keepLetterhead,
        PlanChase planChase, RunChase runChase, EscalateRequest escalateRequest, RecordEscalationOutcome recordEscalationOutcome,
        WriteEscalationLetter writeEscalationLetter, ListEscalations listEscalations) {}
